import { readDate } from './date-form.ts';
import { tellsOldAge } from './old-age.ts';
import type { Operator } from './operator.ts';
import { redact } from './redact.ts';
import { isRestrictedZip3 } from './restricted-zip3.ts';

const YEAR = /(?<!\d)(?:18|19|20)\d\d(?!\d)/;
const ZIP3 = /(?<!\d)\d{3}(?=\d\d(?!\d))/;

/**
 * What Safe Harbor lets stay: the year of a date unless it lies more than 89 years back, the first three digits of a ZIP
 * code where enough people live, `90+` for an age over 89. Everything else, and a date without a year, is redacted. Cannot
 * be undone.
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
  const year = YEAR.exec(value)?.[0] ?? readDate(value)?.year;
  return year === undefined || tellsOldAge(Number(year)) ? undefined : String(year);
}
