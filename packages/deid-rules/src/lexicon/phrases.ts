import { decodeSymbol, GAP_SYMBOLS, LARGEST_GAP, phraseKey, SYMBOL_BITS } from './packing.ts';
import { PHRASES } from './tables.generated.ts';

/** Low bits of a key that do not count for its bucket: leaves more buckets than phrases, so that most hold one or none. */
const BUCKET_SHIFT = 14;
const BUCKETS = (phraseKey(-1) >>> BUCKET_SHIFT) + 1;

interface PhraseKeys {
  /** Ascending. */
  readonly keys: Int32Array;
  /** Where the keys of each bucket start, and behind them where the last ones end. */
  readonly starts: Uint16Array;
}

let decoded: PhraseKeys | undefined;

/** Whether the hash, as `hashPhrase` of deid-core, is that of a phrase of the vocabulary. A few loads. */
export function isVocabularyPhrase(hash: number): boolean {
  const { keys, starts } = (decoded ??= decodeKeys(PHRASES));
  const key = phraseKey(hash);
  const bucket = key >>> BUCKET_SHIFT;
  // Every bucket has a start and an end.
  const end = starts[bucket + 1] as number;
  for (let at = starts[bucket] as number; at < end; at++) if (keys[at] === key) return true;
  return false;
}

/** The keys are written as the gaps between them. */
function decodeKeys(text: string): PhraseKeys {
  const keys = new Int32Array(text.length / GAP_SYMBOLS);
  const starts = new Uint16Array(BUCKETS + 1);
  let count = 0;
  let buckets = 0;
  let key = 0;
  let gap = 0;
  for (let index = 0; index < text.length; index++) {
    gap = (gap << SYMBOL_BITS) | decodeSymbol(text, index);
    if (index % GAP_SYMBOLS < GAP_SYMBOLS - 1) continue;
    key += gap;
    if (gap < LARGEST_GAP) {
      while (buckets <= key >>> BUCKET_SHIFT) starts[buckets++] = count;
      keys[count++] = key;
    }
    gap = 0;
  }
  return { keys, starts: starts.fill(count, buckets) };
}
