import type { Tokens } from 'deid-core';
import {
  digitsAt,
  hasSymbol,
  isGlued,
  isGluedNumber,
  isNear,
  symbolAt,
  wordAt,
} from '../../evidence/token-at.ts';
import { type WordSet, wordSet } from '../../evidence/word-set.ts';
import { isDate, isDateInSomeOrder } from './calendar.ts';
import {
  isClauseEnd,
  isTimeWordBefore,
  isShorthand,
  isUnit,
  lastWord,
  type Reading,
  withWeekday,
} from './reading.ts';
import { FRACTION_WORDS, MONTHS, SCALE_WORDS } from './vocabulary.ts';

/** How sure it is that two numbers such as `3/14` are a month and a day. */
export const Verdict = { No: 0, Maybe: 1, Yes: 2 } as const;
export type Verdict = (typeof Verdict)[keyof typeof Verdict];

export interface DayAndMonth extends Reading {
  readonly verdict: Verdict;
}

const SCORE = 0.7;
const PAIR_TOKENS = 3;
/** Grades and scores are out of ten or less: `2/6`, `4/5`, `7/10`. */
const LAST_GRADE = 10;
/** `pain was about a 3/14`: as far as a word in front of a number speaks for it. */
const MAX_DISTANCE = 4;
/** From here on, the second number of `6/98` is a year. UK shorthand such as `12/40` and `1/52` stays below. */
const FIRST_SHORT_YEAR = 60;
const LAST_MONTH = 12;

/** Directly in front of two numbers, these outweigh a scale that is named before them. */
const STRONG_WORDS = wordSet(
  `on since until till til thru dated starting beginning effective admitted admit adm discharged dc seen visit visited message letter
  appt appointment born died expired due onset collected drawn scheduled rescheduled rtc fu followup recheck`,
);
/** A result is dated some words behind what was examined: `CT head 10/22`. */
const EXAMS = wordSet(
  'ct cta mri mra xr cxr xray ultrasound echo tte tee ekg ecg eeg egd colonoscopy mammogram biopsy bx pet labs',
);
/** `Telephone encounter, 7/14:`, `Progress note, 3/2` */
const HEADINGS = wordSet('encounter note visit call admission addendum update message entry');
/** `RTC with Dr. Roe 9/14` */
const RETURNS = wordSet('rtc fu followup');
const PLACES = wordSet(
  'hospital center centre clinic care hospice home er ed urgentcare facility rehab dialysis institute office pharmacy',
);
const SPAN_WORDS = wordSet('to through thru until till and');
/** `last seizure 3/20` */
const LAST = wordSet('last next first');
const WAS = wordSet('was is');
/** The `u` is that of `f/u`. */
const INTERVAL_WORDS = wordSet('lmp fu u rv review recheck rtc tca past last over');
const IN = wordSet('in');
const AT = wordSet('at');
/** Behind two numbers, these tell that they are the date of something. */
const EVENT_WORDS = wordSet(
  `labs lab test ct mri visit appt appointment note clinic xr cxr xray us echo ekg ecg eeg admission surgery procedure result
  results study scan biopsy path pathology draw`,
);

/** Reads `3/14`, which is a date only in the right company. */
export function readDayAndMonth(
  tokens: Tokens,
  start: number,
  isLabelled: boolean,
): DayAndMonth | undefined {
  if (symbolAt(tokens, start + 1) !== '/' || !isGlued(tokens, start + 1)) return undefined;
  if (!isGluedNumber(tokens, start + 2)) return undefined;
  if (digitsAt(tokens, start) > 2 || digitsAt(tokens, start + 2) > 2) return undefined;
  const end = start + PAIR_TOKENS;
  const verdict = isLoose(tokens, start, end) ? judged(tokens, start, isLabelled) : Verdict.No;
  return { start, end, score: SCORE, verdict };
}

/** `LMP 9/12`, `f/u 3/12`: twelfths of a year, in British notes that have no other date. */
export function mayBeMonths(tokens: Tokens, start: number): boolean {
  const isTwelfth = digitsAt(tokens, start + 2) === 2 && tokens.values[start + 2] === LAST_MONTH;
  const isPair = digitsAt(tokens, start) === 1 && symbolAt(tokens, start + 1) === '/' && isTwelfth;
  if (symbolAt(tokens, start + PAIR_TOKENS) === '/') return false;
  return isPair && INTERVAL_WORDS.has(wordAt(tokens, start - 1));
}

function judged(tokens: Tokens, start: number, isLabelled: boolean): Verdict {
  const one = tokens.values[start] ?? 0;
  const two = tokens.values[start + 2] ?? 0;
  const end = start + PAIR_TOKENS;
  const before = lastWord(tokens, start);
  const isStrong =
    isLabelled ||
    STRONG_WORDS.has(wordAt(tokens, before)) ||
    isShorthand(tokens, before) ||
    (symbolAt(tokens, before) === ',' && HEADINGS.has(wordAt(tokens, before - 1))) ||
    withWeekday(tokens, start) < start;
  if (!isDate(one, two)) {
    const isOther = isDateInSomeOrder(one, two) || isMonthAndShortYear(one, two);
    return isOther && (isStrong || isExpected(tokens, start)) ? Verdict.Yes : Verdict.No;
  }
  if (isUnit(tokens, end)) return Verdict.No;
  if (isBesideMonth(tokens, start, end)) return Verdict.Yes;
  const isGrade = one <= two && two <= LAST_GRADE && !isPadded(tokens, start);
  if (isGrade) return judgedGrade(tokens, start, isLabelled, isStrong);
  if (isStrong || (isPadded(tokens, start) && isExpected(tokens, start))) return Verdict.Yes;
  if (isAnyBefore(SCALE_WORDS, tokens, start)) return Verdict.No;
  const isDated =
    isTimeWordBefore(tokens, start) ||
    EVENT_WORDS.has(wordAt(tokens, end)) ||
    (AT.has(wordAt(tokens, end)) && digitsAt(tokens, end + 1) > 0) ||
    isAnyBefore(EXAMS, tokens, start) ||
    isBehindPlace(tokens, start) ||
    LAST.has(wordAt(tokens, start - 2)) ||
    (WAS.has(wordAt(tokens, start - 1)) && isAnyBefore(EVENT_WORDS, tokens, start - 1)) ||
    isBehindResult(tokens, start) ||
    isBehindReturn(tokens, start) ||
    (isLineStart(tokens, start) && !FRACTION_WORDS.has(wordAt(tokens, end)));
  return isDated ? Verdict.Yes : Verdict.Maybe;
}

/** Two numbers that may be a grade or a fraction. */
function judgedGrade(
  tokens: Tokens,
  start: number,
  isLabelled: boolean,
  isStrong: boolean,
): Verdict {
  const end = start + PAIR_TOKENS;
  if (isLabelled) return Verdict.Yes;
  if (FRACTION_WORDS.has(wordAt(tokens, end))) return Verdict.No;
  if (isStrong) return isClauseEnd(tokens, end) ? Verdict.Yes : Verdict.No;
  return isAnyBefore(SCALE_WORDS, tokens, start) ? Verdict.No : Verdict.Maybe;
}

/** `01/08`: nobody writes a grade or a fraction with a leading zero. */
function isPadded(tokens: Tokens, start: number): boolean {
  return [start, start + 2].some(
    (index) => digitsAt(tokens, index) === 2 && (tokens.values[index] ?? 0) < 10,
  );
}

function isExpected(tokens: Tokens, start: number): boolean {
  return IN.has(wordAt(tokens, start - 1)) || isTimeWordBefore(tokens, start);
}

function isMonthAndShortYear(one: number, two: number): boolean {
  return one >= 1 && one <= LAST_MONTH && two >= FIRST_SHORT_YEAR && two <= 99;
}

/** `seen in urgent care 5/23`, `to Lakeview Nursing Home 2/23`. */
function isBehindPlace(tokens: Tokens, start: number): boolean {
  return isNear(tokens, start) && PLACES.has(wordAt(tokens, start - 1));
}

/** `from 10 June to 10/12`, `from 8/10 to March 5th`: joined to another day. */
function isBesideMonth(tokens: Tokens, start: number, end: number): boolean {
  const isBehind =
    SPAN_WORDS.has(wordAt(tokens, start - 1)) && isAnyBefore(MONTHS, tokens, start - 1);
  return isBehind || (SPAN_WORDS.has(wordAt(tokens, end)) && isAnyMonthBehind(tokens, end + 1));
}

function isAnyMonthBehind(tokens: Tokens, start: number): boolean {
  for (let at = start; at < start + MAX_DISTANCE && isNear(tokens, at); at++) {
    if (MONTHS.has(wordAt(tokens, at))) return true;
    if (hasSymbol(tokens, at, '/.,;')) return false;
  }
  return false;
}

/** `f/u Roe 9/14`, `s/p lap chole 3/28`: the event some words before. */
function isBehindReturn(tokens: Tokens, start: number): boolean {
  for (let at = start - 1; at >= start - MAX_DISTANCE && isNear(tokens, at + 1); at--) {
    if (isShorthand(tokens, at) || RETURNS.has(wordAt(tokens, at))) return true;
    if (hasSymbol(tokens, at, ',;:')) return false;
  }
  return false;
}

/** Whether one of the words stands close in front of a token, on its line. */
function isAnyBefore(words: Pick<WordSet, 'has'>, tokens: Tokens, start: number): boolean {
  for (let at = start - 1; at >= start - MAX_DISTANCE && isNear(tokens, at + 1); at--) {
    if (words.has(wordAt(tokens, at))) return true;
  }
  return false;
}

/** Behind nothing on its line but a bullet. */
function isLineStart(tokens: Tokens, start: number): boolean {
  if (!isNear(tokens, start)) return true;
  return hasSymbol(tokens, start - 1, '-*>•(') && !isNear(tokens, start - 1);
}

/** `WBC 12.3 (3/14)`. */
function isBehindResult(tokens: Tokens, start: number): boolean {
  return hasSymbol(tokens, start - 1, '(') && digitsAt(tokens, start - 2) > 0;
}

/** Neither a part of a longer number, as in `1 1/2`, `4-5/10` and `3/14/21`, nor of a code. */
function isLoose(tokens: Tokens, start: number, end: number): boolean {
  if (isGlued(tokens, end) && (hasSymbol(tokens, end, '%') || symbolAt(tokens, end) === ''))
    return false;
  if (hasSymbol(tokens, end, '/.:') && isGluedNumber(tokens, end + 1)) return false;
  if (isNear(tokens, start) && digitsAt(tokens, start - 1) > 0) return false;
  if (!isGlued(tokens, start)) return true;
  const symbol = symbolAt(tokens, start - 1);
  if (symbol === '' || '$.:#/'.includes(symbol)) return false;
  return symbol !== '-' || digitsAt(tokens, start - 2) === 0 || symbolAt(tokens, start - 3) === '/';
}
