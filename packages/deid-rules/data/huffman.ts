import { WINDOW_BITS } from '../src/lexicon/packing.ts';

/** The low `length` bits of `bits`. */
export interface Code {
  readonly bits: number;
  readonly length: number;
}

export interface HuffmanCode {
  /** How many codes there are of each length. */
  readonly counts: readonly number[];
  /** The values in the order of their codes. Empty where there is but one, which needs no code. */
  readonly values: readonly number[];
  readonly codes: ReadonlyMap<number, Code>;
}

/** The code that makes these values shortest. They are read with `prefixCode` of src/lexicon/packing.ts. */
export function huffmanCode(values: readonly number[]): HuffmanCode {
  const uses = new Map<number, number>();
  for (const value of values) uses.set(value, (uses.get(value) ?? 0) + 1);
  const palette = [...huffmanLengths(uses)].sort(
    ([one, oneLength], [other, otherLength]) => oneLength - otherLength || one - other,
  );
  const counts: number[] = [];
  const codes = new Map<number, Code>();
  let bits = 0;
  for (const [value, length] of palette) {
    if (length > WINDOW_BITS) throw new RangeError('a code is too long for a window');
    while (counts.length <= length) {
      counts.push(0);
      bits <<= 1;
    }
    counts[length] = (counts[length] ?? 0) + 1;
    codes.set(value, { bits: bits++, length });
  }
  return { counts, values: palette.map(([value]) => value), codes };
}

interface Node {
  readonly weight: number;
  readonly values: readonly number[];
}

/** The heaviest first; equal ones in an order of their own, so that the output is always the same. */
function heavier(one: Node, other: Node): number {
  return other.weight - one.weight || (other.values[0] ?? 0) - (one.values[0] ?? 0);
}

/** Length of each value's code: the two lightest nodes are joined until one is left. */
function huffmanLengths(uses: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  const nodes = [...uses].map(([value, weight]): Node => ({ weight, values: [value] }));
  nodes.sort(heavier);
  for (
    let one = nodes.pop(), other = nodes.pop();
    one && other;
    one = nodes.pop(), other = nodes.pop()
  ) {
    const joined: Node = {
      weight: one.weight + other.weight,
      values: [...one.values, ...other.values],
    };
    for (const value of joined.values) lengths.set(value, (lengths.get(value) ?? 0) + 1);
    const place = nodes.findLastIndex((node) => heavier(node, joined) <= 0) + 1;
    nodes.splice(place, 0, joined);
  }
  return lengths;
}
