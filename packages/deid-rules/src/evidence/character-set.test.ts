import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CharacterSet } from './character-set.ts';

const RUNS = 5000;
const SETS = [
  { pattern: /[\w-]/, set: new CharacterSet(/[\w-]/) },
  { pattern: /\s/, set: new CharacterSet(/\s/) },
  { pattern: /[\p{L}\p{N}.-]/u, set: new CharacterSet(/[\p{L}\p{N}.-]/u) },
  { pattern: /[\p{L}\p{N}.-]/u, set: new CharacterSet(/[A-Za-z\d.-]/, 'L', 'N') },
  { pattern: /[^a-z]/i, set: new CharacterSet(/[^a-z]/i) },
];

// Fails when what was asked of one character is answered for another, or when beyond ASCII the pattern is not asked.
test('a set holds what its pattern matches', () => {
  for (const { pattern, set } of SETS) {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, offset) => {
        const expected = offset < text.length && pattern.test(text.charAt(offset));
        expect(set.has(text, offset)).toBe(expected);
      }),
      { numRuns: RUNS },
    );
  }
});

test('nothing before or behind a text is in a set', () => {
  const all = new CharacterSet(/[^]/);
  expect([all.has('ab', -1), all.has('ab', 0), all.has('ab', 2)]).toEqual([false, true, false]);
});
