import { type Document, extendPhrase, Gap, HASH_SEED, TokenKind, type Tokens } from 'deid-core';
import { ANY_PLACE, PHRASE_START } from '../lexicon/attributes.ts';
import { lookup } from '../lexicon/lexicon.ts';
import { wordAttributes } from './word-attributes.ts';

/** Words of the longest place name in the lexicon. */
const LONGEST_PHRASE = 4;

/** Index just behind the place name of several words that starts at token `index`; 0 when none does. */
export function placePhraseEnd(document: Document, index: number): number {
  return phraseEndAt(document.tokens, document.derive(wordAttributes), index);
}

/** As `placePhraseEnd`, for those that have the attributes of all words at hand. */
export function phraseEndAt(tokens: Tokens, attributes: Uint32Array, index: number): number {
  return ((attributes[index] ?? 0) & PHRASE_START) === 0 ? 0 : phraseEnd(tokens, index);
}

function phraseEnd(tokens: Tokens, start: number): number {
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
    if ((lookup(phrase) & ANY_PLACE) !== 0) end = index + 1;
  }
  return end;
}
