import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus, LabelledDocument } from 'deid-cli/metric';

export type { Corpus, GoldSpan, LabelledDocument } from 'deid-cli/metric';

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
