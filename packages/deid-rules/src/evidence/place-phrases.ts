import { type Document, extendPhrase, Gap, HASH_SEED, TokenKind } from 'deid-core';
import { PHRASE_START } from '../lexicon/attributes.ts';
import { lookup } from '../lexicon/lexicon.ts';
import { wordAttributes } from './word-attributes.ts';

/** Words of the longest place name in the lexicon. */
const LONGEST_PHRASE = 4;

/**
 * For each token that begins a place name of several words the index just behind it, 0 for every other token. To be
 * called as `document.derive(placePhrases)`.
 */
export function placePhrases(document: Document): Uint32Array {
  const { tokens } = document;
  const attributes = document.derive(wordAttributes);
  const ends = new Uint32Array(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    if (((attributes[index] ?? 0) & PHRASE_START) === 0) continue;
    ends[index] = phraseEnd(document, index);
  }
  return ends;
}

function phraseEnd({ tokens }: Document, start: number): number {
  let phrase = extendPhrase(HASH_SEED, tokens.values[start] ?? 0);
  let end = 0;
  let words = 1;
  for (let index = start + 1; index < tokens.length && words < LONGEST_PHRASE; index++) {
    if ((tokens.gaps[index] ?? 0) > Gap.Newline) break;
    // The period of `St. Paul` and the hyphen of `Winston-Salem` are no part of the phrase.
    if (tokens.kinds[index] === TokenKind.Symbol && tokens.gaps[index] === Gap.None) {
      const symbol = tokens.values[index];
      if (symbol === 45 || (symbol === 46 && words === 1)) continue;
    }
    if (tokens.kinds[index] !== TokenKind.Word) break;
    phrase = extendPhrase(phrase, tokens.values[index] ?? 0);
    words++;
    if (lookup(phrase) !== 0) end = index + 1;
  }
  return end;
}
