import { createEngine } from 'deid-core';
import { assert, constantFrom, property, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { identifierDetector } from './identifier-detector.ts';

const engine = createEngine({ detectors: [identifierDetector({ id: 'mrn', label: 'MRN' })] });

function found(text: string): readonly string[] {
  return engine.scan(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['MRN 448-213-9; later 4482139, and 448 213 9.', ['448-213-9', '4482139', '448 213 9']],
  ['Of 4482139 nothing is known but the MRN: 4482139', ['4482139', '4482139']],
  ['MRN KTH-44821, sticker 44821', ['KTH-44821', '44821']],
  ['MRN k4482139 and K4482139', ['k4482139', 'K4482139']],
  ['MRN 4482. Bed 4482.', ['4482', '4482']],
  ['MRN: 2019. In 2019 she was well.', ['2019']],
  ['MRN 448, 448 mg', ['448']],
  ['MRN 4482139, then 44821390 and 14482139', ['4482139']],
])('%s', (text, values) => {
  expect(found(text)).toEqual(values);
});

test('is carried on to later texts, and back to earlier ones of the same request', () => {
  const session = engine.session();
  session.protect('Her MRN is 4482139.');
  expect(session.protect('Please look up 448-2139.')).not.toContain('448');
  session.close();
});

test('no later text of a conversation shows a value, whatever stands around it', () => {
  const around = constantFrom(' ', ' (', ', ', ' #', '\n', ': ', '="');
  assert(
    property(stringMatching(/^[A-Z]{0,2}[1-9]\d{4,8}$/), around, around, (value, left, right) => {
      const session = engine.session();
      session.protect(`MRN ${value}`);
      const text = session.protect(`we saw${left}${value}${right}again`);
      expect(text).not.toContain(value);
      expect(session.restore(text)).toBe(`we saw${left}${value}${right}again`);
      session.close();
    }),
    { numRuns: 5_000 },
  );
});
