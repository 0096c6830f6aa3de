import { type Document, Shape, type Tokens } from 'deid-core';
import { lineCases, lineLengths } from '../../evidence/line-case.ts';
import { type PlacePhrases, placePhrases } from '../../evidence/place-phrases.ts';
import { vocabularyClasses, wordAttributes, wordClusters } from '../../evidence/word-attributes.ts';
import { contexts } from './context.ts';
import { eponyms } from './eponyms.ts';

/** All that evidence is read from, an entry for each token. */
export interface View {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly text: string;
  readonly attributes: Int32Array;
  readonly contexts: Uint8Array;
  readonly cases: Uint8Array;
  readonly lineLengths: Uint8Array;
  readonly places: PlacePhrases;
  readonly vocabulary: Uint8Array;
  readonly clusters: Uint8Array;
  /** See `eponyms`. */
  readonly eponyms: Uint8Array;
}

export function viewOf(document: Document): View {
  return {
    document,
    tokens: document.tokens,
    text: document.text,
    attributes: document.derive(wordAttributes),
    contexts: document.derive(contexts),
    cases: document.derive(lineCases),
    lineLengths: document.derive(lineLengths),
    places: document.derive(placePhrases),
    vocabulary: document.derive(vocabularyClasses),
    clusters: document.derive(wordClusters),
    eponyms: document.derive(eponyms),
  };
}

/** Slots of the sketch below: wrong for one word in dozens in a long note, and then only one piece of evidence is. */
const SKETCH_SIZE = 1 << 14;
const SKETCH_MASK = SKETCH_SIZE - 1;
const SMALL = 1;
const CAPITAL = 2;
const CAPITAL_TWICE = 4;

/** By shape and what has been seen of a word, what has been seen with it: a load, where a branch is a guess at every word. */
const SEEN_BITS = 3;
const seenWith = Uint8Array.from({ length: (Shape.Uncased + 1) << SEEN_BITS }, (_, at) => {
  const shape = at >>> SEEN_BITS;
  const seen = at & (SMALL | CAPITAL | CAPITAL_TWICE);
  if (shape === Shape.None) return seen;
  if (shape === Shape.Lower) return seen | SMALL;
  return seen | (seen & CAPITAL ? CAPITAL_TWICE : CAPITAL);
});

/** One for all documents: making it would cost a short text more than filling it. */
const sketch = new Uint8Array(SKETCH_SIZE);

/** How the words of a document are written anywhere in it, in slots by hash, until the next document is asked about. */
export function spellings({ length, shapes, values }: Tokens): Uint8Array {
  sketch.fill(0);
  for (let index = 0; index < length; index++) {
    // Typed arrays hold a value for every index below the length.
    const slot = (values[index] as number) & SKETCH_MASK;
    const shape = shapes[index] as Shape;
    sketch[slot] = seenWith[(shape << SEEN_BITS) | (sketch[slot] as number)] as number;
  }
  return sketch;
}

/** Whether the word with this hash occurs in small letters (2) and more than once with a capital (1): `Will` beside `will` is no name. */
export function writtenElsewhere(spelled: Uint8Array, hash: number): number {
  const seen = spelled[hash & SKETCH_MASK] ?? 0;
  return (seen & SMALL ? 2 : 0) + (seen & CAPITAL_TWICE ? 1 : 0);
}
