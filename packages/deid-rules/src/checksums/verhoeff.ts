import { digitAt } from './digits.ts';

/** Powers of the permutation that moves each place. */
const PERMUTATION = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
  [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
  [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
  [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
  [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
  [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
  [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
] as const;

/** Whether a string of ASCII digits ends in its Verhoeff check digit (J. Verhoeff, 1969), as Aadhaar numbers do. */
export function isVerhoeff(digits: string): boolean {
  let check = 0;
  for (let fromEnd = 0; fromEnd < digits.length; fromEnd++) {
    const digit = digitAt(digits, digits.length - 1 - fromEnd);
    check = multiply(check, PERMUTATION[fromEnd % 8]?.[digit] ?? 0);
  }
  return check === 0;
}

/** The product of two elements of the dihedral group of the pentagon: 0 to 4 turn it, 5 to 9 turn it over. */
function multiply(one: number, other: number): number {
  const turned = one < 5 ? one + other : one - other;
  const isFlipped = one < 5 !== other < 5;
  return (((turned % 5) + 5) % 5) + (isFlipped ? 5 : 0);
}
