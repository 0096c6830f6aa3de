import { type Document, TokenKind } from 'deid-core';
import { LISTED, vocabulary } from '../lexicon/attributes.ts';
import { lookup } from '../lexicon/lexicon.ts';

interface WordEntries {
  readonly attributes: Uint32Array;
  readonly vocabulary: Uint8Array;
}

/** What lists of names, words and places know of each token. To be called as `document.derive(...)`. */
export function wordAttributes(document: Document): Uint32Array {
  return document.derive(wordEntries).attributes;
}

/** The vocabulary that each token is of. To be called as `document.derive(...)`. */
export function vocabularyClasses(document: Document): Uint8Array {
  return document.derive(wordEntries).vocabulary;
}

/** What the lexicon knows of each token, 0 for all that is no known word: one look at each word for all that it says. */
function wordEntries({ tokens }: Document): WordEntries {
  const { kinds, length, values } = tokens;
  const attributes = new Uint32Array(length);
  const classes = new Uint8Array(length);
  for (let index = 0; index < length; index++) {
    if (kinds[index] !== TokenKind.Word) continue;
    // Typed arrays hold a value for every index below the length.
    const entry = lookup(values[index] as number);
    attributes[index] = entry & LISTED;
    classes[index] = vocabulary(entry);
  }
  return { attributes, vocabulary: classes };
}
