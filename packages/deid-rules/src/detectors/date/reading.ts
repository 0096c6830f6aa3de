import { TokenKind, type Tokens } from 'deid-core';
import { readCardinal, readOrdinal } from '../../evidence/number-words.ts';
import {
  digitsAt,
  hasSymbol,
  isGlued,
  isNear,
  isOnOneLine,
  isPartOfNumber,
  symbolAt,
  wordAt,
} from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { CLAUSE_WORDS, TIME_WORDS, UNITS, WEEKDAYS } from './vocabulary.ts';

/** Tokens that are read as a date, end exclusive, and how sure that is. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** A day of the month. */
export interface Day {
  readonly value: number;
  readonly end: number;
  /** `14th`, `fourteenth`. */
  readonly isOrdinal: boolean;
  readonly isSpelled: boolean;
}

const ORDINAL_SUFFIXES = wordSet('st nd rd th');
const THE = wordSet('the');
const SHORTHAND = wordSet('c u p');
const FILLERS = wordSet('the a um uh of on to is was');
const FILLER_SYMBOLS = '(~"@:=,';
/** `on or about (the`: further back, a time word belongs to something else. */
const MAX_FILLERS = 2;

/** Reads `14`, `14th`, `fourteenth` or `fourteen`: 1 to 31. */
export function readDay(tokens: Tokens, index: number): Day | undefined {
  const day = readDigits(tokens, index) ?? readWords(tokens, index);
  return day !== undefined && day.value >= 1 && day.value <= 31 ? day : undefined;
}

function readDigits(tokens: Tokens, index: number): Day | undefined {
  const digits = digitsAt(tokens, index);
  if (digits < 1 || digits > 2 || isPartOfNumber(tokens, index)) return undefined;
  const isOrdinal = isOrdinalSuffix(tokens, index + 1);
  const end = isOrdinal ? index + 2 : index + 1;
  // Its digits make the token a number.
  return { value: tokens.values[index] as number, end, isOrdinal, isSpelled: false };
}

function readWords(tokens: Tokens, index: number): Day | undefined {
  const ordinal = readOrdinal(tokens, index);
  if (ordinal !== undefined) return { ...ordinal, isOrdinal: true, isSpelled: true };
  const cardinal = readCardinal(tokens, index);
  return cardinal && { ...cardinal, isOrdinal: false, isSpelled: true };
}

export function isOrdinalSuffix(tokens: Tokens, index: number): boolean {
  return ORDINAL_SUFFIXES.has(wordAt(tokens, index)) && isNear(tokens, index);
}

/** Start of the date with the weekday in front of it: `Monday, `, `Mon the `. */
export function withWeekday(tokens: Tokens, start: number): number {
  let at = start - 1;
  if (THE.has(wordAt(tokens, at))) at--;
  for (let count = 0; count < 2 && hasSymbol(tokens, at, ',.'); count++) at--;
  return WEEKDAYS.has(wordAt(tokens, at)) && isOnOneLine(tokens, at, start) ? at : start;
}

/** Whether a weekday, or a word behind which dates stand, is found in front of a token, fillers apart. */
export function isTimeWordBefore(tokens: Tokens, index: number): boolean {
  if (withWeekday(tokens, index) < index) return true;
  const last = lastWord(tokens, index);
  for (let at = last; at >= last - MAX_FILLERS; at--) {
    const word = wordAt(tokens, at);
    if (TIME_WORDS.has(word) || isShorthand(tokens, at)) return true;
    if (!FILLERS.has(word) && !hasSymbol(tokens, at, FILLER_SYMBOLS)) return false;
  }
  return false;
}

/** Index of the token in front of a token, a clitic apart: the `c` of `d/c'd`. */
export function lastWord(tokens: Tokens, index: number): number {
  return tokens.kinds[index - 1] === TokenKind.Clitic ? index - 2 : index - 1;
}

/** `d/c`, `f/u`, `s/p`: the last of their three tokens. */
export function isShorthand(tokens: Tokens, index: number): boolean {
  const isSlashed = isGlued(tokens, index) && hasSymbol(tokens, index - 1, '/');
  return isSlashed && SHORTHAND.has(wordAt(tokens, index));
}

/** Whether a date may end before a token: nothing follows that its last number could count. */
export function isClauseEnd(tokens: Tokens, index: number): boolean {
  if (index >= tokens.length || !isNear(tokens, index)) return true;
  const symbol = symbolAt(tokens, index);
  return symbol === '' ? CLAUSE_WORDS.has(wordAt(tokens, index)) : !'%/+'.includes(symbol);
}

/** Whether a token measures or counts with the number in front of it. */
export function isUnit(tokens: Tokens, index: number): boolean {
  return (
    isNear(tokens, index) && (UNITS.has(wordAt(tokens, index)) || hasSymbol(tokens, index, '%'))
  );
}
