import { lowerBound } from '../evidence/lower-bound.ts';
import { decodeSymbol, GAP_SYMBOLS, LARGEST_GAP, phraseKey, SYMBOL_BITS } from './packing.ts';
import { PHRASES } from './tables.generated.ts';

let decoded: Int32Array | undefined;

/** Whether the hash, as `hashPhrase` of deid-core, is that of a phrase of the vocabulary. O(log n). */
export function isVocabularyPhrase(hash: number): boolean {
  const keys = (decoded ??= decodeKeys(PHRASES));
  const key = phraseKey(hash);
  return keys[lowerBound(keys, keys.length, key)] === key;
}

/** Ascending keys, from the gaps between them. */
function decodeKeys(text: string): Int32Array {
  const keys = new Int32Array(text.length / GAP_SYMBOLS);
  let count = 0;
  let key = 0;
  let gap = 0;
  for (let index = 0; index < text.length; index++) {
    gap = (gap << SYMBOL_BITS) | decodeSymbol(text, index);
    if (index % GAP_SYMBOLS < GAP_SYMBOLS - 1) continue;
    key += gap;
    if (gap < LARGEST_GAP) keys[count++] = key;
    gap = 0;
  }
  return keys.subarray(0, count);
}
