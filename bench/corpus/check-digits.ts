/**
 * Check digits, made rather than checked, and apart from the detectors' own arithmetic: a mistake there would otherwise
 * agree with itself.
 */

/** Appends the Luhn digit (ISO/IEC 7812-1). */
export function withLuhn(digits: string): string {
  return `${digits}${luhnDigit(digits)}`;
}

/** An NPI: the Luhn digit also covers the issuer prefix 80840 (45 CFR 162.406). */
export function withNpiDigit(nine: string): string {
  return `${nine}${luhnDigit(`80840${nine}`)}`;
}

function luhnDigit(digits: string): number {
  const sum = [...digits]
    .reverse()
    .map((digit, place) => (place % 2 === 0 ? 2 * Number(digit) : Number(digit)))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return (10 - (sum % 10)) % 10;
}

/** A DEA number: odd places once, even places twice, last digit of the sum (21 CFR 1301). */
export function withDeaDigit(letters: string, six: string): string {
  const [a, b, c, d, e, f] = [...six].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return `${letters}${six}${(a + c + e + 2 * (b + d + f)) % 10}`;
}

/** A bank routing number: weights 3, 7, 1 (American Bankers Association). */
export function withRoutingDigit(eight: string): string {
  const sum = [...eight].reduce(
    (total, digit, place) => total + Number(digit) * ([3, 7, 1][place % 3] as number),
    0,
  );
  return `${eight}${(10 - (sum % 10)) % 10}`;
}

/** An NHS number, or null where the check digit would be 10 and the number is never issued. */
export function withNhsDigit(nine: string): string | null {
  const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? null : `${nine}${check}`;
}

const VIN_VALUES: Readonly<Record<string, number>> = Object.fromEntries([
  ...[...'0123456789'].map((digit) => [digit, Number(digit)] as const),
  ...[...'ABCDEFGH'].map((letter, index) => [letter, index + 1] as const),
  ...[...'JKLMN'].map((letter, index) => [letter, index + 1] as const),
  ['P', 7],
  ['R', 9],
  ...[...'STUVWXYZ'].map((letter, index) => [letter, index + 2] as const),
]);
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** A vehicle identification number with its ninth character set right (49 CFR 565.15). */
export function withVinDigit(seventeen: string): string {
  const sum = [...seventeen].reduce(
    (total, char, place) => total + (VIN_VALUES[char] ?? 0) * (VIN_WEIGHTS[place] ?? 0),
    0,
  );
  return `${seventeen.slice(0, 8)}${'0123456789X'.charAt(sum % 11)}${seventeen.slice(9)}`;
}

/** An IBAN with its two check digits (ISO 13616, ISO 7064 mod 97-10). */
export function withIbanDigits(country: string, account: string): string {
  const digits = [...`${account}${country}00`].map((char) => Number.parseInt(char, 36)).join('');
  const check = 98n - (BigInt(digits) % 97n);
  return `${country}${String(check).padStart(2, '0')}${account}`;
}

/** Multiplication in the dihedral group of order 10. */
const product = (a: number, b: number): number => {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b - 5) % 5);
  return b < 5 ? 5 + ((a - 5 - b + 5) % 5) : (a - b + 5) % 5;
};
const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Appends the Verhoeff digit, as Aadhaar numbers have it. */
export function withVerhoeffDigit(digits: string): string {
  for (let check = 0; check < 10; check++) {
    const sum = [...`${digits}${check}`].reverse().reduce((total, digit, place) => {
      let permuted = Number(digit);
      for (let times = 0; times < place % 8; times++) permuted = PERMUTATION[permuted] as number;
      return product(total, permuted);
    }, 0);
    if (sum === 0) return `${digits}${check}`;
  }
  throw new Error('every number has a Verhoeff digit');
}
