import { type Document, hashWord } from 'deid-core';
import { digitsAt, hasSymbol, isGlued, wordAt } from '../../evidence/token-at.ts';
import { fullYear, isDate, isDateInSomeOrder, isYear } from './calendar.ts';
import { isTimeWordBefore, type Reading } from './reading.ts';

const SCORE = { sure: 0.9, date: 0.7 } as const;
/** How many digits a date has with a time behind it, to the minute or to the second. */
const STAMP_DIGITS: ReadonlySet<number> = new Set([12, 14]);
/** Of a date without separators. */
export const FEWEST_COMPACT_DIGITS = 6;
const LAST_HOUR = 23;
const LAST_MINUTE = 59;
/** What stands around dates in file names, HL7 messages and quoted fields. */
const DELIMITERS = '|_^"';
const T = hashWord('t');

/** Dates without separators: `20210314`, `20210314153000`, and behind a label `03142021` and `031421`. */
export function readCompactDate(
  { text, tokens }: Document,
  index: number,
  isLabelled: boolean,
): Reading | undefined {
  const count = digitsAt(tokens, index);
  const isStamp = count > 8 && STAMP_DIGITS.has(count);
  if (!isStamp && count !== FEWEST_COMPACT_DIGITS && count !== 8) return undefined;
  if (isGlued(tokens, index) && !hasSymbol(tokens, index - 1, `${DELIMITERS}:=(`)) return undefined;
  const digits = text.slice(tokens.starts[index], tokens.ends[index]);
  const reading = { start: index, end: index + 1 };
  if (isStamp) return isTimestamp(digits) ? { ...reading, score: SCORE.sure } : undefined;
  if (isLabelled) return isSomeDate(digits) ? { ...reading, score: SCORE.sure } : undefined;
  const isDelimited =
    (isGlued(tokens, index) && hasSymbol(tokens, index - 1, DELIMITERS)) ||
    (isGlued(tokens, index + 1) && hasSymbol(tokens, index + 1, DELIMITERS)) ||
    wordAt(tokens, index + 1) === T ||
    isTimeWordBefore(tokens, index);
  const isMeant = isDelimited && isYearFirst(digits);
  return isMeant ? { ...reading, score: SCORE.date } : undefined;
}

function isTimestamp(digits: string): boolean {
  return (
    isYearFirst(digits.slice(0, 8)) &&
    numberAt(digits, 8, 2) <= LAST_HOUR &&
    numberAt(digits, 10, 2) <= LAST_MINUTE
  );
}

function isYearFirst(digits: string): boolean {
  const year = numberAt(digits, 0, 4);
  return (
    digits.length === 8 &&
    isYear(year) &&
    isDate(numberAt(digits, 4, 2), numberAt(digits, 6, 2), year)
  );
}

/** Whether six or eight digits are a date in any order. */
function isSomeDate(digits: string): boolean {
  const [one, two] = [numberAt(digits, 0, 2), numberAt(digits, 2, 2)];
  if (digits.length === 8) {
    const year = numberAt(digits, 4, 4);
    return isYearFirst(digits) || (isYear(year) && isDateInSomeOrder(one, two, year));
  }
  const last = numberAt(digits, 4, 2);
  return isDateInSomeOrder(one, two, fullYear(last)) || isDate(two, last, fullYear(one));
}

function numberAt(digits: string, start: number, length: number): number {
  return Number(digits.slice(start, start + length));
}
