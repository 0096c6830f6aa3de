import { describe, expect, test } from 'vitest';
import { MAX_VAULT_SIZE } from './limits.ts';
import { Vault } from './vault.ts';

describe('mint', () => {
  test('the same value gets the same name', () => {
    const vault = new Vault();
    expect(vault.mint('NAME', 'Ada')).toBe('NAME_1');
    expect(vault.mint('NAME', 'Grace')).toBe('NAME_2');
    expect(vault.mint('NAME', 'Ada')).toBe('NAME_1');
  });

  test('values are told apart to the code unit', () => {
    const vault = new Vault();
    const values = ['Ada', 'ada', 'Ada ', 'A\u200bda', '', '\ud800', '__proto__', 'constructor'];
    const names = values.map((value) => vault.mint('NAME', value));
    expect(new Set(names).size).toBe(values.length);
    expect(names.map((name) => vault.valueOf(name))).toEqual(values);
  });

  test('numbers count by label', () => {
    const vault = new Vault();
    const names = ['NAME', 'DATE', 'NAME'].map((label, index) => vault.mint(label, String(index)));
    expect(names).toEqual(['NAME_1', 'DATE_1', 'NAME_2']);
    expect(vault.sizes()).toEqual({ NAME: 2, DATE: 1 });
    expect(vault.labels()).toEqual(['NAME', 'DATE']);
  });

  test('one value under two labels has two names', () => {
    const vault = new Vault();
    expect([vault.mint('NAME', 'May'), vault.mint('DATE', 'May')]).toEqual(['NAME_1', 'DATE_1']);
  });

  test('a full vault refuses new values and still knows the old ones', () => {
    const vault = new Vault();
    for (let count = 1; count <= MAX_VAULT_SIZE; count++) vault.mint('ID', String(count));
    expect(() => vault.mint('ID', 'one more')).toThrow(
      expect.objectContaining({ code: 'vault-full', message: expect.not.stringContaining('more') }),
    );
    expect(vault.mint('ID', '1')).toBe('ID_1');
    expect(vault.mint('NAME', 'Ada')).toBe('NAME_1');
  });
});

test('a name that was never minted has no value', () => {
  const vault = new Vault();
  vault.mint('NAME', 'Ada');
  expect(
    ['NAME_2', 'NAME_10', 'name_1', 'constructor', ''].map((name) => vault.valueOf(name)),
  ).toEqual(Array.from({ length: 5 }));
});

test('ambiguity is by name, minted or not', () => {
  const vault = new Vault();
  vault.markAmbiguous('NAME_1');
  vault.mint('NAME', 'Ada');
  expect(vault.isAmbiguous('NAME_1')).toBe(true);
  expect(vault.isAmbiguous('NAME_2')).toBe(false);
});

test('clear forgets everything', () => {
  const vault = new Vault();
  vault.mint('NAME', 'Ada');
  vault.markAmbiguous('NAME_1');
  vault.clear();
  expect(vault.valueOf('NAME_1')).toBeUndefined();
  expect(vault.isAmbiguous('NAME_1')).toBe(false);
  expect(vault.sizes()).toEqual({});
  expect(vault.labels()).toEqual([]);
});
