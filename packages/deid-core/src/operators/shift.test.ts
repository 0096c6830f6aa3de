import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from './date-form.ts';
import type { Mac } from './mac.ts';
import type { OperatorContext } from './operator.ts';
import { shift } from './shift.ts';

const mac: Mac = (message) => createHmac('sha256', 'key').update(message).digest();

const context = (subject: string, label = 'DATE'): OperatorContext => ({
  label,
  mint: () => '',
  subject,
  occurs: () => false,
});

const DAY = 86_400_000;
const dayOf = (text: string): number => {
  const date = readDate(text);
  if (date?.day === undefined) return Number.NaN;
  return Date.UTC(date.year ?? 2024, date.month - 1, date.day) / DAY;
};

describe('readDate', () => {
  test.each([
    ['2024-03-14', '1999-12-05'],
    ['2024-03-14T08:30:00Z', '1999-12-05T08:30:00Z'],
    ['2024/3/14', '1999/12/5'],
    ['2024-03', '1999-12'],
    ['20240314', '19991205'],
    ['202403140830', '199912050830'],
    ['03/14/2024', '12/05/1999'],
    ['3/14/2024', '12/5/1999'],
    ['3/14/24', '12/5/99'],
    ['14.03.2024', '05.12.1999'],
    ['3/14', '12/5'],
    ['03/14/2024 at 8:30', '12/05/1999 at 8:30'],
    ['March 14, 2024', 'December 05, 1999'],
    ['March 4, 2024', 'December 5, 1999'],
    ['MARCH 4th', 'DECEMBER 5th'],
    ['mar. 4', 'dec. 5'],
    ['Sept 4, 2024', 'Dec 5, 1999'],
    ['May 4, 2024', 'Dec 5, 1999'],
    ['4 March 2024', '5 December 1999'],
    ['4th of March', '5th of December'],
    ['04-Mar-2024', '05-Dec-1999'],
    ['March 2024', 'December 1999'],
    ['March', 'December'],
  ])('%s is written anew as %s', (text, written) => {
    expect(readDate(text)?.write(1999, 12, 5)).toBe(written);
  });

  test.each([
    '',
    'soon',
    '13/14/2024',
    '2/30/2024',
    '2024-13-01',
    'Foo 3',
    '0/3/2024',
    'Jan 32',
    '1/2/3/4',
  ])('%j is no date', (text) => {
    expect(readDate(text)).toBeNull();
  });

  test('writes what it reads', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.nat({ max: 4 }), (days, form) => {
        const date = new Date(days * DAY);
        const [year, month, day] = [
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ];
        const start =
          ['2001-01-02', '01/02/2001', 'January 2, 2001', '2 Jan 2001', '20010102'][form] ?? '';
        const written = readDate(start)?.write(year, month, day) ?? '';
        expect(readDate(written)).toMatchObject({ year, month, day });
        expect(readDate(written)?.write(year, month, day)).toBe(written);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('shift', () => {
  const operator = shift({ mac });

  // Fails when the shift depends on the date, or is no whole week.
  test('moves all dates of a subject alike, by whole weeks, and never by none', () => {
    const date = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((it) => it.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, date, fc.string(), (one, other, subject) => {
        const moved = dayOf(operator.apply(one, context(subject))) - dayOf(one);
        expect(dayOf(operator.apply(other, context(subject))) - dayOf(other)).toBe(moved);
        expect(Math.abs(moved % 7)).toBe(0);
        expect(Math.abs(moved)).toBeGreaterThan(0);
        expect(Math.abs(moved)).toBeLessThanOrEqual(364);
      }),
      { numRuns: 5000 },
    );
  });

  test('moves the dates of others otherwise', () => {
    const subjects = Array.from({ length: 50 }, (_, index) => `p${index}`);
    const moved = new Set(
      subjects.map((subject) => operator.apply('2024-03-14', context(subject))),
    );
    expect(moved.size).toBeGreaterThan(25);
  });

  test('redacts a date that tells an age over 89', () => {
    const { format } = new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC' });
    const [old, young] = [90, 88].map((age) => {
      const date = new Date();
      return format(date.setUTCFullYear(date.getUTCFullYear() - age, 5, 6));
    });
    expect(operator.apply(old ?? '', context(''))).toBe('[DATE]');
    expect(operator.apply(young ?? '', context(''))).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(operator.apply(`5/6/${old?.slice(2, 4)}`, context(''))).toBe('[DATE]');
  });

  test('keeps weekdays, and redacts what it cannot read', () => {
    expect(operator.apply('Monday', context(''))).toBe('Monday');
    expect(operator.apply('the Ides of March', context(''))).toBe('[DATE]');
    expect(operator.apply('Ada', context('', 'NAME'))).toBe('[NAME]');
  });
});
