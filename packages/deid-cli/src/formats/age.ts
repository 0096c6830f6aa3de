/** The first age that Safe Harbor calls an identifier (45 CFR 164.514(b)(2)(i)(C)). */
const OLD_AGE = 90;
const NUMBER = /^\d{2,3}(?:\.\d{1,9})?(?=\s?(?:y\w{0,10}\.?)?$)/i;
/** `a` is that of UCUM. */
const YEARS = /^(?:a|y\w{0,10}\.?)?$/i;

/** @param unit empty where none is told */
export function isOldAge(value: string, unit: string): boolean {
  return YEARS.test(unit) && Number(NUMBER.exec(value)?.[0]) >= OLD_AGE;
}

/** Whether what is observed is an age, by its name: `Age`, `Age - Reported`. */
export function namesAge(name: string): boolean {
  return /\bage\b/i.test(name);
}
