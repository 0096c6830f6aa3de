import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import { mayBeInternational, mayBeNational } from './plan-pattern.ts';

/**
 * Countries besides those of the North American plan whose numbers are known by their digits alone. Each costs one
 * parse for every row of digits that looks like a number, so the list is short.
 */
const COUNTRIES: readonly CountryCode[] = ['GB', 'AU', 'NZ', 'IN', 'FR'];

/** True when some country uses the number. @param digits all of them, behind the country's code */
export function isInternational(digits: string): boolean {
  // A parse takes some ten microseconds, and most rows of digits are no number of any plan.
  if (!mayBeInternational(digits)) return false;
  return parsePhoneNumberFromString(`+${digits}`, { extract: false }, metadata)?.isValid() ?? false;
}

/** True when the digits are a national number of one of the `COUNTRIES`. */
export function isNational(digits: string): boolean {
  return COUNTRIES.some(
    (defaultCountry) =>
      mayBeNational(digits, defaultCountry) &&
      parsePhoneNumberFromString(digits, { defaultCountry, extract: false }, metadata)?.isValid(),
  );
}
