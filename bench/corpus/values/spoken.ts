/** Numbers as people say them. */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL_ORDINALS =
  '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** 0 to 119. */
export function cardinal(value: number): string {
  if (value >= 100)
    return value === 100 ? 'one hundred' : `one hundred and ${cardinal(value - 100)}`;
  if (value < 20) return SMALL[value] as string;
  const tens = TENS[Math.floor(value / 10)] as string;
  return value % 10 === 0 ? tens : `${tens} ${cardinal(value % 10)}`;
}

/** 1 to 31. */
export function ordinal(value: number): string {
  if (value <= 20) return SMALL_ORDINALS[value] as string;
  if (value === 30) return 'thirtieth';
  return `${TENS[Math.floor(value / 10)] as string} ${SMALL_ORDINALS[value % 10] as string}`;
}

/** 1910 to 2029. */
export function spokenYear(year: number): string {
  if (year >= 2000 && year < 2010)
    return year === 2000 ? 'two thousand' : `two thousand ${cardinal(year - 2000)}`;
  const rest = year % 100;
  return `${cardinal(Math.floor(year / 100))} ${rest < 10 ? `oh ${cardinal(rest)}` : cardinal(rest)}`;
}

/** Digit by digit, `oh` for zero. Other characters become a pause. */
export function spokenDigits(digits: string): string {
  return digits
    .replaceAll(/\D+/g, ' , ')
    .replaceAll(/\d/g, (digit) => ` ${digit === '0' ? 'oh' : cardinal(Number(digit))}`)
    .replaceAll(/ +/g, ' ')
    .trim();
}

/** Pairs of the same digit as `double five`. */
export function spokenWithDoubles(digits: string): string {
  return digits
    .replaceAll(/(\d)\1/g, (_, digit: string) => ` double ${spokenDigits(digit)}`)
    .replaceAll(/\d/g, (digit) => ` ${spokenDigits(digit)}`)
    .trim();
}
