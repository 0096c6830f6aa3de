import { describe, expect, test } from 'vitest';
import { MAX_TOKEN_DIGITS } from '../limits.ts';
import { TokenGrammar, UNDECIDED } from './grammar.ts';

const grammar = new TokenGrammar(['NAME', 'HEALTH_PLAN', 'ID', 'NAMESAKE']);

/** Name and spelling of the token that a text begins with. */
function match(text: string): readonly [name: string, spelling: string, suffix: string] | null {
  const found = grammar.match(text, 0, true);
  if (found === null || found === UNDECIDED) return null;
  return [found.name, text.slice(0, found.end), found.suffix];
}

describe('the exact spelling', () => {
  test.each(['[NAME_1]', '[NAME_10]', '[HEALTH_PLAN_7]', '[ID_999999]', '[NAMESAKE_1]'])(
    '%s',
    (token) => {
      expect(grammar.match(`${token}]`, 0, false)).toEqual({
        name: token.slice(1, -1),
        end: token.length,
        isExact: true,
        isBracketed: true,
        suffix: '',
      });
    },
  );
});

describe('misspellings', () => {
  test.each<[text: string, name: string, spelling: string, suffix?: string]>([
    // In brackets.
    ['[name_1]', 'NAME_1', '[name_1]'],
    ['[Name_1]', 'NAME_1', '[Name_1]'],
    ['[NAME\\_1]', 'NAME_1', '[NAME\\_1]'],
    ['[NAME\\\\_1]', 'NAME_1', '[NAME\\\\_1]'],
    ['[NAME-1]', 'NAME_1', '[NAME-1]'],
    ['[NAME 1]', 'NAME_1', '[NAME 1]'],
    ['[name 1]', 'NAME_1', '[name 1]'],
    ['[NAME1]', 'NAME_1', '[NAME1]'],
    ['[HEALTH PLAN 1]', 'HEALTH_PLAN_1', '[HEALTH PLAN 1]'],
    ['[health\\_plan\\_1]', 'HEALTH_PLAN_1', '[health\\_plan\\_1]'],
    ['[Health-Plan-1]', 'HEALTH_PLAN_1', '[Health-Plan-1]'],
    ['[HEALTH_PLAN1]', 'HEALTH_PLAN_1', '[HEALTH_PLAN1]'],
    ['[[NAME_1]]', 'NAME_1', '[[NAME_1]]'],
    ['\\[NAME_1\\]', 'NAME_1', '\\[NAME_1\\]'],
    ['\\\\[NAME_1\\\\]', 'NAME_1', '\\\\[NAME_1\\\\]'],
    ['\\[NAME\\_1\\]', 'NAME_1', '\\[NAME\\_1\\]'],
    ['\\[\\[NAME_1\\]\\]', 'NAME_1', '\\[\\[NAME_1\\]\\]'],
    ["[NAME_1's]", 'NAME_1', "[NAME_1's]", "'s"],
    ['[NAME_1’s]', 'NAME_1', '[NAME_1’s]', '’s'],
    ["[NAME_1']", 'NAME_1', "[NAME_1']", "'"],
    ['[NAME_1s]', 'NAME_1', '[NAME_1s]', 's'],
    ["[[name 1's]]", 'NAME_1', "[[name 1's]]", "'s"],
    // With one bracket missing.
    ['[NAME_1', 'NAME_1', '[NAME_1'],
    ['[NAME_1, ', 'NAME_1', '[NAME_1'],
    ['[name 1 ', 'NAME_1', '[name 1'],
    ["[NAME_1's x", 'NAME_1', '[NAME_1'],
    ['[NAME_1s x', 'NAME_1', '[NAME_1'],
    ['NAME_1]', 'NAME_1', 'NAME_1]'],
    ['NAME_1]x', 'NAME_1', 'NAME_1]'],
    ['name-1]', 'NAME_1', 'name-1]'],
    ["NAME_1's]", 'NAME_1', "NAME_1's]", "'s"],
    ['NAME_1\\]', 'NAME_1', 'NAME_1\\]'],
    // Without brackets.
    ['NAME_1', 'NAME_1', 'NAME_1'],
    ['name_1', 'NAME_1', 'name_1'],
    ['Name\\_1', 'NAME_1', 'Name\\_1'],
    ['NAME 1', 'NAME_1', 'NAME 1'],
    ['NAME-1', 'NAME_1', 'NAME-1'],
    ['HEALTH PLAN 1', 'HEALTH_PLAN_1', 'HEALTH PLAN 1'],
    ["NAME_1's", 'NAME_1', 'NAME_1'],
    ['NAME_1s', 'NAME_1', 'NAME_1'],
    ['NAME_1**', 'NAME_1', 'NAME_1'],
    ['NAME_1"', 'NAME_1', 'NAME_1'],
    ['NAME 1.', 'NAME_1', 'NAME 1'],
    ['NAME_1😀', 'NAME_1', 'NAME_1'],
    // What is exact stays exact, whatever is around it.
    ['[NAME_1]]', 'NAME_1', '[NAME_1]'],
    ["[NAME_1]'s", 'NAME_1', '[NAME_1]'],
    ['[NAME_1]s', 'NAME_1', '[NAME_1]'],
    ['[NAME_10]', 'NAME_10', '[NAME_10]'],
    ['NAME_10', 'NAME_10', 'NAME_10'],
  ])('%j is %s', (text, name, spelling, suffix = '') => {
    expect(match(text)).toEqual([name, spelling, suffix]);
  });
});

describe('no token', () => {
  test.each([
    '',
    '[',
    '\\',
    '[]',
    '[NAME]',
    '[NAME_]',
    '[_1]',
    '[OTHER_1]',
    '[ NAME_1]',
    '(NAME_1)',
    '[NAME__1]',
    '[NAME  1]',
    '[NAME:1]',
    '[NAME_01]',
    '[NAME_0]',
    '[NAME_-1]',
    '[NAME_1x]',
    '[NAME_1_2]',
    '[NAME_sx]',
    '[NAME_1sx]',
    '[NAME_٣]',
    '[NAME_1é]',
    '[NAME\n1]',
    '[[NAME_1]',
    '[[NAME_1',
    '[[[NAME_1]]]',
    '\\\\\\[NAME_1]',
    '[NAME\\\\\\_1]',
    '[HEALTHPLAN_1]',
    '[HEALTH__PLAN_1]',
    '[NAME1',
    'NAME1]',
    'NAME1',
    'name 1',
    'Name 1',
    'name-1',
    'NAME 1-800',
    'NAME 1/2',
    'NAME 1%',
    'NAME 1.5',
    'NAME_1a',
    'NAME_1_2',
    'NAME_1sa',
    'NAMES_1',
    `[NAME_${'1'.repeat(MAX_TOKEN_DIGITS + 1)}]`,
  ])('%j', (text) => {
    expect(match(text)).toBeNull();
  });

  test.each(['xNAME_1', '1NAME_1', '_NAME_1', 'éNAME_1'])('inside a word: %s', (text) => {
    expect(grammar.match(text, text.indexOf('N'), true)).toBeNull();
    expect(grammar.matchBehind(text.charCodeAt(0), 'NAME_1', 0, true)).toBeNull();
  });
});

test.each([' NAME_1', '*NAME_1', '"NAME_1', '😀NAME_1', '\nNAME_1'])('a word: %j', (text) => {
  expect(grammar.match(text, text.indexOf('N'), true)).toMatchObject({ name: 'NAME_1' });
});

describe('a text that may go on', () => {
  test.each([
    '[',
    '\\',
    '\\\\',
    '[[',
    '[N',
    '[name',
    '[NAME\\',
    '[NAME_',
    '[NAME_1',
    '[NAME_123456',
    "[NAME_1'",
    "[NAME_1's",
    '[NAME_1\\',
    '[[NAME_1]',
    '[HEALTH',
    '[HEALTH ',
    '[HEALTH PLAN',
    'N',
    'NAME',
    'NAME ',
    'name ',
    'NAME_1',
    'NAME_1s',
    'NAME_1\\',
    'NAME 1.',
  ])('%j may become a token', (text) => {
    expect(grammar.match(text, 0, false)).toBe(UNDECIDED);
  });

  test.each([
    '[]',
    '\\n',
    '\\\\\\',
    '[[[',
    '[X',
    '[NO',
    '[NAME]',
    '[NAME_0',
    '[NAME_1234567',
    '[NAME_1x',
    '[[NAME_1] ',
    'NO',
    'NAME1',
    'name 1 ',
    'NAME_1a',
    'NAME 1/',
  ])('%j is none', (text) => {
    expect(grammar.match(text, 0, false)).toBeNull();
  });

  test.each(['[NAME_1]', '[NAME_1 ', "[NAME_1's ", 'NAME_1 ', 'NAME_1]', 'NAME_1s ', 'NAME 1. '])(
    '%j is one',
    (text) => {
      expect(grammar.match(text, 0, false)).toMatchObject({ name: 'NAME_1' });
    },
  );
});

describe('labels', () => {
  test('only some may do without an opening bracket', () => {
    const partly = (text: string): unknown =>
      grammar.matchBehind(-1, text, 0, false, (label) => label === 'ID');
    expect(partly('ID_1 ')).toMatchObject({ name: 'ID_1' });
    expect(partly('I')).toBe(UNDECIDED);
    expect(partly('NAME_1 ')).toBeNull();
    expect(partly('NAME_1]')).toBeNull();
    expect(partly('N')).toBeNull();
    expect(partly('[NAME_1 ')).toMatchObject({ name: 'NAME_1' });
  });

  test('one label may be the beginning of another', () => {
    for (const labels of [
      ['ID', 'ID_CARD', 'IDX'],
      ['IDX', 'ID_CARD', 'ID'],
    ]) {
      const nested = new TokenGrammar(labels);
      for (const label of labels) {
        expect(nested.match(`[${label}_1]`, 0, false)).toMatchObject({ name: `${label}_1` });
      }
    }
  });
});
