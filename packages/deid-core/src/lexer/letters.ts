/** What the lexer needs to know of one UTF-16 code unit. */
export const CharClass = {
  Symbol: 1,
  Lower: 2,
  Upper: 3,
  /** A letter of a script without case, or a mark that combines with the letter before it. */
  Uncased: 4,
  Digit: 5,
  Space: 6,
  Newline: 7,
  Apostrophe: 8,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

/** Class and base letter of every code unit met so far; 0 is "not met yet". Filled on demand: most texts are ASCII. */
const classes = new Uint8Array(0x10000);
const bases = new Uint16Array(0x10000);

/** Letters with a base that canonical decomposition does not tell. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ß: 's',
  ı: 'i',
  ħ: 'h',
};

export function charClass(code: number): number {
  return classes[code] || classify(code);
}

/** Lower-case letter without its diacritics; 0 for everything that is no letter. */
export function baseLetter(code: number): number {
  if (classes[code] === 0) classify(code);
  return bases[code] ?? 0;
}

function classify(code: number): CharClass {
  const char = String.fromCharCode(code);
  const found = classOf(char);
  classes[code] = found;
  const isLetter =
    found === CharClass.Lower || found === CharClass.Upper || found === CharClass.Uncased;
  if (isLetter && !/\p{M}/u.test(char)) bases[code] = baseOf(char);
  return found;
}

function classOf(char: string): CharClass {
  if (char === '\n' || char === '\r') return CharClass.Newline;
  if (/\s/u.test(char)) return CharClass.Space;
  if (char === "'") return CharClass.Apostrophe;
  if (/\d/u.test(char)) return CharClass.Digit;
  if (/\p{Ll}/u.test(char)) return CharClass.Lower;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return CharClass.Upper;
  // A surrogate is half of a letter more often than not, and never a boundary that a detector should split.
  if (/[\p{L}\p{M}\p{Cs}]/u.test(char)) return CharClass.Uncased;
  return CharClass.Symbol;
}

function baseOf(char: string): number {
  const lower = char.toLowerCase();
  const base = UNDECOMPOSED[lower] ?? lower.normalize('NFD').replaceAll(/\p{M}/gu, '');
  // A Hangul syllable decomposes into several letters: it is its own base, or all that begin alike would be one.
  return (base.length === 1 ? base : lower).charCodeAt(0);
}
