/** The value of a character is its place here modulo 10; I, O and Q are no letters of a VIN. */
const CHARACTERS = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const CHECK_PLACE = 8;
const FORM = /^[0-9A-HJ-NPR-Z]{17}$/;

/** Whether an upper-case string is a vehicle identification number with its North American check digit (49 CFR 565.15). */
export function isVin(value: string): boolean {
  if (!FORM.test(value)) return false;
  const sum = WEIGHTS.reduce(
    (total, weight, place) => total + weight * (CHARACTERS.indexOf(value.charAt(place)) % 10),
    0,
  );
  return value.charAt(CHECK_PLACE) === '0123456789X'.charAt(sum % 11);
}
