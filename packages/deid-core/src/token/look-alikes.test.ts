import { expect, test } from 'vitest';
import { TokenGrammar } from './grammar.ts';
import { findLookAlikes } from './look-alikes.ts';

const grammar = new TokenGrammar(['NAME', 'ID']);

function found(text: string): readonly string[] {
  return findLookAlikes(text, grammar).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['', []],
  ['no token', []],
  ['[NAME_1]', ['[NAME_1]', 'NAME_1]']],
  ['[[ID 2]]', ['[[ID 2]]', '[ID 2]', 'ID 2]']],
  ['\\[ID_2]', ['\\[ID_2]', '[ID_2]', 'ID_2]']],
  ['NAME_1 and id_2', ['NAME_1', 'id_2']],
  ['[NAME_1', ['[NAME_1', 'NAME_1']],
])('%j: wherever one may start', (text, lookAlikes) => {
  expect(found(text)).toEqual(lookAlikes);
});

test('passes over what is our own, and nothing else', () => {
  const text = '[NAME_1][NAME_2]';
  const others = findLookAlikes(text, grammar, (_, start) => start === 0);
  expect(others.map(({ start }) => start)).toEqual([8, 9]);
});
