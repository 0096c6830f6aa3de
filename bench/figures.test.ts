import { expect, test } from 'vitest';
import { check, describeFigure, isMet } from './figures.ts';

test('a goal is met up to its limit', () => {
  expect(isMet(2, { atMost: 2 })).toBe(true);
  expect(isMet(2.1, { atMost: 2 })).toBe(false);
  expect(isMet(2, { atLeast: 2 })).toBe(true);
  expect(isMet(1.9, { atLeast: 2 })).toBe(false);
});

test('a figure that could not be measured meets no goal', () => {
  expect(isMet(Number.NaN, { atMost: 2 })).toBe(false);
  expect(isMet(Number.NaN, { atLeast: 2 })).toBe(false);
});

test('a figure is described with its spread and its goal', () => {
  const line = describeFigure({
    name: 'time',
    unit: 'ms',
    value: 1.23456,
    low: 1,
    high: 2,
    goal: { atMost: 1 },
  });
  expect(line).toMatch(/^time +1\.235 ms \(1 to 2\) +at most 1: MISSED$/);
  expect(describeFigure({ name: 'size', unit: 'kB', value: 7 })).toMatch(/^size +7 kB$/);
});

test('a wrong answer stops a benchmark', () => {
  expect(() => check(false, 'nothing was found')).toThrow('nothing was found');
});
