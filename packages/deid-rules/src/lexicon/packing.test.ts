import { array, assert, constantFrom, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import {
  BitReader,
  decodeSymbol,
  encodeSymbol,
  prefixCode,
  SYMBOL_BITS,
  WINDOW_BITS,
} from './packing.ts';

const bits = array(constantFrom('0', '1'), { maxLength: 200 }).map((all) => all.join(''));

function symbolsOf(text: string): string {
  const groups = text.match(/.{1,6}/g) ?? [];
  return groups.map((group) => encodeSymbol(Number.parseInt(group.padEnd(6, '0'), 2))).join('');
}

test('every symbol has a value of its own', () => {
  const text = Array.from({ length: 64 }, (_, value) => encodeSymbol(value)).join('');
  expect(new Set(text).size).toBe(64);
  expect(Array.from({ length: 64 }, (_, index) => decodeSymbol(text, index))).toEqual([
    ...Array.from({ length: 64 }).keys(),
  ]);
});

test('numbers and runs of ones are read as they stand, and zeros after the end', () => {
  const reads = array(nat(8), { maxLength: 60 });
  assert(
    property(bits, reads, (text, widths) => {
      const packed = symbolsOf(text);
      const rest = { bits: text.padEnd(packed.length * SYMBOL_BITS, '0') };
      const take = (length: number): string => {
        const taken = rest.bits.slice(0, length).padEnd(length, '0');
        rest.bits = rest.bits.slice(length);
        return taken;
      };
      const reader = new BitReader(packed);
      let read = 0;
      for (const width of widths) {
        const isRun = width === 0;
        const ones = /^1*/.exec(rest.bits)?.[0].length ?? 0;
        // A longer run is never written.
        if (isRun && ones >= WINDOW_BITS - 1) return;
        const length = isRun ? ones + 1 : width;
        const taken = take(length);
        expect(isRun ? reader.ones() : reader.number(width)).toBe(
          isRun ? ones : Number.parseInt(taken, 2),
        );
        read += length;
        expect(reader.isPastEnd).toBe(read > packed.length * SYMBOL_BITS);
      }
    }),
    { numRuns: 5000 },
  );
});

test.each([
  { counts: [0, 1, 1, 0, 4], codes: ['0', '10', '1100', '1101', '1110', '1111'] },
  { counts: [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 512], codes: ['0', '1000000000', '1111111111'] },
])('a prefix code tells the index of each of its codes: $counts', ({ counts, codes }) => {
  const last = counts.reduce((sum, count) => sum + count) - 1;
  const reader = new BitReader(symbolsOf([...codes, ...codes].join('')));
  const code = prefixCode(counts);
  const expected = codes.map((_, index) => (index === codes.length - 1 ? last : index));
  expect([...codes, ...codes].map(() => reader.value(code))).toEqual([...expected, ...expected]);
  expect(reader.isPastEnd).toBe(false);
});
