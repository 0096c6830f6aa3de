import { readDate } from './date-form.ts';
import type { Operator } from './operator.ts';
import { redact } from './redact.ts';
import { isRestrictedZip3 } from './restricted-zip3.ts';

const YEAR = /(?<!\d)(?:18|19|20)\d\d(?!\d)/;
/** Ages over 89 must not be told, nor may a year that tells one stay: 45 CFR 164.514(b)(2)(i)(C). */
const OLDEST_AGE = 89;
const ZIP3 = /(?<!\d)\d{3}(?=\d\d(?!\d))/;

/**
 * What Safe Harbor lets stay: the year of a date unless it lies more than 89 years back, the first three digits of a ZIP
 * code where enough people live, `90+` for an age over 89. Everything else, and a date without a year, is
 * redacted. Cannot be undone.
 */
export function generalize(): Operator {
  const fallback = redact();
  return {
    id: 'generalize',
    apply: (value, context) => generalized(value, context.label) ?? fallback.apply(value, context),
  };
}

function generalized(value: string, label: string): string | undefined {
  switch (label) {
    case 'DATE':
      return tellableYear(value);
    case 'ZIP': {
      const prefix = ZIP3.exec(value)?.[0];
      return prefix !== undefined && isRestrictedZip3(prefix) ? '000' : prefix;
    }
    case 'AGE':
      return '90+';
    default:
      return undefined;
  }
}

function tellableYear(value: string): string | undefined {
  const thisYear = new Date().getUTCFullYear();
  const year = YEAR.exec(value)?.[0] ?? readYear(value, thisYear);
  return year !== undefined && thisYear - Number(year) <= OLDEST_AGE ? year : undefined;
}

/** Of `20240314` and of `3/14/24`. What would lie ahead may be the year of birth of somebody old: `3/14/31`. */
function readYear(value: string, thisYear: number): string | undefined {
  const year = readDate(value)?.year;
  return year === undefined || year > thisYear ? undefined : String(year);
}
