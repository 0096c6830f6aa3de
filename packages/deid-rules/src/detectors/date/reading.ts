import { Gap, type Tokens } from 'deid-core';
import { readCardinal, readOrdinal } from '../../evidence/number-words.ts';
import { digitsAt, symbolAt, wordAt } from '../../evidence/token-at.ts';
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
const SHORTHAND = wordSet('c u');
const FILLERS = wordSet('the a um uh of on is was');
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

/** True for the `5` of `5.5`, `5/6`, `5:30`, `5%`, and for both halves of `2.5` and `x5`. */
export function isPartOfNumber(tokens: Tokens, index: number): boolean {
  if (hasSymbol(tokens, index + 1, '%')) return true;
  if (hasSymbol(tokens, index + 1, './:') && isGluedNumber(tokens, index + 2)) return true;
  const isBehindNumber = digitsAt(tokens, index - 2) > 0 && isGlued(tokens, index - 1);
  return isGlued(tokens, index) && hasSymbol(tokens, index - 1, './:,$') && isBehindNumber;
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
  for (let at = index - 1; at >= index - 1 - MAX_FILLERS; at--) {
    const word = wordAt(tokens, at);
    if (TIME_WORDS.has(word) || isShorthand(tokens, at)) return true;
    if (!FILLERS.has(word) && !hasSymbol(tokens, at, FILLER_SYMBOLS)) return false;
  }
  return false;
}

/** `d/c`, `f/u`: the last of their three tokens. */
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
  return UNITS.has(wordAt(tokens, index)) || hasSymbol(tokens, index, '%');
}

export function hasSymbol(tokens: Tokens, index: number, symbols: string): boolean {
  const symbol = symbolAt(tokens, index);
  return symbol !== '' && symbols.includes(symbol);
}

/** Nothing stands between a token and the one before it. */
export function isGlued(tokens: Tokens, index: number): boolean {
  return index > 0 && index < tokens.length && tokens.gaps[index] === Gap.None;
}

/** A token is on the same line as the one before it. */
export function isNear(tokens: Tokens, index: number): boolean {
  return index > 0 && index < tokens.length && (tokens.gaps[index] ?? 0) <= Gap.Space;
}

export function isGluedNumber(tokens: Tokens, index: number): boolean {
  return isGlued(tokens, index) && digitsAt(tokens, index) > 0;
}

/** No line breaks between two tokens. */
export function isOnOneLine(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from + 1; index <= to; index++) if (!isNear(tokens, index)) return false;
  return true;
}
