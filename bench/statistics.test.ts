import { describe, expect, test } from 'vitest';
import { Random } from './corpus/random.ts';
import { figure, median, medianInterval, quantile, ratios } from './statistics.ts';

test('a quantile is one of the values', () => {
  expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(quantile([5, 1, 4, 2, 3], 0.99)).toBe(5);
  expect(() => median([])).toThrow('no values');
});

test('a figure is the median of its rounds with their range', () => {
  expect(figure('a', 'ms', [3, 1, 2])).toEqual({
    name: 'a',
    unit: 'ms',
    value: 2,
    low: 1,
    high: 3,
  });
});

test('ratios are those of each round', () => {
  expect(ratios([1, 6], [2, 3])).toEqual([0.5, 2]);
});

describe('the interval of a median', () => {
  const random = new Random(1);
  /** Noise as machines make it: hardly ever faster, now and then much slower. */
  const noise = (): number => 1 + random.below(1000) / 10_000 + (random.below(8) === 0 ? 1 : 0);
  const pairs = (faster: number): readonly number[] =>
    Array.from({ length: 11 }, () => (faster * noise()) / noise());

  test('seldom excludes 1 when there is no difference', () => {
    const wrong = Array.from({ length: 5000 }, () => medianInterval(pairs(1))).filter(
      ([low, high]) => high < 1 || low > 1,
    );
    expect(wrong.length / 5000).toBeLessThan(0.02);
  });

  test('shows a difference that is larger than the noise', () => {
    const seen = Array.from({ length: 5000 }, () => medianInterval(pairs(0.8))).filter(
      ([, high]) => high < 1,
    );
    expect(seen.length / 5000).toBeGreaterThan(0.5);
  });

  test('takes enough values', () => {
    expect(() => medianInterval([1, 2, 3])).toThrow('too few');
  });
});
