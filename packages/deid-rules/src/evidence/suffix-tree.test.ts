import { expect, test } from 'vitest';
import { SuffixTree } from './suffix-tree.ts';

const tree = new SuffixTree([
  [1, 's ing'],
  [2, 'ss'],
  [3, 'ness logy'],
]);

test.each([
  ['cats', 1],
  ['running', 1],
  ['loss', 2],
  ['kindness', 3],
  ['CARDIOLOGY', 3],
  ["O'Briens", 1],
  ['cat', 0],
  ['ng', 0],
  ['éss', 2],
  ['7s', 1],
  ['s7', 0],
  ['', 0],
])('%j is of class %i by its longest ending', (word, expected) => {
  expect(tree.classOf(word, 0, word.length)).toBe(expected);
});

test('an ending that begins before the first offset is none', () => {
  expect(tree.classOf('kindness', 5, 8)).toBe(2);
  expect(tree.classOf('kindness', 8, 8)).toBe(0);
});
