import type { Corpus, LabelledDocument } from '../metric/documents.ts';
import { DIALOGUES } from './carriers/dialogues.ts';
import { HANDOFFS } from './carriers/handoffs.ts';
import { MESSAGES } from './carriers/messages.ts';
import { NOTES } from './carriers/notes.ts';
import { PROMPTS } from './carriers/prompts.ts';
import { RECORDS } from './carriers/records.ts';
import { fill } from './fill.ts';
import { LURES } from './lures.ts';
import { ORIGINS } from './names.ts';
import { PROSE } from './prose.ts';
import { Random } from './random.ts';

export const CARRIERS: Readonly<Record<string, readonly string[]>> = {
  notes: NOTES,
  dialogues: DIALOGUES,
  messages: MESSAGES,
  handoffs: HANDOFFS,
  prompts: PROMPTS,
  records: RECORDS,
};

/** The seed of the corpus that the gate holds figures of. */
export const SEED = 2024;
/** Fillings of each carrier for each origin. */
const FILLINGS = 2;
/** Sentences that a page without identifiers is made of. */
const PAGE = 8;

/**
 * Invented clinical text of every kind, with every identifier in it labelled. Each carrier is filled equally often with
 * the names of each origin, so that figures by origin differ by nothing else.
 */
export function syntheticCorpora(seed: number): readonly Corpus[] {
  const random = new Random(seed);
  const filled = Object.entries(CARRIERS).map(([name, carriers]) => ({
    name,
    documents: carriers.flatMap((carrier, index) => fillings(`${name}-${index}`, carrier, random)),
    isExhaustive: true,
  }));
  return [
    ...filled,
    { name: 'lures', documents: lureDocuments(random), isExhaustive: true },
    { name: 'prose', documents: proseDocuments(random), isExhaustive: true },
  ];
}

function fillings(id: string, carrier: string, random: Random): readonly LabelledDocument[] {
  return ORIGINS.flatMap((origin) =>
    Array.from({ length: FILLINGS }, (_, index) =>
      fill(carrier, { id: `${id}-${origin.id}-${index}`, origin, random }),
    ),
  );
}

/** Each lure alone, as it is, in small letters and in capitals; and all of them in company. */
function lureDocuments(random: Random): readonly LabelledDocument[] {
  const lures = Object.values(LURES).flat();
  const alone = lures.flatMap((lure, index) =>
    [...new Set([lure, lure.toLowerCase(), lure.toUpperCase()])].map((text, form) =>
      withoutIdentifiers(`lure-${index}-${form}`, text, [text]),
    ),
  );
  const company = pages([...lures, ...PROSE], random).map((sentences, index) =>
    withoutIdentifiers(`lures-${index}`, sentences.join('. '), sentences),
  );
  return [...alone, ...company];
}

function proseDocuments(random: Random): readonly LabelledDocument[] {
  return pages(PROSE, random).map((sentences, index) =>
    withoutIdentifiers(`prose-${index}`, sentences.join(' '), []),
  );
}

/** All sentences in some order, again and again, a page at a time. */
function pages(sentences: readonly string[], random: Random): readonly (readonly string[])[] {
  const times = 4;
  const all = Array.from({ length: times }, () => random.shuffled(sentences)).flat();
  const count = Math.floor(all.length / PAGE);
  return Array.from({ length: count }, (_, index) => all.slice(index * PAGE, (index + 1) * PAGE));
}

function withoutIdentifiers(id: string, text: string, lures: readonly string[]): LabelledDocument {
  return { id, text, spans: [], lures };
}
