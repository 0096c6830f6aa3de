import { isOf } from './category.ts';

/** What the lexer needs to know of one UTF-16 code unit. Letters come first, so that one comparison tells them. */
export const CharClass = {
  Lower: 1,
  Upper: 2,
  /** A letter of a script without case. */
  Uncased: 4,
  /** What combines with the letter before it. */
  Mark: 8,
  Digit: 9,
  Symbol: 10,
  Apostrophe: 11,
  Space: 12,
  Newline: 13,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

/**
 * By code unit its class, above `CLASS_SHIFT`, and its base letter; 0 is "not met yet". One load for each character of a
 * text, filled on demand: most texts are ASCII.
 */
const units = new Int32Array(0x10000);
export const CLASS_SHIFT = 16;
/** A base letter is in lower case and without its diacritics; 0 stands for everything that is no letter. */
export const BASE_MASK = 0xffff;

const LAST_OF_ASCII = '\u007f';

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

/** The entry of `units` for a code unit, whether it has been met or not. */
export function unitOf(code: number): number {
  return units[code] || classify(code) | 0;
}

export function charClass(code: number): CharClass {
  // `classify` writes no other values.
  return (unitOf(code) >>> CLASS_SHIFT) as CharClass;
}

function classify(code: number): number {
  const char = String.fromCharCode(code);
  const found = classOf(char);
  const unit = (found << CLASS_SHIFT) | (found < CharClass.Mark ? baseOf(char) : 0);
  units[code] = unit;
  return unit;
}

function classOf(char: string): CharClass {
  if (char === '\n' || char === '\r') return CharClass.Newline;
  if (/\s/u.test(char)) return CharClass.Space;
  if (char === "'") return CharClass.Apostrophe;
  if (/\d/u.test(char)) return CharClass.Digit;
  if (char >= 'a' && char <= 'z') return CharClass.Lower;
  if (char >= 'A' && char <= 'Z') return CharClass.Upper;
  if (char <= LAST_OF_ASCII) return CharClass.Symbol;
  if (isOf('Ll', char)) return CharClass.Lower;
  if (isOf('Lu', char) || isOf('Lt', char)) return CharClass.Upper;
  if (isOf('M', char)) return CharClass.Mark;
  // A surrogate is half of a letter more often than not, and never a boundary that a detector should split.
  if (isOf('L', char) || isOf('Cs', char)) return CharClass.Uncased;
  return CharClass.Symbol;
}

function baseOf(char: string): number {
  const lower = char.toLowerCase();
  if (lower <= LAST_OF_ASCII) return lower.charCodeAt(0);
  const base = UNDECOMPOSED[lower] ?? withoutMarks(lower.normalize('NFD'));
  // A Hangul syllable decomposes into several letters: it is its own base, or all that begin alike would be one.
  return (base.length === 1 ? base : lower).charCodeAt(0);
}

function withoutMarks(decomposed: string): string {
  return Array.from(decomposed)
    .filter((char) => !isOf('M', char))
    .join('');
}
