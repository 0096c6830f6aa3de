import { getCountries, getExampleNumber } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { expect, test } from 'vitest';
import { isInternational, isNational } from './lite-numbering-plan.ts';

/** Tristan da Cunha and Tokelau have numbers so short that no preset takes them for international ones. */
const SHORT: ReadonlySet<string> = new Set(['TA', 'TK']);
const countries = getCountries(metadata).filter((country) => !SHORT.has(country));

test.each(countries)('numbers of %s have the form of international ones', (country) => {
  const example = getExampleNumber(country, examples, metadata);
  expect(isInternational(example?.number.slice(1) ?? '')).toBe(true);
});

test.each(['0447700900123', '11125550134', '121255501344', '4477009', '4477009001234567'])(
  '+%s is no international number',
  (digits) => {
    expect(isInternational(digits)).toBe(false);
  },
);

test.each(['02079460018', '0199005501', '0491570156', '9876543210'])('%s is national', (digits) => {
  expect(isNational(digits)).toBe(true);
});

test.each(['0012345678', '020794600', '5876543210', '98765432101'])(
  '%s is not national',
  (digits) => {
    expect(isNational(digits)).toBe(false);
  },
);
