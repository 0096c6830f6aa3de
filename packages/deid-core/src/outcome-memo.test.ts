import { expect, test } from 'vitest';
import type { Span } from './detector.ts';
import { editsOf, type Replace } from './outcome.ts';
import { type Looked, OutcomeMemo } from './outcome-memo.ts';
import { TokenGrammar } from './token/grammar.ts';

const SOURCE = `Ada met Bo${' and so on'.repeat(50)} NAME_7`;
const ADA = span(0, 3);
const BO = span(8, 10);

function span(start: number, end: number, label = 'NAME'): Span {
  return { start, end, label, score: 1, detector: 'test' };
}

function made(): OutcomeMemo {
  return new OutcomeMemo(new TokenGrammar(['NAME', 'CITY']));
}

/** Names tokens by what is asked of it. */
function tokens(names: Readonly<Record<string, string>>): Replace {
  return (label, value) => {
    const token = `[${names[`${label} ${value}`] ?? ''}]`;
    return { value, text: token, token };
  };
}

const replace = tokens({ 'NAME Ada': 'NAME_1', 'NAME Bo': 'NAME_2', 'CITY Ada': 'CITY_1' });
const typed: Replace = (label, value) => ({ ...replace(label, value), token: '' });

function seen({ text, own, lookAlikes }: Looked): readonly [string, ...unknown[]] {
  return [text.slice(0, 20), [...own], lookAlikes.map(({ name }) => name)];
}

// Fails when what became of a text under some spans or operators is given for others.
test('gives for the same text what a memo gives that has met nothing', () => {
  const memo = made();
  const cases: readonly (readonly [readonly Span[], Replace])[] = [
    [[ADA, BO], replace],
    [[ADA, BO], replace],
    [[ADA], replace],
    [[ADA, span(8, 11)], replace],
    [[span(0, 3, 'CITY'), BO], replace],
    [[ADA, BO], tokens({ 'NAME Ada': 'NAME_2', 'NAME Bo': 'NAME_1' })],
    // The same text, but its tokens were typed.
    [[ADA, BO], typed],
    [[ADA, BO], replace],
    [[], replace],
  ];
  for (const [spans, operators] of cases) {
    const expected = made().of(SOURCE, spans, operators);
    expect(seen(memo.of(SOURCE, spans, operators))).toEqual(seen(expected));
    expect(editsOf(memo.of(SOURCE, spans, operators))).toEqual(editsOf(expected));
  }
});

test('tells tokens that were put in from those that were typed', () => {
  expect(seen(made().of(SOURCE, [ADA, BO], replace))).toEqual([
    '[NAME_1] met [NAME_2',
    [
      [0, 8],
      [13, 21],
    ],
    ['NAME_7'],
  ]);
  const [, own, lookAlikes] = seen(made().of(SOURCE, [ADA, BO], typed));
  expect([own, lookAlikes]).toEqual([[], ['NAME_1', 'NAME_1', 'NAME_2', 'NAME_2', 'NAME_7']]);
});

test('makes what becomes of a text again once, and asks every time', () => {
  const memo = made();
  let asked = 0;
  const make = (): Looked =>
    memo.of(SOURCE, [{ ...ADA }, { ...BO }], (label, value) => {
      asked++;
      return replace(label, value);
    });
  const first = make();
  expect(make()).toBe(first);
  expect(asked).toBe(4);
  memo.forget();
  expect(make()).not.toBe(first);
});
