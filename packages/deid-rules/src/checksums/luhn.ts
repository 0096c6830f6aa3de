import { digitAt } from './digits.ts';

/**
 * Whether a string of ASCII digits ends in its Luhn check digit (ISO/IEC 7812-1, annex B): payment cards, IMEI, NPI,
 * Canadian social insurance numbers.
 */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let fromEnd = 0; fromEnd < digits.length; fromEnd++) {
    const digit = digitAt(digits, digits.length - 1 - fromEnd);
    const doubled = digit * 2;
    sum += fromEnd % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
