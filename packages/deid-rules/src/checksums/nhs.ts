import { digitAt, weightedSum } from './digits.ts';

const FORM = /^\d{10}$/;
const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2];

/** Whether ten digits are an NHS number (NHS Data Model and Dictionary, modulus 11). */
export function isNhsNumber(digits: string): boolean {
  if (!FORM.test(digits)) return false;
  const check = 11 - (weightedSum(digits, WEIGHTS) % 11);
  return (check === 11 ? 0 : check) === digitAt(digits, 9);
}
