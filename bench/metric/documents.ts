import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An identifier that somebody labelled. Offsets in UTF-16 code units, end exclusive. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** The label in the corpus's own words; with a colon (`NAME:hmong`), figures are given for it apart. */
  readonly orig?: string;
}

export interface LabelledDocument {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
  /** Phrases of the text that look like identifiers and are none. */
  readonly lures?: readonly string[];
}

export interface Corpus {
  readonly name: string;
  readonly documents: readonly LabelledDocument[];
  /** Whether every identifier is labelled, so that any other word that disappears is a word lost. */
  readonly isExhaustive: boolean;
}

/**
 * Reads every `.jsonl` file of a folder, one document a line.
 *
 * @param exhaustive names of the corpora in which every identifier is labelled
 */
export function readCorpora(folder: string, exhaustive: ReadonlySet<string>): readonly Corpus[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.jsonl'.length);
      const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
      // The format is the folder's contract.
      const documents = lines.map((line) => JSON.parse(line) as LabelledDocument);
      return { name, documents, isExhaustive: exhaustive.has(name) };
    });
}
