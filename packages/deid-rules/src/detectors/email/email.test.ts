import { createEngine } from 'deid-core';
import { array, assert, constantFrom, property, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { testFixtures } from '../../../testing/fixtures.ts';
import { emailFixtures } from './email.fixtures.ts';
import { emailDetector } from './email.ts';

testFixtures(emailDetector(), emailFixtures);

const engine = createEngine({ detectors: [emailDetector()] });

test('finds any address of letters, digits and dots, whole', () => {
  const name = stringMatching(/^[a-z][a-z0-9]{0,15}(?:[._-][a-z0-9]{1,8})?$/);
  assert(
    property(name, stringMatching(/^[a-z][a-z0-9-]{0,20}$/), (local, domain) => {
      const text = `write to ${local}@${domain}.org today`;
      expect(engine.scan(text)).toMatchObject([{ start: 9, end: text.length - 6 }]);
    }),
    { numRuns: 5_000 },
  );
});

test('every span of arbitrary text holds an at sign or the word', () => {
  const part = constantFrom('@', 'a', 'at', ' ', '.', 'dot', 'com', '1', '-', '\n', '[', ']', "'");
  assert(
    property(array(part, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      for (const { start, end } of engine.scan(text)) {
        expect(text.slice(start, end)).toMatch(/@|at/);
      }
    }),
    { numRuns: 5_000 },
  );
});
