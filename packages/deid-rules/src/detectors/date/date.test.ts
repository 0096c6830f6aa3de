import { createEngine } from 'deid-core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testFixtures } from '../../../testing/fixtures.ts';
import { dateFixtures } from './date.fixtures.ts';
import { dateDetector } from './date.ts';

const RUNS = 5_000;

testFixtures(dateDetector(), dateFixtures);

describe('dates of the calendar', () => {
  const engine = createEngine({ detectors: [dateDetector()] });
  const found = (text: string): readonly string[] =>
    engine.scan(text).map(({ start, end }) => text.slice(start, end));

  const calendarDay = fc
    .date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => ({
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      name: date.toLocaleString('en-US', { month: 'long', timeZone: 'UTC' }),
    }));

  test('every day is found in every form', () => {
    fc.assert(
      fc.property(calendarDay, ({ year, month, day, name }) => {
        const forms = [
          `${month}/${day}/${year}`,
          `${day}.${month}.${year}`,
          `${year}-${pad(month)}-${pad(day)}`,
          `${pad(month)}/${pad(day)}/${pad(year % 100)}`,
          `${name} ${day}, ${year}`,
          `${day} ${name.slice(0, 3)} ${year}`,
          `${name} ${day}`,
        ];
        for (const form of forms) expect(found(`Seen on ${form}; stable.`)).toEqual([form]);
      }),
      { numRuns: RUNS },
    );
  });

  test('no day that does not exist is found', () => {
    const noDay = fc.tuple(fc.integer({ min: 13, max: 99 }), fc.integer({ min: 32, max: 99 }));
    fc.assert(
      fc.property(noDay, fc.integer({ min: 1900, max: 2099 }), ([one, two], year) => {
        expect(found(`on ${one}/${two}/${year} and ${year}-${one}-${two}`)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('any text of date-like pieces is scanned, and spans lie within it', () => {
    const piece = fc.constantFrom(
      ...[
        '3',
        '14',
        '2021',
        '/',
        '-',
        '.',
        ',',
        ' ',
        '\n',
        "'",
        'th',
        'of ',
        'the ',
        'May',
        'march ',
      ],
      ...[
        'twenty',
        ' first',
        'oh ',
        'DOB: ',
        'on ',
        'Mon ',
        'T',
        ':',
        '%',
        'de ',
        'Christmas',
        ' and ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end } of engine.scan(text)) {
          expect(text.slice(start, end).trim()).toHaveLength(end - start);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
