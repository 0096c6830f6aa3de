import { digitAt, weightedSum } from './digits.ts';

/** Type of registrant, then the first letter of the registrant's name, or 9 for a business address. */
const FORM = /^[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}$/;
const WEIGHTS = [1, 2, 1, 2, 1, 2];

/** Whether an upper-case string is a DEA registration number: six digits and their check digit behind two characters. */
export function isDea(value: string): boolean {
  if (!FORM.test(value)) return false;
  const digits = value.slice(2);
  return weightedSum(digits, WEIGHTS) % 10 === digitAt(digits, 6);
}
