import { afterEach, describe, expect, test, vi } from 'vitest';
import { generalize } from './generalize.ts';
import { keep } from './keep.ts';
import { mask } from './mask.ts';
import type { Operator } from './operator.ts';
import { redact } from './redact.ts';
import { token } from './token.ts';

function apply(operator: Operator, value: string, label = 'NAME'): string {
  return operator.apply(value, {
    label,
    mint: () => `[${label}_1]`,
    subject: '',
    occurs: () => false,
  });
}

test('token mints', () => {
  expect(apply(token(), 'Ada', 'ID')).toBe('[ID_1]');
});

test('keep keeps', () => {
  expect(apply(keep(), 'Ada')).toBe('Ada');
});

describe('redact', () => {
  test('puts the label', () => {
    expect(apply(redact(), 'Ada', 'ID')).toBe('[ID]');
  });

  test.each(['', '█', '$&'])('puts %j', (replacement) => {
    expect(apply(redact(replacement), 'Ada')).toBe(replacement);
  });
});

describe('mask', () => {
  test.each([
    ['536-22-8714', {}, '***-**-****'],
    ['536-22-8714', { keepLast: 4 }, '***-**-8714'],
    ['536-22-8714', { keepLast: 5 }, '***-*2-8714'],
    ['Ada', { keepLast: 3 }, 'Ada'],
    ['Ada', { keepLast: 9 }, 'Ada'],
    ['Zoë 李', { character: '•' }, '••• •'],
    ['e\u0301', {}, '**'],
    ['𝐉𝐨!', { character: '$&' }, '$&$&!'],
    ['Ada', { character: '' }, ''],
    ['', {}, ''],
  ])('%j with %j', (value, options, masked) => {
    expect(apply(mask(options), value)).toBe(masked);
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses to keep %d', (keepLast) => {
    expect(() => mask({ keepLast })).toThrow(expect.objectContaining({ code: 'invalid-option' }));
  });
});

describe('generalize', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each([
    ['DATE', '03/14/2024', '2024'],
    ['DATE', 'March 14, 1999', '1999'],
    ['DATE', '2024-03-14T08:30', '2024'],
    ['DATE', '03/14/24', '2024'],
    ['DATE', '3/14/71', '1971'],
    ['DATE', '3/14', '[DATE]'],
    ['DATE', '19600314', '1960'],
    ['DATE', '20240314083015.12-0500', '2024'],
    ['DATE', '20249914', '[DATE]'],
    ['DATE', 'March', '[DATE]'],
    ['DATE', 'March-April 2024', '2024'],
    ['DATE', '1/2/12024', '[DATE]'],
    ['DATE', 'Monday', '[DATE]'],
    ['ZIP', '94110', '941'],
    ['ZIP', '94110-1234', '941'],
    ['ZIP', '03601', '000'],
    ['ZIP', '89301', '000'],
    // Few people by the census of 2020, and enough by that of 2000; nobody, but soldiers abroad; and the other way round.
    ['ZIP', '75301', '000'],
    ['ZIP', '09012', '000'],
    ['ZIP', '89101', '891'],
    ['ZIP', '89001', '890'],
    ['ZIP', '941101234', '[ZIP]'],
    ['ZIP', '9411', '[ZIP]'],
    ['AGE', '93', '90+'],
    ['NAME', 'Ada 2024 94110', '[NAME]'],
  ])('%s %s becomes %s', (label, value, general) => {
    expect(apply(generalize(), value, label)).toBe(general);
  });

  test('a year that tells an age over 89 goes', () => {
    vi.useFakeTimers({ now: new Date('2026-07-01') });
    expect(apply(generalize(), '5/6/1937', 'DATE')).toBe('1937');
    expect(apply(generalize(), '5/6/1936', 'DATE')).toBe('[DATE]');
    expect(apply(generalize(), '19360506', 'DATE')).toBe('[DATE]');
    expect(apply(generalize(), '5/6/31', 'DATE')).toBe('[DATE]');
    expect(apply(generalize(), '5/6/36', 'DATE')).toBe('[DATE]');
    expect(apply(generalize(), '5/6/27', 'DATE')).toBe('2027');
  });
});
