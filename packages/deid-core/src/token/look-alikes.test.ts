import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TokenGrammar, UNDECIDED } from './grammar.ts';
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
  const others = findLookAlikes(text, grammar, (start) => (start === 0 ? 8 : undefined));
  expect(others.map(({ start }) => start)).toEqual([8, 9]);
});

const PIECES = [
  ...[
    '[',
    ']',
    '\\',
    '_',
    ' ',
    '-',
    "'s",
    '/',
    '.',
    'é',
    '😀',
    '\ud83d',
    '\n',
    'x',
    '0',
    '1',
    '12',
  ],
  ...[
    'NAME',
    'name',
    'NAM',
    'NAMESAKE',
    'HEALTH',
    'PLAN',
    'health_plan',
    'A',
    'a',
    'ID',
    '[NAME_1]',
  ],
];
const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((it) => it.join(''));

// Fails when: what begins a label is passed over; a token is looked for behind the start of another only.
test('finds what the grammar accepts, wherever it stands', () => {
  const many = new TokenGrammar(['NAME', 'NAMESAKE', 'HEALTH_PLAN', 'A', 'ID', 'ID_CARD']);
  fc.assert(
    fc.property(anyText, (text) => {
      const expected = Array.from({ length: text.length }, (_, at) => at).filter((at) => {
        const match = many.match(text, at, true);
        return match !== null && match !== UNDECIDED;
      });
      expect(findLookAlikes(text, many).map(({ start }) => start)).toEqual(expected);
    }),
    { numRuns: 5000 },
  );
});
