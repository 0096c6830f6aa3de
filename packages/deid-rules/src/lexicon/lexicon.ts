import type { Attributes } from './attributes.ts';
import { BitReader } from './packing.ts';
import * as tables from './tables.generated.ts';

/** Of a hash of 32 bits, this many are kept: the top ones. One unknown word in 200 looks like a known one. */
const KEY_SHIFT = 32 - tables.KEY_BITS;
/** The top bits of a key choose a bucket of one or two entries; the other eight tell them apart. */
const REMAINDER_BITS = 8;
const REMAINDER_MASK = (1 << REMAINDER_BITS) - 1;
const BUCKETS = 1 << (tables.KEY_BITS - REMAINDER_BITS);

/** Index of the first entry of each bucket, and of the end of the last. */
const starts = new Uint32Array(BUCKETS + 1);
const remainders = new Uint8Array(tables.ENTRIES);
const attributes = new Uint32Array(tables.ENTRIES);
load();

/**
 * What is known of the word, or of the phrase, that has this hash (`hashWord` and `hashPhrase` of deid-core); 0 when it
 * is in no list. Three array reads.
 */
export function lookup(hash: number): Attributes {
  const key = hash >>> KEY_SHIFT;
  const bucket = key >>> REMAINDER_BITS;
  const remainder = key & REMAINDER_MASK;
  // The bucket exists, and so does the one after it.
  const end = starts[bucket + 1] as number;
  for (let entry = starts[bucket] as number; entry < end; entry++) {
    if (remainders[entry] === remainder) return attributes[entry] as number;
  }
  return 0;
}

/** Keys are stored in ascending order, as the distance of each from the one before. */
function load(): void {
  const gaps = new BitReader(tables.GAPS);
  const codes = new BitReader(tables.ATTRIBUTES);
  let key = -1;
  let bucket = 0;
  for (let entry = 0; entry < tables.ENTRIES; entry++) {
    key += gaps.readRice(tables.GAP_BITS) + 1;
    for (; bucket <= key >>> REMAINDER_BITS; bucket++) starts[bucket] = entry;
    remainders[entry] = key & REMAINDER_MASK;
    attributes[entry] = tables.PALETTE[codes.readHuffman(tables.CODES)] as number;
  }
  starts.fill(tables.ENTRIES, bucket);
}
