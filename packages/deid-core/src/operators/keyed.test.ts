import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hash } from './hash.ts';
import { draw, type Mac } from './mac.ts';
import type { OperatorContext } from './operator.ts';
import { surrogate } from './surrogate.ts';

const macOf =
  (key: string): Mac =>
  (message) =>
    createHmac('sha256', key).update(message).digest();

const context = (label: string, text = '', subject = ''): OperatorContext => ({
  label,
  mint: () => '',
  subject,
  occurs: (value) => text.toLowerCase().includes(value.toLowerCase()),
});

describe('draw', () => {
  test('tells lists of parts apart, and stays below its limit', () => {
    const mac = macOf('k');
    expect(draw(mac, 2 ** 32, 'ab', 'c')).not.toBe(draw(mac, 2 ** 32, 'a', 'bc'));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 32 }), fc.string(), (limit, part) => {
        expect(draw(mac, limit, part)).toBeLessThan(limit);
      }),
    );
  });
});

describe('hash', () => {
  const one = hash({ mac: macOf('one') });

  test('is the same for a value however it is written, and not for another', () => {
    const hashed = one.apply('Ada  Lovelace', context('NAME'));
    expect(hashed).toMatch(/^\[NAME:[\da-f]{16}\]$/);
    expect(one.apply('ADA lovelace', context('NAME'))).toBe(hashed);
    expect(one.apply('Ada Byron', context('NAME'))).not.toBe(hashed);
    expect(one.apply('Ada Lovelace', context('ID'))).not.toContain(hashed.slice(6, -1));
  });

  test('depends on the key', () => {
    const two = hash({ mac: macOf('two'), length: 4 });
    expect(two.apply('Ada', context('NAME'))).toMatch(/^\[NAME:[\da-f]{4}\]$/);
    expect(hash({ mac: macOf('two') }).apply('Ada', context('NAME'))).not.toBe(
      one.apply('Ada', context('NAME')),
    );
  });
});

describe('surrogate', () => {
  const NAMES = ['Nora', 'Otto', 'Pia', 'Quinn', 'Rosa'];
  const operator = surrogate({
    mac: macOf('key'),
    makers: {
      NAME: (value, { pick }) => pick(NAMES, value.toLowerCase()) ?? null,
      ID: (value, { number }) => String(number(10 ** value.length, value)),
    },
  });

  test('is the same for a value and a subject', () => {
    const made = operator.apply('Ada', context('NAME'));
    expect(NAMES).toContain(made);
    expect(operator.apply('ADA', context('NAME'))).toBe(made);
    const others = Array.from({ length: 30 }, (_, index) =>
      operator.apply('Ada', context('NAME', '', `p${index}`)),
    );
    expect(new Set(others).size).toBeGreaterThan(2);
  });

  // Fails when what stands in the text is drawn all the same.
  test('is never a value of the text', () => {
    fc.assert(
      fc.property(
        fc.subarray(NAMES),
        fc.string({ minLength: 1, maxLength: 2, unit: fc.constantFrom(...'0123456789') }),
        (there, id) => {
          const text = `${there.join(' ')} ${id}`;
          const name = operator.apply('Ada', context('NAME', text));
          expect(name === '[NAME]' ? there : there.includes(name)).toEqual(
            name === '[NAME]' ? NAMES : false,
          );
          expect(text).not.toContain(operator.apply(id, context('ID', text)));
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('redacts what nobody makes', () => {
    expect(operator.apply('x', context('PHONE'))).toBe('[PHONE]');
    expect(operator.apply('x', context('constructor'))).toBe('[constructor]');
  });
});
