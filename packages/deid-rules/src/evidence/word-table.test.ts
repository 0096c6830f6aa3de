import { hashWord } from 'deid-core';
import { expect, test } from 'vitest';
import { WordTable } from './word-table.ts';

const WORDS = Array.from({ length: 1000 }, (_, index) =>
  hashWord(`word${String.fromCharCode(97 + (index % 26))}`.repeat(1 + Math.floor(index / 26))),
);

test('gives each word its number, the last that was set, and every other word 0', () => {
  const table = new WordTable(WORDS.length);
  for (const hash of WORDS) table.set(hash, 7);
  WORDS.forEach((hash, index) => table.set(hash, index + 1));
  expect(WORDS.map((hash) => table.get(hash))).toEqual(WORDS.map((_, index) => index + 1));
  for (const word of ['other', 'thing', '']) expect(table.get(hashWord(word))).toBe(0);
  expect(table.get(0)).toBe(0);
});
