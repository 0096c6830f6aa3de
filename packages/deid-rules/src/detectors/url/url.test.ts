import { createEngine } from 'deid-core';
import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { testFixtures } from '../../../testing/fixtures.ts';
import { urlFixtures } from './url.fixtures.ts';
import { urlDetector } from './url.ts';

testFixtures(urlDetector(), urlFixtures);

const engine = createEngine({ detectors: [urlDetector()] });

test('a full stop that ends the sentence stays outside', () => {
  const [span] = engine.scan('It is https://example.org/a.');
  expect(span).toMatchObject({ start: 6, end: 27 });
});

test('spans of arbitrary text hold no white space', () => {
  const part = constantFrom(
    'http',
    '://',
    'www',
    '.',
    'com',
    'a',
    '/',
    ' ',
    '@',
    '\n',
    ':',
    '9',
    '_',
    'ig',
  );
  assert(
    property(array(part, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      for (const { start, end } of engine.scan(text)) {
        expect(text.slice(start, end)).not.toMatch(/\s/);
      }
    }),
    { numRuns: 5_000 },
  );
});
