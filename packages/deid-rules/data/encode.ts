import {
  ANY_SPOKEN,
  type Attributes,
  cluster,
  CLUSTER_COUNT,
  CLUSTER_SHIFT,
  plainWord,
} from '../src/lexicon/attributes.ts';
import { BLOCK_SIZE, WINDOW_BITS } from '../src/lexicon/packing.ts';
import { BitWriter } from './bits.ts';
import { type Code, huffmanCode } from './huffman.ts';
import { merge, type Words } from './words.ts';

/** At most so many on average, so that the fullest block has room. */
const ENTRIES_IN_A_BLOCK = 90;

export interface Lexicon {
  readonly entries: number;
  /** What the reader imports, by name. */
  readonly tables: {
    readonly KEY_BITS: number;
    readonly BLOCK_BITS: number;
    readonly GAP_BITS: number;
    readonly CODE_COUNTS: readonly number[];
    readonly PALETTE: readonly Attributes[];
    readonly CLUSTER_COUNTS: readonly number[];
    readonly CLUSTERS: readonly number[];
    readonly BLOCKS: string;
  };
}

/**
 * Packs words as the reader's `decodeBlock` describes.
 *
 * @param KEY_BITS of a hash that make a key; one more halves the words that pass for another, and is a bit more for each
 */
export function encodeLexicon(words: Words, KEY_BITS: number): Lexicon {
  const entries = new Map<number, Attributes>();
  for (const [hash, attributes] of words) {
    const key = hash >>> (32 - KEY_BITS);
    entries.set(key, both(entries.get(key) ?? 0, attributes));
  }
  const BLOCK_BITS = Math.ceil(Math.log2(entries.size / ENTRIES_IN_A_BLOCK));
  const blockShift = KEY_BITS - BLOCK_BITS;
  // The best width for gaps of a geometric distribution, which those of hashes are.
  const GAP_BITS = Math.round(Math.log2((Math.LN2 * 2 ** KEY_BITS) / entries.size));
  const attributesCode = huffmanCode([...entries.values()].map(withoutCluster));
  const clusterCode = huffmanCode([...entries.values()].filter(isWord).map(cluster));
  const blocks = Array.from({ length: 1 << BLOCK_BITS }, () => new BlockWriter(GAP_BITS));
  for (const [key, attributes] of [...entries].sort(([one], [other]) => one - other)) {
    const codes = [
      attributesCode.codes.get(withoutCluster(attributes)),
      isWord(attributes) ? clusterCode.codes.get(cluster(attributes)) : undefined,
    ].filter((code) => code !== undefined);
    blocks[key >>> blockShift]?.add(key & ((1 << blockShift) - 1), codes);
  }
  const BLOCKS = blocks.map((block) => block.end()).join('\n');
  const tables = {
    KEY_BITS,
    BLOCK_BITS,
    GAP_BITS,
    CODE_COUNTS: attributesCode.counts,
    PALETTE: attributesCode.values,
    CLUSTER_COUNTS: clusterCode.counts,
    CLUSTERS: clusterCode.values,
    BLOCKS,
  };
  return { entries: entries.size, tables };
}

/** Bucket of `plainWord` from which a word is met so often that a rare name with its key must not make it one. */
const COMMON_WORD = 3;

/** What is known of two words that have the same key. */
function both(one: Attributes, other: Attributes): Attributes {
  const commoner = plainWord(one) > plainWord(other) ? one : other;
  return plainWord(commoner) >= COMMON_WORD ? commoner : merge(one, other);
}

const withoutCluster = (attributes: Attributes): Attributes =>
  attributes & ~((CLUSTER_COUNT - 1) << CLUSTER_SHIFT);
const isWord = (attributes: Attributes): boolean => (attributes & ANY_SPOKEN) !== 0;

class BlockWriter {
  readonly #bits = new BitWriter();
  readonly #gapBits: number;
  #next = 0;
  #entries = 0;

  constructor(gapBits: number) {
    this.#gapBits = gapBits;
  }

  add(key: number, codes: readonly Code[]): void {
    const gap = key - this.#next;
    this.#next = key + 1;
    const ones = gap >>> this.#gapBits;
    if (ones >= WINDOW_BITS) throw new RangeError('a gap is too large for a window');
    if (++this.#entries > BLOCK_SIZE) throw new RangeError('a block is full');
    for (let one = 0; one < ones; one++) this.#bits.write(1, 1);
    this.#bits.write(0, 1);
    this.#bits.write(gap, this.#gapBits);
    for (const { bits, length } of codes) this.#bits.write(bits, length);
  }

  end(): string {
    return this.#bits.end();
  }
}
