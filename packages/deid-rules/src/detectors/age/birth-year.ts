import type { Tokens } from 'deid-core';
import { phraseSet } from '../../evidence/phrase-set.ts';
import { hasSymbol, wordAt } from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { readYear } from '../date/year.ts';
import { FIRST_AGE } from './age-value.ts';

/** Words that a phrase of birth starts with. */
export const BIRTH_WORDS = wordSet('born b birth year yob dob d date birthdate birthyear');
const BIRTHS = phraseSet([
  'born',
  'b.',
  'birth',
  'birth year',
  'birthyear',
  'year of birth',
  'yob',
  'y.o.b.',
  'dob',
  'd.o.b.',
  'date of birth',
  'birth date',
  'birthdate',
]);
const FILLERS = wordSet('in is was the year of about around circa approximately');
const FILLER_SYMBOLS = ':=-("*|~';
const MAX_FILLERS = 5;
const CENTURY = 100;

/** A year of birth: tokens `start` to `end`, exclusive. */
export interface BirthYear {
  readonly start: number;
  readonly end: number;
}

/**
 * The year of birth that a phrase at token `index` announces, if it is so early that it gives away an age over 89:
 * `born in 1931`, `YOB: 1929`. Later years are bare years, which stay.
 */
export function readEarlyBirthYear(
  tokens: Tokens,
  index: number,
  currentYear: number,
): BirthYear | undefined {
  const end = BIRTHS.endAt(tokens, index);
  if (end === index) return undefined;
  let start = end;
  while (start < end + MAX_FILLERS && isFiller(tokens, start)) start++;
  const year = readYear(tokens, start);
  const isEarly =
    year !== undefined && fullYear(year.value, currentYear) <= currentYear - FIRST_AGE;
  return isEarly ? { start, end: year.end } : undefined;
}

/** The `'31` of somebody who is alive is the last year that ends so. */
function fullYear(value: number, currentYear: number): number {
  if (value >= CENTURY) return value;
  const inThisCentury = currentYear - (currentYear % CENTURY) + value;
  return inThisCentury > currentYear ? inThisCentury - CENTURY : inThisCentury;
}

function isFiller(tokens: Tokens, index: number): boolean {
  return FILLERS.has(wordAt(tokens, index)) || hasSymbol(tokens, index, FILLER_SYMBOLS);
}
