import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { KeyNumbers } from './key-numbers.ts';

test('every key has the number that it got first, as in a map', () => {
  // Few enough keys to meet again, and among them those that share a slot.
  const key = integer({ min: -300, max: 300 }).map((value) => value << 16);
  assert(
    property(array(key, { maxLength: 400 }), (keys) => {
      const numbers = new KeyNumbers(1);
      const expected = new Map<number, number>();
      for (const each of keys) {
        const next = expected.size;
        if (!expected.has(each)) expected.set(each, next);
        expect(numbers.numberOf(each, next)).toBe(expected.get(each));
      }
    }),
    { numRuns: 5_000 },
  );
});
