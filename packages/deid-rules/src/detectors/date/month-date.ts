import { Shape, type Tokens } from 'deid-core';
import {
  digitsAt,
  hasSymbol,
  isGlued,
  isNear,
  isPartOfNumber,
  NO_WORD,
  wordAt,
} from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isBareMonth } from './bare-month.ts';
import { isYear } from './calendar.ts';
import { type Days, daysAfter, daysBefore, isOf } from './days.ts';
import {
  type Day,
  isClauseEnd,
  isTimeWordBefore,
  isUnit,
  type Reading,
  withWeekday,
} from './reading.ts';
import { CHART_MONTHS, MONTHS, VERB_MONTHS } from './vocabulary.ts';
import { yearEnd } from './year.ts';

const SCORE = { full: 0.95, day: 0.9, month: 0.7 } as const;
/** `you may first try`, `may second that`: these two ordinals are adverbs and verbs as well. */
const LAST_ADVERB = 2;
const THE = wordSet('the');
const ON = wordSet('on since until');
/** With a month they are one expression, which tells the year too. */
const NOON = wordSet('am pm a p');
const RELATIVE = wordSet('last next this');

/** The date around the month that token `at` names: `March 14, 2021`, `3rd and 7th of May`, `since July`. */
export function readMonthDate(tokens: Tokens, at: number): Reading | undefined {
  const month = MONTHS.get(wordAt(tokens, at));
  if (month === undefined) return undefined;
  const behind = isGlued(tokens, at + 1) && hasSymbol(tokens, at + 1, '.') ? at + 2 : at + 1;
  const before = daysBefore(tokens, at, month);
  const after = daysAfter(tokens, behind, month);
  if (before !== undefined && !areBehind(tokens, before, after)) {
    return readDayFirst(tokens, at, behind, before);
  }
  return after === undefined ? readMonth(tokens, at, behind) : readMonthFirst(tokens, at, after);
}

/**
 * Of days on both sides, the ones behind win where they are surely days: `bed 5 March 14th` and
 * `Jan 15th-Jan 20th`, not `5 March 14`.
 */
function areBehind(tokens: Tokens, before: Days, after: Days | undefined): boolean {
  if (after !== undefined && MONTHS.has(wordAt(tokens, before.start - 1))) return true;
  const isSure = before.day.isOrdinal && !before.day.isSpelled;
  if (after === undefined || isSure || isOf(tokens, before.end - 1)) return false;
  return after.day.isOrdinal || yearEnd(tokens, after.end) > after.end;
}

/** `14 March 2021`, `14th of March`. */
function readDayFirst(tokens: Tokens, at: number, behind: number, days: Days): Reading | undefined {
  const { start } = days;
  const year = yearEnd(tokens, behind);
  if (year > behind) return { start, end: year, score: SCORE.full };
  if (isVerb(tokens, at) && !isDayNumber(tokens, at, start)) return undefined;
  if (isShortYear(tokens, behind)) return { start, end: behind + 1, score: SCORE.full };
  return isMeant(tokens, at, days, at + 1) ? { start, end: at + 1, score: SCORE.day } : undefined;
}

/** Whether the number in front of `may` or `march` is a day: `on 14 march he`, not `3 may have`. */
function isDayNumber(tokens: Tokens, at: number, start: number): boolean {
  return (
    isOf(tokens, at - 1) ||
    wordAt(tokens, at + 1) === NO_WORD ||
    ON.has(wordAt(tokens, start - 1)) ||
    withWeekday(tokens, start) < start
  );
}

/** `March 14, 2021`, `March 3-7`, `2021-Mar-14`. */
function readMonthFirst(tokens: Tokens, at: number, days: Days): Reading | undefined {
  const end = yearEnd(tokens, days.end);
  if (end > days.end) return { start: at, end, score: SCORE.full };
  const start = firstYearStart(tokens, at);
  if (start < at) return { start, end, score: SCORE.full };
  return isMeant(tokens, at, days, end) ? { start, end, score: SCORE.day } : undefined;
}

/** `March 2021`, `March-April 2021`, `since March`, `last July`. */
function readMonth(tokens: Tokens, at: number, behind: number): Reading | undefined {
  const end = yearEnd(tokens, behind);
  if (end > behind) return { start: firstMonthStart(tokens, at), end, score: SCORE.full };
  if (!isBareMonth(tokens, at)) return undefined;
  const start = RELATIVE.has(wordAt(tokens, at - 1)) && isNear(tokens, at) ? at - 1 : at;
  return { start, end: at + 1, score: SCORE.month };
}

/** Start of a month in front of another that has the year of both: `March-April 2021`, `Jan/Feb 2021`. */
function firstMonthStart(tokens: Tokens, at: number): number {
  const isJoint = isGlued(tokens, at) && isGlued(tokens, at - 1) && hasSymbol(tokens, at - 1, '-/');
  return isJoint && MONTHS.has(wordAt(tokens, at - 2)) ? at - 2 : at;
}

/** The `21` of `14 Mar 21`: behind a day, nothing else is so likely unless it counts something, or is an hour. */
function isShortYear(tokens: Tokens, index: number): boolean {
  if (digitsAt(tokens, index) !== 2 || !isNear(tokens, index)) return false;
  const next = wordAt(tokens, index + 1);
  if (isPartOfNumber(tokens, index) || NOON.has(next)) return false;
  return next === NO_WORD
    ? isClauseEnd(tokens, index + 1) || isHour(tokens, index + 1)
    : !isUnit(tokens, index + 1);
}

/** The `9:57` of `14 Mar 21 9:57`. */
function isHour(tokens: Tokens, index: number): boolean {
  return digitsAt(tokens, index) > 0 && isNear(tokens, index);
}

/** Start of the year in front of a month: `2021 March 14`, `2021-Mar-14`. */
function firstYearStart(tokens: Tokens, at: number): number {
  const year = isGlued(tokens, at) && hasSymbol(tokens, at - 1, '-/') ? at - 2 : at - 1;
  const isWhole = digitsAt(tokens, year) === 4 && isYear(tokens.values[year] ?? 0);
  return isWhole && isNear(tokens, year + 1) && isNear(tokens, at) ? year : at;
}

/** Whether a month and a day without a year, which end before token `end`, are meant as such. */
function isMeant(tokens: Tokens, at: number, { start, day }: Days, end: number): boolean {
  if (!day.isOrdinal && isUnit(tokens, end)) return false;
  if (isTimeWordBefore(tokens, Math.min(start, at))) return true;
  const isRisky =
    isVerb(tokens, at) || isChartTerm(tokens, at) || (start > at && isGeneName(tokens, at));
  const isAdverb = day.isSpelled && day.value <= LAST_ADVERB && !isNamed(tokens, day, end);
  if (day.isOrdinal) return !(isRisky && isAdverb);
  return !(isRisky || day.isSpelled) || isClauseEnd(tokens, end);
}

/** `the second of march`, and `march the second` at the end of a clause. */
function isNamed(tokens: Tokens, day: Day, end: number): boolean {
  if (isOf(tokens, day.end)) return true;
  return day.end === end && THE.has(wordAt(tokens, end - 2)) && isClauseEnd(tokens, end);
}

function isVerb(tokens: Tokens, at: number): boolean {
  return tokens.shapes[at] !== Shape.Title && VERB_MONTHS.has(wordAt(tokens, at));
}

function isChartTerm(tokens: Tokens, at: number): boolean {
  return tokens.shapes[at] === Shape.Upper && CHART_MONTHS.has(wordAt(tokens, at));
}

/** `SEPT9`, `MARCH5`, `OCT4`. */
function isGeneName(tokens: Tokens, at: number): boolean {
  return (
    tokens.shapes[at] === Shape.Upper && isGlued(tokens, at + 1) && digitsAt(tokens, at + 1) > 0
  );
}
