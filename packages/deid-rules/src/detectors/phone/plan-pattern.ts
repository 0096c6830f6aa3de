import type { CountryCode, MetadataJson } from 'libphonenumber-js/core';

/**
 * What a plan of libphonenumber-js says of its numbers, which that compiles anew for every number that it is asked about.
 * Enough to know most numbers that it would refuse, not to know those that it takes.
 */
interface PlanPattern {
  readonly callingCode: string;
  /** What is dialled for calls abroad: what follows is a number of another country. */
  readonly abroad: RegExp;
  readonly numbers: RegExp;
  /** What is dialled in front of a number within the country; null when nothing is. */
  readonly trunk: RegExp | null;
  /** A rule makes another number of the one that is dialled. */
  readonly isTransformed: boolean;
}

/** Places in a minified plan, see `metadata.js` of libphonenumber-js. */
const CALLING_CODE = 0;
const ABROAD = 1;
const NUMBERS = 2;
const TRUNK = 5;
const TRUNK_PATTERN = 7;
const TRANSFORM = 8;
/** ITU-T E.164: digits of the longest calling code. */
const LONGEST_CALLING_CODE = 3;
const NONE = /(?!)/;

/** Which numbers some plans may take. Patterns are compiled when a number first needs them. */
export class PlanPatterns {
  private readonly metadata: MetadataJson;
  private readonly known = new Map<CountryCode, PlanPattern | null>();

  constructor(metadata: MetadataJson) {
    this.metadata = metadata;
  }

  /** False for most digits that are no number of any country, its calling code in front. */
  mayBeInternational(digits: string): boolean {
    for (let length = 1; length <= LONGEST_CALLING_CODE; length++) {
      const countries = this.countriesOf(digits.slice(0, length));
      if (countries === undefined) continue;
      return this.mayBeOfAny(countries, digits.slice(length));
    }
    // Codes of no country, or none.
    return !digits.startsWith('0');
  }

  /** The same of digits as they are dialled within a country. */
  mayBeNational(digits: string, country: CountryCode): boolean {
    const plan = this.planOf(country);
    if (plan === null || plan.abroad.test(digits)) return true;
    // Islands may have the calling code of the country.
    const countries = this.countriesOf(plan.callingCode) ?? [country];
    if (this.mayBeOfAny(countries, digits)) return true;
    const rest = digits.slice(plan.callingCode.length);
    return digits.startsWith(plan.callingCode) && this.mayBeOfAny(countries, rest);
  }

  private countriesOf(callingCode: string): readonly CountryCode[] | undefined {
    return this.metadata.country_calling_codes[callingCode];
  }

  private mayBeOfAny(countries: readonly CountryCode[], digits: string): boolean {
    return countries.some((country) => {
      const plan = this.planOf(country);
      if (plan === null || plan.isTransformed || plan.numbers.test(digits)) return true;
      return plan.trunk !== null && plan.numbers.test(digits.replace(plan.trunk, ''));
    });
  }

  private planOf(country: CountryCode): PlanPattern | null {
    let plan = this.known.get(country);
    if (plan === undefined) {
      plan = patternOf(this.metadata.countries[country]);
      this.known.set(country, plan);
    }
    return plan;
  }
}

function patternOf(plan: readonly unknown[] | undefined): PlanPattern | null {
  const [callingCode, abroad, numbers] = [plan?.[CALLING_CODE], plan?.[ABROAD], plan?.[NUMBERS]];
  if (plan === undefined || typeof callingCode !== 'string' || typeof numbers !== 'string')
    return null;
  const trunk = plan[TRUNK_PATTERN] || plan[TRUNK];
  return {
    callingCode,
    abroad: typeof abroad === 'string' ? new RegExp(`^(?:${abroad})`) : NONE,
    numbers: new RegExp(`^(?:${numbers})$`),
    trunk: typeof trunk === 'string' ? new RegExp(`^(?:${trunk})`) : null,
    isTransformed: Boolean(plan[TRANSFORM]),
  };
}
