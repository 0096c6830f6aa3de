import type { Tokens } from 'deid-core';
import { hasSymbol, isGlued, isOnOneLine, wordAt } from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isDate } from './calendar.ts';
import { type Day, isClauseEnd, readDay } from './reading.ts';
import { readYear, yearEnd } from './year.ts';

/** One day or several that share a month: tokens `start` to `end`, exclusive. */
export interface Days {
  readonly start: number;
  readonly end: number;
  /** The first that was read: the one next to the month. */
  readonly day: Day;
}

/** `twenty - first`. */
const MAX_DAY_TOKENS = 3;
/** As in `March 3, 5, 7 and 9`; a longer list is none of days. */
const MAX_DAYS = 8;
/** A spelled number of this size is a year: `march nineteen ninety five`. */
const LEAST_FULL_YEAR = 1000;

const OF = wordSet('of');
/** `the 14th day of March` */
const DAY = wordSet('day');
const THE = wordSet('the');
const JOINERS = wordSet('to through thru until till and or');
const JOINER_SYMBOLS = '-&';

/** The days in front of a month: `14 `, `the 3rd and the 7th of `, `3-7-`. */
export function daysBefore(tokens: Tokens, at: number, month: number): Days | undefined {
  const isLinked = isOf(tokens, at - 1);
  const isJoined = isGlued(tokens, at) && hasSymbol(tokens, at - 1, '-/.');
  const joint = isLinked || isJoined ? at - 1 : at;
  const end = isLinked && DAY.has(wordAt(tokens, joint - 1)) ? joint - 1 : joint;
  const last = dayEndingAt(tokens, end, month);
  if (last === undefined || !isOnOneLine(tokens, last.start, at)) return undefined;
  if (isLinked && !last.day.isOrdinal) return undefined;
  let { start } = last;
  for (let count = 1; count < MAX_DAYS; count++) {
    const joiner = THE.has(wordAt(tokens, start - 1)) ? start - 2 : start - 1;
    const previous = isJoiner(tokens, joiner) && dayEndingAt(tokens, joiner, month);
    if (!previous || !isOnOneLine(tokens, previous.start, start)) break;
    ({ start } = previous);
  }
  return { start, end: at, day: last.day };
}

/** The days behind a month, the first of them at or just behind token `index`. */
export function daysAfter(tokens: Tokens, index: number, month: number): Days | undefined {
  const isJoined = isGlued(tokens, index + 1) && hasSymbol(tokens, index, '-/');
  const start = isJoined || THE.has(wordAt(tokens, index)) ? index + 1 : index;
  const day = monthDay(tokens, start, month);
  if (day === undefined || isWholeYear(tokens, start, day)) return undefined;
  const isWrapped = !isOnOneLine(tokens, index - 1, start);
  if (isWrapped && yearEnd(tokens, day.end) === day.end) return undefined;
  return { start, end: listEnd(tokens, day.end, month), day };
}

/** `march nineteen ninety five` has a year and no day; `september twenty nineteen fifty nine` has both. */
function isWholeYear(tokens: Tokens, start: number, day: Day): boolean {
  const isYear = (readYear(tokens, start)?.value ?? 0) >= LEAST_FULL_YEAR;
  return isYear && (readYear(tokens, day.end)?.value ?? 0) < LEAST_FULL_YEAR;
}

/** Index behind the further days of a list whose first day ends before token `index`. */
function listEnd(tokens: Tokens, index: number, month: number): number {
  let end = index;
  let at = index;
  for (let count = 1; count < MAX_DAYS; count++) {
    const isComma = hasSymbol(tokens, at, ',');
    const isJoined = isJoiner(tokens, isComma ? at + 1 : at);
    if (!isComma && !isJoined) break;
    const joint = isComma && isJoined ? at + 1 : at;
    const next = THE.has(wordAt(tokens, joint + 1)) ? joint + 2 : joint + 1;
    const day = monthDay(tokens, next, month);
    if (day === undefined || !isOnOneLine(tokens, at, next)) break;
    at = day.end;
    // The 5 of `March 3, 5` may count something else, until an `and` tells that it ends a list.
    if ((day.isOrdinal && !day.isSpelled) || (isJoined && isListEnd(tokens, at))) end = at;
  }
  return end;
}

function isListEnd(tokens: Tokens, index: number): boolean {
  return isClauseEnd(tokens, index) || yearEnd(tokens, index) > index;
}

/** The `of` of `14th of March`. */
export function isOf(tokens: Tokens, index: number): boolean {
  return OF.has(wordAt(tokens, index));
}

function isJoiner(tokens: Tokens, index: number): boolean {
  return JOINERS.has(wordAt(tokens, index)) || hasSymbol(tokens, index, JOINER_SYMBOLS);
}

function monthDay(tokens: Tokens, index: number, month: number): Day | undefined {
  const day = readDay(tokens, index);
  return day !== undefined && isDate(month, day.value) ? day : undefined;
}

/** The longest day that ends just before token `end`. Spelled cardinals are none: `one March`. */
function dayEndingAt(tokens: Tokens, end: number, month: number): Days | undefined {
  for (let start = end - MAX_DAY_TOKENS; start < end; start++) {
    const day = monthDay(tokens, start, month);
    if (day?.end === end && (day.isOrdinal || !day.isSpelled)) return { start, end, day };
  }
  return undefined;
}
