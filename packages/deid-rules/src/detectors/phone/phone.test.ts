import { createEngine } from 'deid-core';
import { array, assert, constantFrom, property, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { testFixtures } from '../../../testing/fixtures.ts';
import { faxDetector } from '../fax/fax.ts';
import { phoneFixtures } from './phone.fixtures.ts';
import { phoneDetector } from './phone.ts';

testFixtures(phoneDetector(), phoneFixtures);

test('finds every number of the North American plan in its usual forms, whole', () => {
  const engine = createEngine({ detectors: [phoneDetector()] });
  const area = stringMatching(/^[2-9][02-9]\d$/);
  const exchange = stringMatching(/^[2-9]\d\d$/);
  const line = stringMatching(/^\d{4}$/);
  const form = constantFrom('a-e-l', '(a) e-l', '(a)e-l', 'a.e.l', '+1 a e l', '1-a-e-l', '+1ael');
  assert(
    property(area, exchange, line, form, (a, e, l, pattern) => {
      const number = pattern.replace('a', a).replace('e', e).replace('l', l);
      expect(engine.scan(`call ${number} now`)).toMatchObject([
        { start: 5, end: 5 + number.length },
      ]);
    }),
    { numRuns: 5_000 },
  );
});

test('a number is for the telephone or for the fax, never for both', () => {
  const phone = createEngine({ detectors: [phoneDetector()] });
  const fax = createEngine({ detectors: [faxDetector()] });
  const part = constantFrom(
    'fax',
    'call',
    '212-555-0134',
    '+44 7700 900123',
    ' ',
    ':',
    '-',
    '(',
    ')',
    '\n',
  );
  assert(
    property(array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const starts = new Set(phone.scan(text).map(({ start }) => start));
      expect(fax.scan(text).filter(({ start }) => starts.has(start))).toEqual([]);
    }),
    { numRuns: 5_000 },
  );
});
