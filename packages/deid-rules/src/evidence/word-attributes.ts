import { type Document, TokenKind } from 'deid-core';
import { LISTED } from '../lexicon/attributes.ts';
import { lookup } from '../lexicon/lexicon.ts';

/** Lexicon entry of each token, 0 for all that is no known word. To be called as `document.derive(...)`. */
export function wordEntries({ tokens }: Document): Uint32Array {
  const found = new Uint32Array(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    // Typed arrays hold a value for every index below the length.
    if (tokens.kinds[index] === TokenKind.Word)
      found[index] = lookup(tokens.values[index] as number);
  }
  return found;
}

/** What lists of names, words and places know of each token. To be called as `document.derive(...)`. */
export function wordAttributes(document: Document): Uint32Array {
  return document.derive(wordEntries).map((entry) => entry & LISTED);
}
