import { Gap, TokenKind, type Tokens } from 'deid-core';
import {
  digitsAt,
  hasSymbol,
  isGlued,
  isGluedNumber,
  symbolAt,
  wordAt,
} from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { fullYear, isDate, isDateInSomeOrder, isYear } from './calendar.ts';
import { isTimeWordBefore, isUnit, type Reading } from './reading.ts';

const SCORE = { full: 0.95, short: 0.9, month: 0.7 } as const;
/** What may stand between the numbers of a date. */
export const SEPARATORS = '/-.';
/** Number, separator, number, separator, number. */
const TRIPLE_TOKENS = 5;
const PAIR_TOKENS = 3;
const LAST_MONTH = 12;
const LAST_DAY = 31;
/** `12-05-1234` and `3/1500` are other numbers; nobody writes so short of a month before this year. */
const FIRST_MONTH_YEAR = 1900;

/** Behind these, numbers in a row are something else. */
const NUMBERED_WORDS = wordSet(
  'version v ver build release firmware section sec rev revision chapter table figure fig item apgar apgars',
);

interface Row {
  readonly values: readonly number[];
  /** How many digits each number is written with. */
  readonly digits: readonly number[];
  readonly separator: string;
  readonly isSpaced: boolean;
}

/** Three numbers that are a date by themselves: `3/14/2021`, `14.03.2021`, `2021-03-14`, `03-14-21`. */
export function readFullDate(
  tokens: Tokens,
  start: number,
  isLabelled: boolean,
): Reading | undefined {
  const row = readRow(tokens, start, TRIPLE_TOKENS);
  const end = start + TRIPLE_TOKENS;
  if (row === undefined || !isTriple(row)) return undefined;
  const isSure = isLabelled || isTimeWordBefore(tokens, start) || isInCell(tokens, start, end);
  if (!isApart(tokens, start, end, row.separator, isSure)) return undefined;
  if (row.separator !== '-' && NUMBERED_WORDS.has(wordAt(tokens, start - 1))) return undefined;
  if (row.digits.includes(4)) return { start, end, score: SCORE.full };
  const isClear = isSure || isClearlyDate(row);
  return isClear && !isUnit(tokens, end) ? { start, end, score: SCORE.short } : undefined;
}

/** `| 3-7-19 |` */
function isInCell(tokens: Tokens, start: number, end: number): boolean {
  return hasSymbol(tokens, start - 1, '|') && hasSymbol(tokens, end, '|');
}

/** A month and a four-digit year: `3/2021`, `03-2021`, `2021-03`. */
export function readMonthAndYear(
  tokens: Tokens,
  start: number,
  isLabelled: boolean,
): Reading | undefined {
  const row = readRow(tokens, start, PAIR_TOKENS);
  const end = start + PAIR_TOKENS;
  if (row === undefined || row.isSpaced || !isMonthAndYear(row)) return undefined;
  const isSure = isLabelled || isTimeWordBefore(tokens, start);
  if (!isApart(tokens, start, end, row.separator, isSure) || isUnit(tokens, end)) return undefined;
  const isCode =
    row.separator === '-' && isGlued(tokens, start) && hasSymbol(tokens, start - 1, '-');
  return isCode ? undefined : { start, end, score: SCORE.month };
}

/** Numbers with one separator between them, and space on both sides of it or on none. */
function readRow(tokens: Tokens, start: number, length: number): Row | undefined {
  if (!hasSymbol(tokens, start + 1, SEPARATORS)) return undefined;
  const separator = tokens.values[start + 1] as number;
  const gap = tokens.gaps[start + 1] ?? Gap.BlankLine;
  if (gap > Gap.Space || !mayBeOfDate(tokens, start)) return undefined;
  // Most numbers with a separator behind them begin no row, and get no lists.
  for (let index = start + 2; index < start + length; index += 2) {
    if (!mayBeOfDate(tokens, index) || !isSeparated(tokens, index, separator, gap)) {
      return undefined;
    }
  }
  const values: number[] = [];
  const digits: number[] = [];
  for (let index = start; index < start + length; index += 2) {
    values.push(tokens.values[index] ?? 0);
    digits.push(digitsAt(tokens, index));
  }
  return {
    values,
    digits,
    separator: String.fromCharCode(separator),
    isSpaced: gap === Gap.Space,
  };
}

/** A day, a month or a year: no number of three digits, or of more than four. */
function mayBeOfDate(tokens: Tokens, index: number): boolean {
  const digits = digitsAt(tokens, index);
  return digits === 1 || digits === 2 || digits === 4;
}

/** @param separator its code unit */
function isSeparated(tokens: Tokens, index: number, separator: number, gap: number): boolean {
  return (
    tokens.kinds[index - 1] === TokenKind.Symbol &&
    tokens.values[index - 1] === separator &&
    tokens.gaps[index - 1] === gap &&
    tokens.gaps[index] === gap
  );
}

/** Whether three numbers are a day that exists, whichever way round. */
function isTriple({ values, digits }: Row): boolean {
  const [one = 0, two = 0, three = 0] = values;
  switch (digits.map((count) => (count === 1 ? 2 : count)).join('')) {
    case '422':
      return isYear(one) && isDate(two, three, one);
    case '224':
      return isYear(three) && isDateInSomeOrder(one, two, three);
    case '222':
      if (digits[2] === 1) return false;
      return (
        isDateInSomeOrder(one, two, fullYear(three)) ||
        (one > LAST_DAY && isDate(two, three, fullYear(one)))
      );
    default:
      return false;
  }
}

/**
 * Whether three numbers of one or two digits can hardly be anything but a date. `5-10-15` and `10-20-30` are steps,
 * `1.2.21` is a version.
 */
function isClearlyDate({ values, digits, separator, isSpaced }: Row): boolean {
  if (isSpaced) return false;
  if (separator === '/') return true;
  const [one = 0, two = 0, three = 0] = values;
  const areSteps = two - one === three - two || two * two === one * three;
  const isPadded = digits.every((count) => count === 2);
  if (isPadded) return one < 10 || !areSteps;
  return separator === '-' && (two > LAST_MONTH || endsInYear(one, three)) && !areSteps;
}

/** `6-5-23`, `6-5-07`, `6-5-20`: steps and ratios have smaller numbers, or rounder ones. */
function endsInYear(one: number, three: number): boolean {
  if (three < 10) return true;
  return three > LAST_MONTH && (three % 10 > 0 || one % 5 > 0);
}

function isMonthAndYear({ values, digits, separator }: Row): boolean {
  const [one = 0, two = 0] = values;
  const [width = 0] = digits;
  if (width <= 2 && digits[1] === 4) {
    const isWide = separator === '/' || width === 2;
    return isWide && isMonth(one) && isMonthYear(two);
  }
  // `2010-11` is a season or a school year.
  const isSpan = two === (one % 100) + 1;
  return width === 4 && digits[1] === 2 && isMonth(two) && isMonthYear(one) && !isSpan;
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= LAST_MONTH;
}

function isMonthYear(value: number): boolean {
  return value >= FIRST_MONTH_YEAR && isYear(value);
}

/** Whether numbers stand by themselves: not in a longer row of numbers, in a code, or in a decimal. */
function isApart(
  tokens: Tokens,
  start: number,
  end: number,
  separator: string,
  isSure: boolean,
): boolean {
  const joints = separator === '-' ? './:-' : './:';
  if (isGlued(tokens, start)) {
    const symbol = symbolAt(tokens, start - 1);
    if (symbol === '' ? !isSure : symbol === '$') return false;
    if (digitsAt(tokens, start - 2) > 0 && joints.includes(symbol)) return false;
  }
  if (!isGlued(tokens, end)) return true;
  if (hasSymbol(tokens, end, '%')) return false;
  return !(hasSymbol(tokens, end, joints) && isGluedNumber(tokens, end + 1));
}
