import type { Tokens } from 'deid-core';
import { hasSymbol, isOnOneLine, wordAt } from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isClauseEnd, readDay, type Reading, withWeekday } from './reading.ts';

const SCORE = 0.7;
/** Up to here a spelled ordinal more often counts toes and doses. */
const LAST_SPELLED_COUNT = 5;
/** Ordinals in a row: `the 3rd, 4th and 5th`. */
const MAX_DAYS = 6;
const BEFORE = wordSet(`
  on by until till til since from to through thru before after between around about starting beginning ending
  effective today tomorrow yesterday`);
/** Plans have days: `scheduled for the 14th`, where `for the 3rd` alone may be a third time. */
const FOR = wordSet('for');
const PLANS = wordSet('scheduled rescheduled set booked planned due appointment appt');
const THE = wordSet('the');
const OF = wordSet('of');
const WEEK = wordSet('week weekend');
const WHICH = wordSet('this last next the that each every');
const PERIODS = wordSet('month year week');
const JOINERS = wordSet('and or to through thru until till');
const JOINER_SYMBOLS = '-,&';

/** A day of the month without its month: `on the 14th`, `from the 3rd to the 7th`, `Monday the 14th`. */
export function readOrdinalDay(tokens: Tokens, start: number): Reading | undefined {
  const first = readDay(tokens, start);
  if (first === undefined || !first.isOrdinal) return undefined;
  const isAfterWeekday = withWeekday(tokens, start) < start;
  const mayCount = first.isSpelled && first.value <= LAST_SPELLED_COUNT;
  if (mayCount && !isAfterWeekday && !isOfPeriod(tokens, first.end)) return undefined;
  const word = THE.has(wordAt(tokens, start - 1)) ? start - 2 : start - 1;
  if (!isAfterWeekday && !isExpected(tokens, word)) return undefined;
  let { end } = first;
  for (let count = 1; count < MAX_DAYS; count++) {
    const next = nextDayEnd(tokens, end);
    if (next === end) break;
    end = next;
  }
  return isOnOneLine(tokens, start, end - 1) && isDayEnd(tokens, end)
    ? { start, end, score: SCORE }
    : undefined;
}

/** Whether the word at a token can stand in front of a day. */
function isExpected(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index);
  const before = wordAt(tokens, index - 1);
  return (
    BEFORE.has(word) || (FOR.has(word) && PLANS.has(before)) || (OF.has(word) && WEEK.has(before))
  );
}

function nextDayEnd(tokens: Tokens, index: number): number {
  const isJoined = JOINERS.has(wordAt(tokens, index)) || hasSymbol(tokens, index, JOINER_SYMBOLS);
  if (!isJoined) return index;
  const at = THE.has(wordAt(tokens, index + 1)) ? index + 2 : index + 1;
  const day = readDay(tokens, at);
  return day?.isOrdinal === true ? day.end : index;
}

/** `on the 14th.`, `on the 14th of last month`, but not `on the 14th rib` or `on the 3rd of his toes`. */
function isDayEnd(tokens: Tokens, index: number): boolean {
  if (OF.has(wordAt(tokens, index))) return isOfPeriod(tokens, index);
  return isClauseEnd(tokens, index) && !hasSymbol(tokens, index, '-');
}

/** `of last month` */
function isOfPeriod(tokens: Tokens, index: number): boolean {
  return (
    OF.has(wordAt(tokens, index)) &&
    WHICH.has(wordAt(tokens, index + 1)) &&
    PERIODS.has(wordAt(tokens, index + 2))
  );
}
