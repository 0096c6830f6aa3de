import { isExists } from 'date-fns/isExists';

/** Birth years of the oldest people on record, and follow-ups of the far future. */
const FIRST_YEAR = 1880;
const LAST_YEAR = 2100;
/** Stands in for a year that is not written: its February has 29 days. */
const LEAP_YEAR = 2000;

export function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** @param month 1 to 12 */
export function isDate(month: number, day: number, year = LEAP_YEAR): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && isExists(year, month - 1, day);
}

/** Whether two numbers name a day, in the American order or in the European one. */
export function isDateInSomeOrder(one: number, other: number, year?: number): boolean {
  return isDate(one, other, year) || isDate(other, one, year);
}

/** The year that two digits stand for. Its century makes no difference to whether a date exists. */
export function fullYear(twoDigits: number): number {
  return LEAP_YEAR + twoDigits;
}
