import type { Tokens } from 'deid-core';
import { type NumberReading, readCardinal } from '../../evidence/number-words.ts';
import { digitsAt, hasSymbol, isPartOfNumber, wordAt } from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { fullYear, isDateInSomeOrder } from './calendar.ts';
import { mayBeMonths } from './day-and-month.ts';
import { isClauseEnd, type Reading } from './reading.ts';
import { readYear } from './year.ts';

const SCORE = 0.9;
const OH = wordSet('oh o zero');
const SEPARATOR_WORDS = wordSet('slash dash hyphen');
const SEPARATORS = '/-.,';

/**
 * The date at a token that a label announces, in a form that would be none elsewhere: `3 14 1976`, `5 , 7 , 1961`,
 * `four twelve sixty one`, `three slash fourteen slash seventy six`, `3-14`.
 */
export function readLabelledDate(tokens: Tokens, start: number): Reading | undefined {
  const one = readPart(tokens, start);
  const two = one && readPart(tokens, skipSeparator(tokens, one.end));
  if (one === undefined || two === undefined) return undefined;
  const year = readAnyYear(tokens, skipSeparator(tokens, two.end));
  if (year !== undefined) {
    const exists = isDateInSomeOrder(one.value, two.value, year.value);
    return exists ? { start, end: year.end, score: SCORE } : undefined;
  }
  const isPair = one.end - start === 1 && hasSymbol(tokens, one.end, '-/') && two.end === start + 3;
  if (!isPair || mayBeMonths(tokens, start)) return undefined;
  const isDate = isDateInSomeOrder(one.value, two.value) && isClauseEnd(tokens, two.end);
  return isDate ? { start, end: two.end, score: SCORE } : undefined;
}

/** A day or a month. */
function readPart(tokens: Tokens, index: number): NumberReading | undefined {
  const digits = digitsAt(tokens, index);
  if (digits === 1 || digits === 2) return { value: tokens.values[index] ?? 0, end: index + 1 };
  return readCardinal(tokens, OH.has(wordAt(tokens, index)) ? index + 1 : index);
}

function readAnyYear(tokens: Tokens, index: number): NumberReading | undefined {
  const year = readYear(tokens, index);
  if (year !== undefined) return year;
  const short =
    digitsAt(tokens, index) === 2 && !isPartOfNumber(tokens, index)
      ? { value: tokens.values[index] ?? 0, end: index + 1 }
      : readCardinal(tokens, index);
  return short && { ...short, value: fullYear(short.value) };
}

function skipSeparator(tokens: Tokens, index: number): number {
  const isSeparator =
    hasSymbol(tokens, index, SEPARATORS) || SEPARATOR_WORDS.has(wordAt(tokens, index));
  return isSeparator ? index + 1 : index;
}
