import { createDocument } from 'deid-core';
import { expect, test } from 'vitest';
import { spokenNumberAt } from './spoken-number.ts';

test.each([
  ['two two four five', 'two two four five', 4],
  ['five five oh one, three nine okay', 'five five oh one, three nine', 6],
  ['forty-four eighteen . he is ninety', 'forty-four eighteen', 4],
  ['double five seven and a half', 'double five seven', 3],
  ['b 4 4 two a day', 'b 4 4 two', 3],
  ['212 five five five', '212 five five five', 6],
  ['one thousand two mg', 'one thousand two', 4],
  ['pending', '', 0],
  ['', '', 0],
])('%s', (text, number, digits) => {
  const { tokens } = createDocument(text);
  const read = spokenNumberAt(tokens, 0);
  const end = read.end === 0 ? 0 : (tokens.ends[read.end - 1] ?? 0);
  expect(text.slice(0, end)).toBe(number);
  expect(read.digits).toBe(digits);
});
