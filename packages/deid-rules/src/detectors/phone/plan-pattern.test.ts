import fc from 'fast-check';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import { expect, test } from 'vitest';
import { mayBeInternational, mayBeNational } from './plan-pattern.ts';

const RUNS = 20_000;
const COUNTRIES: readonly CountryCode[] = ['GB', 'AU', 'NZ', 'IN', 'FR'];

const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 15 });
/** Calling codes, and what is dialled in front of national and international numbers. */
const prefix = fc.constantFrom(
  '',
  '0',
  '00',
  '001',
  '0011',
  '0161',
  '011',
  '1',
  '18',
  '183',
  '44',
  '440',
  '61',
  '64',
  '91',
  '33',
  '49',
  '39',
  '52',
  '55',
  '7',
  '800',
  '870',
);
const number = fc.tuple(prefix, digits).map(([front, rest]) => front + rest.join(''));

function isValid(text: string, defaultCountry?: CountryCode): boolean {
  const options = { extract: false, ...(defaultCountry && { defaultCountry }) } as const;
  return parsePhoneNumberFromString(text, options, metadata)?.isValid() ?? false;
}

// Fails when a number is refused that has its prefix or its calling code in front of it.
test('no number that a plan takes is refused', () => {
  fc.assert(
    fc.property(
      number,
      (text) =>
        (!isValid(`+${text}`) || mayBeInternational(text)) &&
        COUNTRIES.every((country) => !isValid(text, country) || mayBeNational(text, country)),
    ),
    { numRuns: RUNS },
  );
});

test('most digits that no plan takes are refused', () => {
  expect(mayBeInternational('0123456789')).toBe(false);
  expect(mayBeInternational('33012345')).toBe(false);
  expect(mayBeNational('0700123', 'FR')).toBe(false);
});
