// Takes the place of `numbering-plan.ts` in `deid-rules/lite`, which has no table of the numbers of each country.

/** Of the North American plan, or E.164 with no fewer digits than a number is read from. */
const INTERNATIONAL = /^(?:1[2-9]\d{9}|[2-9]\d{7,14})$/;
/**
 * With its trunk prefix a number of the United Kingdom, France or Australia has ten or eleven digits, one of a mobile
 * telephone in India ten without it.
 */
const NATIONAL = /^(?:0[1-9]\d{8,9}|[6-9]\d{9})$/;

/** True when the digits have the form of an international number. @param digits all of them, behind the country's code */
export function isInternational(digits: string): boolean {
  return INTERNATIONAL.test(digits);
}

/** True when the digits have the form of a national number outside North America. */
export function isNational(digits: string): boolean {
  return NATIONAL.test(digits);
}
