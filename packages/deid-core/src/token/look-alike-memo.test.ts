import { expect, test } from 'vitest';
import { TokenGrammar } from './grammar.ts';
import { LookAlikeMemo } from './look-alike-memo.ts';

const LONG = ' and so on'.repeat(50);
const OWN: ReadonlyMap<number, number> = new Map([[0, 8]]);

function found(memo: LookAlikeMemo, text: string, own = OWN): readonly string[] {
  return memo.find(`Ada${LONG}`, { text, own }).map(({ name }) => name);
}

// Fails when what was found in one outcome of a text is given for another.
test('gives for each outcome what a look at it gives', () => {
  const memo = new LookAlikeMemo(new TokenGrammar(['NAME']));
  const text = `[NAME_1]${LONG} NAME_2`;
  for (let round = 0; round < 2; round++) {
    expect(found(memo, text)).toEqual(['NAME_2']);
    expect(found(memo, text)).toEqual(['NAME_2']);
    expect(found(memo, `[NAME_1]${LONG} NAME_3`)).toEqual(['NAME_3']);
    // The same text, but its token was typed.
    expect(found(memo, text, new Map())).toEqual(['NAME_1', 'NAME_1', 'NAME_2']);
    expect(found(memo, text, new Map([[1, 8]]))).toEqual(['NAME_1', 'NAME_2']);
    memo.forget();
  }
});

test('looks once at the same outcome of the same text', () => {
  const memo = new LookAlikeMemo(new TokenGrammar(['NAME']));
  const look = (): unknown => memo.find(LONG, { text: `${LONG} NAME_2`, own: new Map() });
  const first = look();
  expect(look()).toBe(first);
  memo.forget();
  expect(look()).not.toBe(first);
});
