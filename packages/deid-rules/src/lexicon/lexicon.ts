import { ANY_SPOKEN, type Attributes, CLUSTER_SHIFT } from './attributes.ts';
import { BitReader, BLOCK_SIZE, BUCKET_BITS, prefixCode } from './packing.ts';
import {
  BLOCK_BITS,
  BLOCKS,
  CLUSTER_COUNTS,
  CLUSTERS,
  CODE_COUNTS,
  GAP_BITS,
  KEY_BITS,
  PALETTE,
} from './tables.generated.ts';

/**
 * A hash table that fills itself. Of the 32 bits of a hash the top `KEY_BITS` are the key of an entry: enough that only
 * one unknown word in 100 passes for a known one. From the top, the bits of a key choose a block of some 80 entries,
 * decoded when it is first asked for, then a bucket of none, one or two of them, and then tell those apart.
 */
const TAG_BITS = KEY_BITS - BLOCK_BITS - BUCKET_BITS;
const KEY_SHIFT = 32 - KEY_BITS;
const TAG_MASK = (1 << TAG_BITS) - 1;

const blocks = BLOCKS.split('\n');
const decoded = new Uint8Array(1 << BLOCK_BITS);
/** By bucket: where in the block its entries start, and in the low byte where they end. */
const ranges = new Uint16Array(1 << (BLOCK_BITS + BUCKET_BITS));
/** Attributes, with the tag below them: one access to memory serves both. */
const entries = new Int32Array(BLOCK_SIZE << BLOCK_BITS);
const code = prefixCode(CODE_COUNTS);
const clusterCode = prefixCode(CLUSTER_COUNTS);
/** The entries that have a cluster behind their attributes: none where the tables have no clusters. */
const CLUSTERED = CLUSTERS.length > 0 ? ANY_SPOKEN : 0;

/**
 * What is known of the word or phrase with this hash (`hashWord` and `hashPhrase` of deid-core); 0 when it is in no
 * list. A few array reads, and a few microseconds when a block is met for the first time.
 */
export function lookup(hash: number): Attributes {
  const key = hash >>> KEY_SHIFT;
  const bucket = key >>> TAG_BITS;
  const block = bucket >>> BUCKET_BITS;
  if (decoded[block] === 0) decodeBlock(block);
  // Every bucket has a range, and every entry of a range attributes.
  const range = ranges[bucket] as number;
  const first = block * BLOCK_SIZE;
  for (let entry = first + (range >>> 8); entry < first + (range & 0xff); entry++) {
    const found = entries[entry] as number;
    if ((found & TAG_MASK) === (key & TAG_MASK)) return found >>> TAG_BITS;
  }
  return 0;
}

/**
 * Entries come in ascending order of their keys. Each is the number of keys left out since the one before, as a Rice
 * code (a one for each time that it exceeds `GAP_BITS`, a zero, the low bits), its attributes, as a Huffman
 * code, and the cluster of a plain word, as another. Ones fill the last symbol.
 */
function decodeBlock(block: number): void {
  const reader = new BitReader(blocks[block] ?? '');
  let key = (block << (BUCKET_BITS + TAG_BITS)) - 1;
  for (let entry = 0; ; entry++) {
    const ones = reader.ones();
    if (reader.isPastEnd) break;
    key += 1 + ((ones << GAP_BITS) | reader.number(GAP_BITS));
    let attributes = PALETTE[reader.value(code)] as number;
    if ((attributes & CLUSTERED) !== 0) {
      attributes |= (CLUSTERS[reader.value(clusterCode)] as number) << CLUSTER_SHIFT;
    }
    const bucket = key >>> TAG_BITS;
    ranges[bucket] = (ranges[bucket] || (entry << 8) | entry) + 1;
    entries[block * BLOCK_SIZE + entry] = (attributes << TAG_BITS) | (key & TAG_MASK);
  }
  decoded[block] = 1;
}
