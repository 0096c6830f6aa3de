import type { CountryCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/**
 * What libphonenumber-js knows of the numbers of a country, and compiles anew for each that it is asked about. Enough to
 * tell most numbers that it refuses, not to tell those that it takes.
 */
interface Plan {
  readonly code: string;
  /** What is dialled for calls abroad: what follows is a number of another country. */
  readonly abroad: RegExp;
  readonly numbers: RegExp;
  /** What is dialled in front of a number within the country. */
  readonly trunk: RegExp;
  /** Whether a rule makes another number of the one that is dialled. */
  readonly isVague: boolean;
}

/** ITU-T E.164: digits of the longest calling code. */
const LONGEST_CODE = 3;
const NONE = '(?!)';

/** By country, compiled when a number first needs them. */
const plans = new Map<CountryCode, Plan>();

function planOf(country: CountryCode): Plan {
  let plan = plans.get(country);
  if (plan === undefined) {
    const [code, abroad, numbers, , , trunk, , trunkPattern, rule] =
      metadata.countries[country] ?? [];
    plan = {
      code,
      abroad: new RegExp(`^(?:${abroad || NONE})`),
      numbers: new RegExp(`^(?:${numbers})$`),
      trunk: new RegExp(`^(?:${trunkPattern || trunk || NONE})`),
      isVague: Boolean(rule),
    };
    plans.set(country, plan);
  }
  return plan;
}

/** False for most digits, behind the calling code of a country, that are no number of it. */
export function mayBeInternational(digits: string): boolean {
  for (let length = 1; length <= LONGEST_CODE; length++) {
    const countries = metadata.country_calling_codes[digits.slice(0, length)];
    if (countries !== undefined) return mayBeOfAny(countries, digits.slice(length));
  }
  // A code of no country, or none.
  return !digits.startsWith('0');
}

/** The same of digits as they are dialled within a country. */
export function mayBeNational(digits: string, country: CountryCode): boolean {
  const { abroad, code } = planOf(country);
  // Islands may have the calling code of the country.
  const countries = metadata.country_calling_codes[code] ?? [country];
  if (abroad.test(digits) || mayBeOfAny(countries, digits)) return true;
  return digits.startsWith(code) && mayBeOfAny(countries, digits.slice(code.length));
}

function mayBeOfAny(countries: readonly CountryCode[], digits: string): boolean {
  return countries.some((country) => {
    const { isVague, numbers, trunk } = planOf(country);
    return isVague || numbers.test(digits) || numbers.test(digits.replace(trunk, ''));
  });
}
