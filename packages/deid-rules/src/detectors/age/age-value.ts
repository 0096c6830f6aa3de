import { hashWord, type Tokens } from 'deid-core';
import { readCardinal, readOrdinal } from '../../evidence/number-words.ts';
import { digitsAt, isNear, isPartOfNumber, wordAt } from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';

/** Safe Harbor: all ages over 89. */
export const FIRST_AGE = 90;
/** Older than anybody has become. */
const LAST_AGE = 125;

/** A number that may be such an age: tokens `start` to `end`, exclusive. */
export interface AgeValue {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** `95th`, `ninety-fifth`. */
  readonly isOrdinal: boolean;
}

/** Words that a spelled age over 89 starts with, an article apart. */
export const AGE_WORDS = wordSet('ninety ninetieth hundred hundredth');

const NINETY = hashWord('ninety');
const HUNDRED = hashWord('hundred');
const HUNDREDTH = hashWord('hundredth');
const ONES = wordSet('one a');
const AND = wordSet('and');
const SUFFIXES = wordSet('st nd rd th');

/** Reads `94` or `95th`. */
export function readDigitAge(tokens: Tokens, start: number): AgeValue | undefined {
  const value = tokens.values[start] ?? 0;
  if (value < FIRST_AGE || value > LAST_AGE || digitsAt(tokens, start) > 3) return undefined;
  if (isPartOfNumber(tokens, start)) return undefined;
  const isOrdinal = SUFFIXES.has(wordAt(tokens, start + 1)) && isNear(tokens, start + 1);
  return { start, end: isOrdinal ? start + 2 : start + 1, value, isOrdinal };
}

/** Reads `ninety-three`, `ninety-fifth`, `one hundred and two`, `hundredth`. */
export function readSpelledAge(tokens: Tokens, start: number): AgeValue | undefined {
  const word = wordAt(tokens, start);
  if (word === HUNDREDTH) return { start, end: start + 1, value: 100, isOrdinal: true };
  if (word === HUNDRED) return readHundred(tokens, start);
  const ordinal = readOrdinal(tokens, start);
  if (ordinal !== undefined && ordinal.value >= FIRST_AGE)
    return { start, ...ordinal, isOrdinal: true };
  const cardinal = word === NINETY ? readCardinal(tokens, start) : undefined;
  return cardinal && { start, ...cardinal, isOrdinal: false };
}

/** `hundred`, `one hundred and two`; not `two hundred` or `one hundred forty`. */
function readHundred(tokens: Tokens, at: number): AgeValue | undefined {
  const start = ONES.has(wordAt(tokens, at - 1)) ? at - 1 : at;
  if (digitsAt(tokens, start - 1) > 0 || readCardinal(tokens, start - 1) !== undefined)
    return undefined;
  const rest = readCardinal(tokens, AND.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1);
  const value = 100 + (rest?.value ?? 0);
  return value > LAST_AGE
    ? undefined
    : { start, end: rest?.end ?? at + 1, value, isOrdinal: false };
}
