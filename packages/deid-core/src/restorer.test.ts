import { describe, expect, test } from 'vitest';
import { type RestoreCounts, type RestorerOptions, VaultRestorer } from './restorer.ts';
import { TokenGrammar } from './token/grammar.ts';
import { Vault } from './vault.ts';

const LABELS = ['NAME', 'DATE', 'FAX', 'LITERAL'];

function restorerOf(options?: RestorerOptions): {
  readonly restorer: VaultRestorer;
  readonly counts: RestoreCounts;
  readonly vault: Vault;
} {
  const vault = new Vault();
  vault.mint('NAME', 'Ada "Countess" Lovelace');
  vault.mint('FAX', '(212) 555-0142');
  const counts = { restored: 0, unknown: 0 };
  const grammar = new TokenGrammar(LABELS);
  return { restorer: new VaultRestorer(vault, grammar, counts, options), counts, vault };
}

function restore(text: string, options?: RestorerOptions): string {
  const { restorer } = restorerOf(options);
  return restorer.push(text) + restorer.end();
}

const ADA = 'Ada "Countess" Lovelace';

describe('restores', () => {
  test.each([
    ['[NAME_1]', ADA],
    ['[NAME_1][FAX_1]', `${ADA}(212) 555-0142`],
    ["[NAME_1]'s", `${ADA}'s`],
    ["[name 1's] fax", `${ADA}'s fax`],
    ['**NAME_1**', `**${ADA}**`],
    ['“[NAME_1]”', `“${ADA}”`],
    ['[[[NAME_1]]]', `[${ADA}]`],
    ['[NAME_1, FAX_1]', `${ADA}, (212) 555-0142`],
    ['NAME_1NAME_1', 'NAME_1NAME_1'],
    ['[NAME_1]NAME_1', ADA + ADA],
  ])('%s', (text, restored) => {
    expect(restore(text)).toBe(restored);
  });
});

describe('leaves', () => {
  test.each([
    '',
    'no token',
    '[NAME_2]',
    '[NAME_10]',
    'NAME_10',
    '[DATE_1]',
    '[OTHER_1]',
    '[',
    '\\',
  ])('%j', (text) => {
    expect(restore(text)).toBe(text);
  });

  test('a value that looks like a token', () => {
    const { restorer, vault } = restorerOf();
    const name = vault.mint('LITERAL', '[NAME_1]');
    expect(restorer.push(`[${name}]`) + restorer.end()).toBe('[NAME_1]');
  });

  test('misspellings of an ambiguous name, but not its token', () => {
    const { restorer, vault } = restorerOf();
    vault.markAmbiguous('NAME_1');
    const text = 'NAME_1 [[NAME_1]] [name_1] ';
    expect(restorer.push(text) + restorer.end()).toBe(`NAME_1 [${ADA}] [name_1] `);
  });

  test('a label of which it holds no value, without its brackets', () => {
    const { restorer } = restorerOf();
    expect(['D', 'ATE', ' da', 'te_1 '].map((chunk) => restorer.push(chunk)).join('|')).toBe(
      'D|ATE| da|te_1 ',
    );
  });
});

test('counts what it restores, and exact tokens that it does not know', () => {
  const { restorer, counts } = restorerOf();
  restorer.push('[NAME_1] name_1 [NAME_2] NAME_2 [name_3] [DATE_1] [OTHER_1] [NAME_');
  expect(counts).toEqual({ restored: 2, unknown: 2 });
  restorer.push('1]');
  restorer.end();
  expect(counts).toEqual({ restored: 3, unknown: 2 });
});

describe('a stream', () => {
  test.each<[chunks: readonly string[], pushed: readonly string[], ended: string]>([
    [['Hi [NA', 'ME_1] x'], ['Hi ', `${ADA} x`], ''],
    [['a [', 'b'], ['a ', '[b'], ''],
    [['[NAME_1'], [''], ADA],
    [['[NAME_'], [''], '[NAME_'],
    [['x', 'NAME_1 '], ['x', 'NAME_1 '], ''],
    [[' ', 'NAME_1', '0 '], [' ', '', 'NAME_10 '], ''],
    [['[NAME_1]', 's'], [ADA, 's'], ''],
    [['[[NAME_1]', ' x'], ['', `[${ADA} x`], ''],
    [['plain', '', ' text.'], ['plain', '', ' text.'], ''],
  ])('%j', (chunks, pushed, ended) => {
    const { restorer } = restorerOf();
    expect(chunks.map((chunk) => restorer.push(chunk))).toEqual(pushed);
    expect(restorer.end()).toBe(ended);
  });

  test('ends once', () => {
    const { restorer } = restorerOf();
    restorer.push('[NAME_');
    expect([restorer.end(), restorer.end()]).toEqual(['[NAME_', '']);
  });
});

describe('in a JSON string', () => {
  const escaped = JSON.stringify(ADA).slice(1, -1);

  test.each([
    ['[NAME_1]', escaped],
    ['\\"[NAME_1]\\"', `\\"${escaped}\\"`],
    ['\\\\[NAME\\\\_1\\\\]', escaped],
    ['\\nNAME_1', `\\n${escaped}`],
    ['\\\\NAME_1', `\\\\${escaped}`],
    ['NAME_1\\n', `${escaped}\\n`],
  ])('%s', (text, restored) => {
    expect(restore(text, { escape: 'json' })).toBe(restored);
  });

  // The letter of an escape is no text: a line break and `ame_1` do not make a name.
  test.each(['\\name_1', '\\fax_1', '\\ufax_1', '\\u00e9NAME_1', '\\', '\\u'])(
    'leaves %s',
    (text) => {
      expect(restore(text, { escape: 'json' })).toBe(text);
    },
  );

  test('an escape may be cut', () => {
    const { restorer } = restorerOf({ escape: 'json' });
    const chunks = ['\\', 'name_1 \\', 'nNAME_1 '];
    expect(chunks.map((chunk) => restorer.push(chunk))).toEqual([
      '',
      '\\name_1 ',
      `\\n${escaped} `,
    ]);
  });
});
