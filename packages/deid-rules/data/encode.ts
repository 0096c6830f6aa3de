import type { Attributes } from '../src/lexicon/attributes.ts';
import { encodeSymbol } from '../src/lexicon/packing.ts';
import { merge, type Words } from './words.ts';

/** Bits of a hash that are kept. One more halves the words that are taken for another, and costs 40 KB. */
const KEY_BITS = 26;
const SYMBOL_BITS = 6;

class BitWriter {
  #text = '';
  #pending = 0;
  #bits = 0;

  write(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit--) {
      this.#pending = (this.#pending << 1) | ((value >>> bit) & 1);
      if (++this.#bits < SYMBOL_BITS) continue;
      this.#text += encodeSymbol(this.#pending);
      this.#pending = 0;
      this.#bits = 0;
    }
  }

  writeRice(value: number, width: number): void {
    for (let overflow = value >>> width; overflow > 0; overflow--) this.write(1, 1);
    this.write(0, 1);
    this.write(value & ((1 << width) - 1), width);
  }

  end(): string {
    while (this.#bits > 0) this.write(0, 1);
    return this.#text;
  }
}

export interface LexiconTables {
  readonly KEY_BITS: number;
  readonly ENTRIES: number;
  readonly GAP_BITS: number;
  readonly GAPS: string;
  readonly CODES: readonly number[];
  readonly PALETTE: readonly Attributes[];
  readonly ATTRIBUTES: string;
}

export function encodeLexicon(words: Words): LexiconTables {
  const entries = new Map<number, Attributes>();
  for (const [hash, attributes] of words) {
    const key = hash >>> (32 - KEY_BITS);
    entries.set(key, merge(entries.get(key) ?? 0, attributes));
  }
  const sorted = [...entries].sort(([one], [other]) => one - other);
  return {
    KEY_BITS,
    ENTRIES: sorted.length,
    ...encodeKeys(sorted.map(([key]) => key)),
    ...encodeAttributes(sorted.map(([, attributes]) => attributes)),
  };
}

function encodeKeys(keys: readonly number[]): Pick<LexiconTables, 'GAP_BITS' | 'GAPS'> {
  // The best width for gaps of a geometric distribution, which those of hashes are.
  const GAP_BITS = Math.round(Math.log2((Math.LN2 * 2 ** KEY_BITS) / keys.length));
  const writer = new BitWriter();
  keys.forEach((key, index) => writer.writeRice(key - (keys[index - 1] ?? -1) - 1, GAP_BITS));
  return { GAP_BITS, GAPS: writer.end() };
}

type CodeTables = Pick<LexiconTables, 'CODES' | 'PALETTE' | 'ATTRIBUTES'>;

function encodeAttributes(attributes: readonly Attributes[]): CodeTables {
  const counts = new Map<Attributes, number>();
  for (const value of attributes) counts.set(value, (counts.get(value) ?? 0) + 1);
  const lengths = huffmanLengths(counts);
  const PALETTE = [...lengths.keys()].sort(
    (one, other) => (lengths.get(one) ?? 0) - (lengths.get(other) ?? 0) || one - other,
  );
  const CODES: number[] = [];
  const codes = new Map<Attributes, number>();
  let code = 0;
  let last = 0;
  for (const value of PALETTE) {
    const length = lengths.get(value) ?? 0;
    code <<= length - last;
    last = length;
    codes.set(value, code++);
    while (CODES.length <= length) CODES.push(0);
    CODES[length] = (CODES[length] ?? 0) + 1;
  }
  const writer = new BitWriter();
  for (const value of attributes) writer.write(codes.get(value) ?? 0, lengths.get(value) ?? 0);
  return { CODES, PALETTE, ATTRIBUTES: writer.end() };
}

interface Node {
  readonly weight: number;
  readonly values: readonly Attributes[];
}

/** Length of the Huffman code of each value: the two lightest nodes are joined until one is left. */
function huffmanLengths(counts: ReadonlyMap<Attributes, number>): Map<Attributes, number> {
  const lengths = new Map<Attributes, number>();
  const byWeight = (one: Node, other: Node): number => one.weight - other.weight;
  const leaves = [...counts]
    .sort(([one], [other]) => one - other)
    .map(([value, weight]): Node => ({ weight, values: [value] }))
    .sort(byWeight);
  const joined: Node[] = [];
  const lightest = (): Node => {
    const [leaf] = leaves;
    const [node] = joined;
    const queue = node === undefined || (leaf !== undefined && leaf.weight <= node.weight) ? leaves : joined;
    return queue.shift() as Node;
  };
  while (leaves.length + joined.length > 1) {
    const one = lightest();
    const other = lightest();
    const values = [...one.values, ...other.values];
    for (const value of values) lengths.set(value, (lengths.get(value) ?? 0) + 1);
    joined.push({ weight: one.weight + other.weight, values });
  }
  return lengths;
}
