import { describe, expect, test } from 'vitest';
import { hashWord } from './hash.ts';
import { lex } from './lexer.ts';
import { Gap, NUMBER_OVERFLOW, Shape, TokenKind } from './tokens.ts';

const KINDS = nameOf(TokenKind);
const SHAPES = nameOf(Shape);
const GAPS = nameOf(Gap);

function nameOf(values: Readonly<Record<string, number>>): ReadonlyMap<number, string> {
  return new Map(Object.entries(values).map(([name, value]) => [value, name]));
}

interface Row {
  readonly text: string;
  readonly kind: string | undefined;
  readonly shape: string | undefined;
  readonly gap: string | undefined;
  readonly value: number;
}

function rows(text: string): readonly Row[] {
  const { length, starts, ends, kinds, shapes, gaps, values } = lex(text);
  return Array.from({ length }, (_, index) => ({
    text: text.slice(starts[index], ends[index]),
    kind: KINDS.get(kinds[index] ?? -1),
    shape: SHAPES.get(shapes[index] ?? -1),
    gap: GAPS.get(gaps[index] ?? -1),
    value: values[index] ?? -1,
  }));
}

function texts(text: string): readonly string[] {
  return rows(text).map((row) => row.text);
}

describe('kinds', () => {
  test.each<[string, readonly (readonly [text: string, kind: keyof typeof TokenKind])[]]>([
    ['', []],
    [' \t\n', []],
    ['Smith', [['Smith', 'Word']]],
    [
      'O’B',
      [
        ['O', 'Word'],
        ['’', 'Symbol'],
        ['B', 'Word'],
      ],
    ], // folding makes it an apostrophe, not the lexer
    ["O'Brien", [["O'Brien", 'Word']]],
    [
      "D'Angelo's",
      [
        ["D'Angelo", 'Word'],
        ["'s", 'Clitic'],
      ],
    ],
    [
      "John's",
      [
        ['John', 'Word'],
        ["'s", 'Clitic'],
      ],
    ],
    [
      "JOHN'S",
      [
        ['JOHN', 'Word'],
        ["'S", 'Clitic'],
      ],
    ],
    [
      "they'll",
      [
        ['they', 'Word'],
        ["'ll", 'Clitic'],
      ],
    ],
    [
      "I've",
      [
        ['I', 'Word'],
        ["'ve", 'Clitic'],
      ],
    ],
    ["don't", [["don't", 'Word']]],
    [
      "John's's",
      [
        ['John', 'Word'],
        ["'s", 'Clitic'],
        ["'", 'Symbol'],
        ['s', 'Word'],
      ],
    ],
    [
      "5's",
      [
        ['5', 'Number'],
        ["'", 'Symbol'],
        ['s', 'Word'],
      ],
    ],
    [
      "'s",
      [
        ["'", 'Symbol'],
        ['s', 'Word'],
      ],
    ],
    [
      "John 's",
      [
        ['John', 'Word'],
        ["'", 'Symbol'],
        ['s', 'Word'],
      ],
    ],
    [
      "boys'",
      [
        ['boys', 'Word'],
        ["'", 'Symbol'],
      ],
    ],
    [
      "rock''n",
      [
        ['rock', 'Word'],
        ["'", 'Symbol'],
        ["'", 'Symbol'],
        ['n', 'Word'],
      ],
    ],
    [
      'a1b',
      [
        ['a', 'Word'],
        ['1', 'Number'],
        ['b', 'Word'],
      ],
    ],
    [
      '$4.50',
      [
        ['$', 'Symbol'],
        ['4', 'Number'],
        ['.', 'Symbol'],
        ['50', 'Number'],
      ],
    ],
    [
      'a_b',
      [
        ['a', 'Word'],
        ['_', 'Symbol'],
        ['b', 'Word'],
      ],
    ],
    ['é', [['é', 'Word']]],
    ['e\u0301a', [['e\u0301a', 'Word']]],
    ['김철수', [['김철수', 'Word']]],
    ['😀', [['😀', 'Word']]],
    ['\ud800', [['\ud800', 'Word']]],
    ['\0', [['\0', 'Symbol']]],
  ])('%j', (text, expected) => {
    expect(rows(text).map((row) => [row.text, row.kind])).toEqual(expected);
  });
});

test.each<[string, keyof typeof Shape]>([
  ['smith', 'Lower'],
  ['Smith', 'Title'],
  ['SMITH', 'Upper'],
  ['J', 'Upper'],
  ['McDonald', 'Mixed'],
  ['iPhone', 'Mixed'],
  ['mD', 'Mixed'],
  ["O'Brien", 'Mixed'],
  ["O'BRIEN", 'Upper'],
  ['Ölmez', 'Title'],
  ['ǅemal', 'Title'],
  ['김', 'Uncased'],
  ['5', 'None'],
  ['.', 'None'],
])('the shape of %s is %s', (text, shape) => {
  expect(rows(text).map((row) => row.shape)).toEqual([shape]);
});

describe('gaps', () => {
  test.each<[string, keyof typeof Gap]>([
    ['ab', 'None'],
    ['a b', 'Space'],
    ['a \t b', 'Space'],
    ['a\u00a0b', 'Space'],
    ['a\nb', 'Newline'],
    ['a\rb', 'Newline'],
    ['a\r\nb', 'Newline'],
    ['a \n b', 'Newline'],
    ['a\n\nb', 'BlankLine'],
    ['a\r\n\r\nb', 'BlankLine'],
    ['a\n\rb', 'BlankLine'],
    ['a\n \nb', 'BlankLine'],
    ['a\n\n\nb', 'BlankLine'],
  ])('%j: %s', (text, gap) => {
    const last = text === 'ab' ? rows('a.').at(-1) : rows(text).at(-1);
    expect(last?.gap).toBe(gap);
  });

  test('a text starts as a paragraph does', () => {
    expect(rows('a')[0]?.gap).toBe('BlankLine');
    expect(rows(' a')[0]?.gap).toBe('BlankLine');
  });

  test('a clitic follows its word without a gap', () => {
    expect(rows("a's")[1]?.gap).toBe('None');
  });
});

describe('values', () => {
  test.each([
    ['0', 0],
    ['007', 7],
    ['123456789', 123_456_789],
    ['999999999', 999_999_999],
    ['0000000001', NUMBER_OVERFLOW],
    ['4294967296', NUMBER_OVERFLOW],
    ['1'.repeat(50), NUMBER_OVERFLOW],
  ])('the number %s counts %d', (text, value) => {
    expect(rows(text).map((row) => row.value)).toEqual([value]);
  });

  test.each(['Smith', 'SMITH', "O'Brien", 'Müller', 'Nguyễn', '김철수', 'Ж', 'straße'])(
    'the word %s has its hash',
    (word) => {
      expect(rows(word).map((row) => row.value)).toEqual([hashWord(word)]);
    },
  );

  test('a symbol has its code unit, and a clitic nothing', () => {
    expect(rows("/ a's").map((row) => row.value)).toEqual([47, hashWord('a'), 0]);
  });
});

test('every code unit but space is in exactly one token, in order', () => {
  const text = "Dr. O'Brien-Smith's (MRN 00123456789) 5½ 😀\r\n\u2028\ud800é";
  expect(texts(text).join('')).toBe(text.replaceAll(/\s/g, ''));
});

test('holds more tokens than it made room for', () => {
  const text = '[.'.repeat(5000);
  expect(texts(text).join('')).toBe(text);
});
