/** Ages over 89 must not be told, nor may a year that tells one stay: 45 CFR 164.514(b)(2)(i)(C). */
const OLDEST_AGE = 89;

/** Whether somebody born in a year is over 89, or will be by the end of this one. */
export function tellsOldAge(year: number): boolean {
  return new Date().getUTCFullYear() - year > OLDEST_AGE;
}
