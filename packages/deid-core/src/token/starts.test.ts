import { describe, expect, test } from 'vitest';
import { TokenStarts } from './starts.ts';

const NOTHING = -1;
const starts = new TokenStarts(['NAME', 'NAMESAKE', 'HEALTH_PLAN', 'A']);

test('a token may start with a bracket, a backslash, or the initial of a label', () => {
  const found = Array.from({ length: 256 }, (_, code) => code)
    .filter((code) => starts.mayStart(code))
    .map((code) => String.fromCharCode(code));
  expect(found).toEqual(['A', 'H', 'N', '[', '\\', 'a', 'h', 'n']);
});

describe('in a text', () => {
  test.each<[text: string, start: number]>([
    ['see [', 4],
    ['see \\n', 4],
    ['the NAME_1', 4],
    ['the name-1', 4],
    ['no Names: NAME 1', 10],
    ['NAMESAKE\\_1', 0],
    ['health plan 1', 0],
    ['é a_1', 2],
    ['😀name_1', 2],
    ['namé NAME_1', 5],
    ['nam[', 3],
  ])('%j: one may start at %i', (text, start) => {
    expect(starts.find(NOTHING, text, 0)).toBe(start);
  });

  test.each(['', 'no token', 'NAME1 ', 'xNAME_1', '1name_1', '_name_1', 'éNAME_1', 'NAMES_1'])(
    '%j: none',
    (text) => {
      expect(starts.find(NOTHING, text, 0)).toBe(text.length);
    },
  );
});

test('it looks from where it is told to', () => {
  expect(starts.find(NOTHING, '[ NAME_1', 1)).toBe(2);
  expect(starts.find(NOTHING, '[ NAME_1', 3)).toBe(8);
});

test.each<[before: string, start: number]>([
  [' ', 0],
  ['\ud83d', 0],
  ['x', 6],
  ['é', 6],
  ['_', 6],
])('behind %j', (before, start) => {
  expect(starts.find(before.charCodeAt(0), 'NAME_1', 0)).toBe(start);
});

test.each<[text: string, start: number]>([
  ['to n', 3],
  ['to Name', 3],
  ['to namesak', 3],
  ['health', 0],
])('%j may go on as a token', (text, start) => {
  expect(starts.find(NOTHING, text, 0)).toBe(start);
});

test.each(['to', 'no x', 'xnam', 'healthy', 'namex'])('%j may not', (text) => {
  expect(starts.find(NOTHING, text, 0)).toBe(text.length);
});
