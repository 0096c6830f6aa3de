import { ORIGINS } from './names.ts';

/** There are 100,000 names in a million code units. */
const UNITS_PER_NAME = 10;
const ZERO_WIDTH_SPACE = '\u200B';

/** What stands behind each: an identifier that has to be found all the same. */
export const PLANTED = 'gertrude@example.com';

/**
 * Texts of about `length` UTF-16 code units, made to be expensive: for every kind of thing that a detector looks for, one
 * that nearly is that thing all the way through.
 */
export function adversarialTexts(length: number): Readonly<Record<string, string>> {
  const filled = (unit: string): string => unit.repeat(Math.ceil(length / unit.length));
  const nested = filled('[').slice(0, length / 2);
  const texts = {
    'one run of digits': filled('4'),
    'runs of sixteen digits': filled('4471882044718820 '),
    'a.a.a.': filled('a.'),
    '1-1-1-': filled('1-'),
    'Aa Aa Aa': filled('Aa '),
    'one word': filled('a'),
    'nested brackets': nested + nested.replaceAll('[', ']'),
    'nothing but zero-width spaces': filled(ZERO_WIDTH_SPACE),
    'nothing but names': distinctNames(length / UNITS_PER_NAME).join(', '),
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, `${text}\nWrite to ${PLANTED} today.`]),
  );
}

/** Every given name with every surname, of whatever origins, until there are enough. */
function distinctNames(count: number): readonly string[] {
  const given = ORIGINS.flatMap((origin) => origin.given);
  const surnames = ORIGINS.flatMap((origin) => origin.surnames);
  return given.flatMap((one) => surnames.map((other) => `${one} ${other}`)).slice(0, count);
}
