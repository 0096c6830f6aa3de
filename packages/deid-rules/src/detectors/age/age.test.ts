import { createEngine } from 'deid-core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testFixtures } from '../../../testing/fixtures.ts';
import { ageFixtures } from './age.fixtures.ts';
import { ageDetector } from './age.ts';

const RUNS = 5_000;
const CURRENT_YEAR = 2026;
const engine = createEngine({ detectors: [ageDetector({ currentYear: CURRENT_YEAR })] });

function found(text: string): readonly string[] {
  return engine.scan(text).map(({ start, end }) => text.slice(start, end));
}

testFixtures(ageDetector({ currentYear: CURRENT_YEAR }), ageFixtures);

describe('ages', () => {
  const wordings: readonly ((age: number) => string)[] = [
    (age) => `a ${age}-year-old man`,
    (age) => `${age} y/o`,
    (age) => `age: ${age}`,
    (age) => `she is ${age}.`,
    (age) => `died at ${age}`,
    (age) => `his ${age}th birthday`,
  ];

  test('over 89 are found in every wording, others in none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 130 }),
        fc.constantFrom(...wordings),
        (age, wording) => {
          const isOver89 = age >= 90 && age <= 125;
          expect(found(wording(age))).toHaveLength(isOver89 ? 1 : 0);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('a year of birth counts from the age of 90 on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1890, max: CURRENT_YEAR }), (year) => {
        expect(found(`born in ${year}`)).toEqual(CURRENT_YEAR - year >= 90 ? [String(year)] : []);
      }),
      { numRuns: RUNS },
    );
  });

  test.each([
    ["born in '31", ["'31"]],
    ["born in '22", []],
  ])('the century of %s is the last that fits', (text, years) => {
    expect(found(text)).toEqual(years);
  });

  test('any text of pieces of ages is scanned', () => {
    const piece = fc.constantFrom(
      ...[
        '95',
        '101',
        ' ',
        '-',
        '/',
        '.',
        "'",
        '\n',
        'year',
        'old',
        'yo',
        'M',
        'F',
        's',
        'th',
        '%',
        '+',
      ],
      ...[
        'ninety ',
        'hundred ',
        'one ',
        'and ',
        'age ',
        'she is ',
        'born in ',
        '1931',
        'her ',
        'in ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        for (const value of found(text)) expect(value.trim()).toBe(value);
      }),
      { numRuns: RUNS },
    );
  });
});
