import type { GoldSpan, LabelledDocument } from '../metric/documents.ts';
import { syntheticCorpora } from './corpus.ts';
import { LURES } from './lures.ts';
import { PROSE } from './prose.ts';
import { Random } from './random.ts';

/** One long text made of many documents, and what is to be found in it. */
export interface LongText {
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

const BREAK = '\n\n';
const MIXED = new Set(['notes', 'dialogues', 'messages', 'handoffs', 'prompts']);
const DENSE = new Set(['records']);
/** Sentences without an identifier behind each document, so that identifiers are as far apart as on a real page. */
const MIXED_SENTENCES = 6;
/** With these there is an identifier every 50 code units, as in registrations with the forms around them. */
const DENSE_SENTENCES = 4;

/** Notes, dialogues and messages among sentences and lures without an identifier, up to a length in UTF-16 code units. */
export function mixedText(length: number, seed: number): LongText {
  return joined(documentsOf(MIXED, seed), length, new Random(seed), MIXED_SENTENCES);
}

/** Registrations, forms and logs, with an identifier every 50 code units. */
export function denseText(length: number, seed: number): LongText {
  return joined(documentsOf(DENSE, seed), length, new Random(seed), DENSE_SENTENCES);
}

function documentsOf(names: ReadonlySet<string>, seed: number): readonly LabelledDocument[] {
  return syntheticCorpora(seed)
    .filter(({ name }) => names.has(name))
    .flatMap(({ documents }) => documents);
}

function joined(
  documents: readonly LabelledDocument[],
  length: number,
  random: Random,
  sentences: number,
): LongText {
  const plain = [...PROSE, ...Object.values(LURES).flat()];
  const parts: string[] = [];
  const spans: GoldSpan[] = [];
  let at = 0;
  for (const document of endlessly(documents, random)) {
    if (at >= length) break;
    const from = at;
    spans.push(
      ...document.spans.map((it) => ({ ...it, start: it.start + from, end: it.end + from })),
    );
    const between = Array.from({ length: sentences }, () => random.pick(plain)).join('. ');
    for (const part of [document.text, between]) {
      parts.push(part);
      at += part.length + BREAK.length;
    }
  }
  return { text: parts.join(BREAK), spans };
}

function* endlessly<T>(items: readonly T[], random: Random): Generator<T, never> {
  for (;;) yield* random.shuffled(items);
}
