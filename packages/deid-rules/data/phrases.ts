import { HASH_SEED, extendPhrase, hashWord } from '../../deid-core/src/lexer/hash.ts';
import { VOCABULARY_PHRASE_START } from '../src/lexicon/attributes.ts';
import { GAP_SYMBOLS, LARGEST_GAP, phraseKey, SYMBOL_BITS } from '../src/lexicon/packing.ts';
import { BitWriter } from './bits.ts';
import { PHRASES } from './vocabulary/phrases.ts';
import { add, type Words } from './words.ts';

const GAP_BITS = GAP_SYMBOLS * SYMBOL_BITS;

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
  const writer = new BitWriter();
  let last = 0;
  for (const key of [...keys].sort((one, other) => one - other)) {
    for (; key - last >= LARGEST_GAP; last += LARGEST_GAP) writer.write(LARGEST_GAP, GAP_BITS);
    writer.write(key - last, GAP_BITS);
    last = key;
  }
  return writer.end();
}
