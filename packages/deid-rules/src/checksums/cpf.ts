import { digitAt, weightedSum } from './digits.ts';

const FORM = /^(?!(\d)\1{10}$)\d{11}$/;
const FIRST_WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2];
const SECOND_WEIGHTS = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2];

/** Whether eleven digits are a Brazilian CPF (Receita Federal, two check digits modulo 11). */
export function isCpf(digits: string): boolean {
  return (
    FORM.test(digits) &&
    checkDigit(digits, FIRST_WEIGHTS) === digitAt(digits, 9) &&
    checkDigit(digits, SECOND_WEIGHTS) === digitAt(digits, 10)
  );
}

function checkDigit(digits: string, weights: readonly number[]): number {
  return ((weightedSum(digits, weights) * 10) % 11) % 10;
}
