import { HASH_SEED, extendPhrase, hashWord } from '../../deid-core/src/lexer/hash.ts';
import { VOCABULARY_PHRASE_START } from '../src/lexicon/attributes.ts';
import {
  encodeSymbol,
  GAP_SYMBOLS,
  LARGEST_GAP,
  phraseKey,
  SYMBOL_BITS,
} from '../src/lexicon/packing.ts';
import { PHRASES } from './vocabulary/phrases.ts';
import { add, type Words } from './words.ts';

/** The hashes of each phrase's words. */
const phrases: readonly (readonly number[])[] = PHRASES.trim()
  .split('\n')
  .map((line) => line.split(' ').map(hashWord));

/** Marks the words that phrases begin with. */
export function addPhraseStarts(words: Words): void {
  for (const [first] of phrases)
    if (first !== undefined) add(words, first, VOCABULARY_PHRASE_START);
}

/** The phrases, as the reader's `decodeKeys` describes. */
export function encodePhrases(): string {
  const keys = new Set(phrases.map((phrase) => phraseKey(phrase.reduce(extendPhrase, HASH_SEED))));
  let text = '';
  let last = 0;
  for (const key of [...keys].sort((one, other) => one - other)) {
    for (; key - last >= LARGEST_GAP; last += LARGEST_GAP) text += encodeGap(LARGEST_GAP);
    text += encodeGap(key - last);
    last = key;
  }
  return text;
}

function encodeGap(gap: number): string {
  const symbols = Array.from({ length: GAP_SYMBOLS }, (_, symbol) =>
    encodeSymbol((gap >>> (symbol * SYMBOL_BITS)) & ((1 << SYMBOL_BITS) - 1)),
  );
  return symbols.reverse().join('');
}
