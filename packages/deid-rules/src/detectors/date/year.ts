import type { Tokens } from 'deid-core';
import { type NumberReading, readCardinal } from '../../evidence/number-words.ts';
import {
  digitsAt,
  hasSymbol,
  isGlued,
  isGluedNumber,
  isPartOfNumber,
  wordAt,
} from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isYear } from './calendar.ts';
import { isClauseEnd, isUnit } from './reading.ts';

const OH = wordSet('oh o zero');
const HUNDRED = wordSet('hundred');
const THOUSAND = wordSet('thousand');
const AND = wordSet('and');
const OF = wordSet('of de del');
/** A spelled two-digit number behind a day is a year from here on: `march fifth ninety nine`. */
const LEAST_SPELLED_YEAR = 32;

/** Reads `1976`, `'76`, `nineteen seventy six`, `two thousand five`, `oh eight`. */
export function readYear(tokens: Tokens, index: number): NumberReading | undefined {
  return (
    readDigitYear(tokens, index) ?? readShortYear(tokens, index) ?? readSpokenYear(tokens, index)
  );
}

/**
 * Index behind the year that belongs to the day or month which ends before token `index`; `index` itself when none does.
 * Takes `, 2021`, ` of 2021`, `-21`, `'21`, and spoken years.
 */
export function yearEnd(tokens: Tokens, index: number): number {
  const joined = joinedYearEnd(tokens, index);
  if (joined > index) return joined;
  const comma = hasSymbol(tokens, index, ',') ? index + 1 : index;
  const at = OF.has(wordAt(tokens, comma)) ? comma + 1 : comma;
  const year = readYear(tokens, at) ?? readTwoDigits(tokens, at, at > comma);
  return year === undefined || isUnit(tokens, year.end) ? index : year.end;
}

/** Years that nothing but a joint ties to what is before them: `14-Mar-21`, `Mar/2021`, `14Mar21`. */
function joinedYearEnd(tokens: Tokens, index: number): number {
  const at = hasSymbol(tokens, index, '-/.') && isGlued(tokens, index) ? index + 1 : index;
  const digits = isGluedNumber(tokens, at) ? digitsAt(tokens, at) : 0;
  const isWhole =
    digits === 4 ? isYear(tokens.values[at] ?? 0) : digits === 2 && !isPartOfNumber(tokens, at);
  return isWhole ? at + 1 : index;
}

function readDigitYear(tokens: Tokens, index: number): NumberReading | undefined {
  const value = tokens.values[index] ?? 0;
  const isWhole = digitsAt(tokens, index) === 4 && !isPartOfNumber(tokens, index);
  return isWhole && isYear(value) ? { value, end: index + 1 } : undefined;
}

function readShortYear(tokens: Tokens, index: number): NumberReading | undefined {
  const isShort = hasSymbol(tokens, index, "'") && digitsAt(tokens, index + 1) === 2;
  if (!isShort || !isGlued(tokens, index + 1)) return undefined;
  return { value: tokens.values[index + 1] ?? 0, end: index + 2 };
}

/** Two digits, or a spelled number, that end a clause: `of 08`, `of ninety nine`, `fifth ninety nine`. */
function readTwoDigits(
  tokens: Tokens,
  index: number,
  isBehindOf: boolean,
): NumberReading | undefined {
  const isShort = isBehindOf && digitsAt(tokens, index) === 2;
  const year = isShort
    ? { value: tokens.values[index] ?? 0, end: index + 1 }
    : readCardinal(tokens, index);
  if (year === undefined || !isClauseEnd(tokens, year.end)) return undefined;
  return isShort || year.value >= (isBehindOf ? 10 : LEAST_SPELLED_YEAR) ? year : undefined;
}

function readSpokenYear(tokens: Tokens, index: number): NumberReading | undefined {
  if (OH.has(wordAt(tokens, index))) return readOhYear(tokens, index + 1, 2000);
  const first = readCardinal(tokens, index);
  if (first === undefined) return undefined;
  const next = wordAt(tokens, first.end);
  if (first.value === 2 && THOUSAND.has(next)) return readRest(tokens, first.end + 1, 2000);
  if (first.value === 19 && HUNDRED.has(next)) return readRest(tokens, first.end + 1, 1900);
  if (first.value < 18 || first.value > 20) return undefined;
  const century = first.value * 100;
  if (OH.has(next)) return readOhYear(tokens, first.end + 1, century);
  const rest = readCardinal(tokens, first.end);
  return rest !== undefined && rest.value >= 10
    ? { value: century + rest.value, end: rest.end }
    : undefined;
}

/** The `five` of `oh five`. */
function readOhYear(tokens: Tokens, index: number, century: number): NumberReading | undefined {
  const unit = readCardinal(tokens, index);
  return unit !== undefined && unit.value < 10
    ? { value: century + unit.value, end: unit.end }
    : undefined;
}

/** What may follow `two thousand`: `and five`, `twenty one`, or nothing. */
function readRest(tokens: Tokens, index: number, century: number): NumberReading {
  const rest = readCardinal(tokens, AND.has(wordAt(tokens, index)) ? index + 1 : index);
  return { value: century + (rest?.value ?? 0), end: rest?.end ?? index };
}
