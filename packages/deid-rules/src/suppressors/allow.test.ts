import { createEngine, type Detector } from 'deid-core';
import { expect, test } from 'vitest';
import { allow } from './allow.ts';

const capitals: Detector = {
  id: 'capitals',
  labels: ['FACILITY'],
  detect: ({ text }) =>
    [...text.matchAll(/[A-Z][a-z]+(?: [A-Z][a-z]+){0,3}/g)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      label: 'FACILITY',
      score: 0.9,
    })),
};

test.each([
  ['at Harbor Light Clinic today', []],
  ['at Harbor  Light\nClinic today', []],
  ['at Harbor Light Clinic North today', ['Harbor Light Clinic North']],
  ['at Harbor Light today', ['Harbor Light']],
])('%s', (text, expected) => {
  const engine = createEngine({
    detectors: [capitals],
    suppressors: [allow(['harbor light clinic'])],
  });
  expect(engine.scan(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
