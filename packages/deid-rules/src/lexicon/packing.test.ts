import { array, assert, constantFrom, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodeSymbol,
  decodeSymbols,
  encodeSymbol,
  prefixCode,
  SYMBOL_BITS,
  WINDOW_BITS,
  windowAt,
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

test('a window shows the bits that follow its position, and zeros after the end', () => {
  assert(
    property(bits, nat(200), (text, anywhere) => {
      const packed = symbolsOf(text);
      const position = Math.min(anywhere, packed.length * SYMBOL_BITS);
      const window = windowAt(decodeSymbols(packed), position) >>> (32 - WINDOW_BITS);
      const expected = text.slice(position, position + WINDOW_BITS).padEnd(WINDOW_BITS, '0');
      expect(window).toBe(Number.parseInt(expected, 2));
    }),
    { numRuns: 5000 },
  );
});

test('a prefix code tells the length and the index of each of its codes', () => {
  // 0, 10, 1100, 1101, 1110, 1111
  const { limits, offsets } = prefixCode([0, 1, 1, 0, 4]);
  const decoded = ['0', '10', '1100', '1101', '1110', '1111'].map((code) => {
    const window = Number.parseInt(code.padEnd(WINDOW_BITS, '1'), 2);
    const length = limits.findIndex((limit) => window < limit);
    return [length, (window >>> (WINDOW_BITS - length)) + (offsets[length] ?? Number.NaN)];
  });
  expect(decoded).toEqual([
    [1, 0],
    [2, 1],
    [4, 2],
    [4, 3],
    [4, 4],
    [4, 5],
  ]);
});
