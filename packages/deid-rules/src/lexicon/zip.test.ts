import { describe, expect, test } from 'vitest';
import { isZip, stateOfZip3 } from './zip.ts';

describe('isZip', () => {
  test.each([501, 2138, 10001, 60614, 90210, 99950])('%i is a ZIP code', (zip) => {
    expect(isZip(zip)).toBe(true);
  });

  test.each([0, 500, 99999, 100001, -1, 2138.5, Number.NaN, Number.POSITIVE_INFINITY])(
    '%d is none',
    (zip) => {
      expect(isZip(zip)).toBe(false);
    },
  );

  test('as many as the source lists', () => {
    const valid = Array.from({ length: 100_000 }, (_, zip) => zip).filter(isZip);
    expect(valid).toHaveLength(42_555);
  });
});

test.each([
  [21, 'MA'],
  [902, 'CA'],
  [606, 'IL'],
  [0, null],
  [1000, null],
  [-1, null],
])('ZIP codes with the prefix %i are of %s', (prefix, state) => {
  expect(stateOfZip3(prefix)).toBe(state);
});
