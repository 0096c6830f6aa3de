import { expect, test } from 'vitest';
import { Chains, NO_LINK } from './chains.ts';

/** More than fit into the slots that there are at first, some of which begin alike. */
const HASHES = Array.from({ length: 500 }, (_, nth) => (nth * 0x10000 + (nth % 7)) >>> 0);

function valuesOf(chains: Chains, hash: number): readonly number[] {
  const values: number[] = [];
  for (let link = chains.first(hash); link !== NO_LINK; link = chains.next(link)) {
    values.push(chains.valueAt(link));
  }
  return values;
}

test('a chain holds what was added under its hash, what came last first', () => {
  const chains = new Chains();
  for (const round of [0, 1, 2]) {
    for (const [nth, hash] of HASHES.entries()) if (nth % 3 >= round) chains.add(hash, nth + round);
  }
  for (const [nth, hash] of HASHES.entries()) {
    const expected = [nth, nth + 1, nth + 2].slice(0, (nth % 3) + 1).toReversed();
    expect(valuesOf(chains, hash)).toEqual(expected);
  }
});

test('nothing is under a hash that nothing was added under, 0 included', () => {
  const chains = new Chains();
  chains.add(64, 1);
  expect(valuesOf(chains, 0)).toEqual([]);
  expect(valuesOf(chains, 128)).toEqual([]);
  chains.add(0, 2);
  expect(valuesOf(chains, 0)).toEqual([2]);
});
