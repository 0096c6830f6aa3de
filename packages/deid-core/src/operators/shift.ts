import { readDate } from './date-form.ts';
import { draw, type Mac } from './mac.ts';
import { tellsOldAge } from './old-age.ts';
import type { Operator } from './operator.ts';
import { redact } from './redact.ts';

/** A year either way, in weeks. */
const DEFAULT_WEEKS = 52;
const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_A_WEEK = 7;
/** A year with every day in it, for dates without one. */
const LEAP_YEAR = 2024;
const MIDDLE_OF_MONTH = 15;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

export interface ShiftOptions {
  readonly mac: Mac;
  /** Dates move by at most so many weeks, either way, and by one at least. Default 52. */
  readonly weeks?: number;
}

/**
 * Moves every date of one subject by the same time, so that what lies between two dates stays true. Whole weeks, so that
 * weekdays do too. A date keeps the form it is written in, and its time of day; one in no known form, one so long
 * ago that it tells an age over 89, and every other label, is redacted. Not Safe Harbor, which lets nothing but the year stay: 45 CFR 164.514(b)(2)(i)(C).
 */
export function shift({ mac, weeks = DEFAULT_WEEKS }: ShiftOptions): Operator {
  const fallback = redact();
  return {
    id: 'shift',
    apply(value, context) {
      if (context.label !== 'DATE') return fallback.apply(value, context);
      if (WEEKDAY.test(value)) return value;
      const days = DAYS_A_WEEK * weeksOf(draw(mac, 2 * weeks, 'shift', context.subject), weeks);
      return shifted(value, days) ?? fallback.apply(value, context);
    },
  };
}

/** -weeks to -1 and 1 to weeks. */
function weeksOf(drawn: number, weeks: number): number {
  return drawn < weeks ? drawn - weeks : drawn - weeks + 1;
}

function shifted(value: string, days: number): string | null {
  const date = readDate(value);
  if (date === null) return null;
  const { year = LEAP_YEAR, month, day = MIDDLE_OF_MONTH } = date;
  if (date.year !== undefined && tellsOldAge(date.year)) return null;
  const moved = new Date(Date.UTC(year, month - 1, day) + days * MILLISECONDS_A_DAY);
  return date.write(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}
