import type { Candidate, Detector, Document, Tokens } from 'deid-core';
import { numberPlaces, WORD } from '../../evidence/number-places.ts';
import { ORDINAL_WORDS } from '../../evidence/number-words.ts';
import { phraseSet } from '../../evidence/phrase-set.ts';
import { spokenNumbers } from '../../evidence/spoken-number.ts';
import { digitsAt } from '../../evidence/token-at.ts';
import { wordsOf } from '../../evidence/triggers.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { readAnsweredDay } from './answered-day.ts';
import { FEWEST_COMPACT_DIGITS, readCompactDate } from './compact-date.ts';
import { HOLIDAY_WORDS, readHoliday } from './holiday.ts';
import { labelled } from './labels.ts';
import { readLabelledDate } from './labelled-date.ts';
import { readMonthDate } from './month-date.ts';
import { readNumericDates } from './numeric.ts';
import { readOrdinalDay } from './ordinal-day.ts';
import { isOrdinalSuffix, isTimeWordBefore, isUnit, type Reading, withWeekday } from './reading.ts';
import { readSpanishDate } from './spanish-date.ts';
import { MONTH_WORDS } from './vocabulary.ts';

/** Words that a date may start from. */
const STARTERS = wordsOf(wordSet(`${MONTH_WORDS} ${HOLIDAY_WORDS} ${ORDINAL_WORDS}`));
/** A day, a month and the last two digits of a year. */
const FEWEST_SPOKEN_DIGITS = 4;
/** Behind the date: `three fourteen seventy six is my birthday`. */
const BIRTHS = phraseSet(
  ['my', 'her', 'his', 'the', 'their'].flatMap((whose) =>
    ['birthday', 'birth date', 'birthdate', 'date of birth', 'dob'].map(
      (day) => `is ${whose} ${day}`,
    ),
  ),
);
/** ISO 8601 and its usual variants: the time of a timestamp is one value with its date. */
const TIME =
  /(?:[Tt_]\d{2}:?\d{2}(?::?\d{2}(?:[.,]\d{1,9})?)?| \d{2}:\d{2}:\d{2}(?:\.\d{1,9})?)(?:Z|[+-]\d{2}:?\d{2})?/y;

/**
 * Finds the elements of dates that are more specific than a year, 45 CFR 164.514(b)(2)(i)(C): days, months and holidays
 * with whatever year and weekday belong to them. Years, weekdays, times and durations by themselves stay.
 */
export function dateDetector(): Detector {
  return {
    id: 'date',
    labels: ['DATE'],
    detect(document) {
      const readings = [...readNumericDates(document)];
      readNumbers(document, readings);
      readWords(document, readings);
      readLabels(document, readings);
      readSpoken(document, readings);
      return readings.map((reading) => candidate(document, reading));
    },
  };
}

function readNumbers(document: Document, found: Reading[]): void {
  const { tokens } = document;
  const { behind, digits, indexes } = document.derive(numberPlaces);
  for (let at = 0; at < indexes.length; at++) {
    const isBeforeWord = behind[at] === WORD;
    if (!isBeforeWord && (digits[at] as number) < FEWEST_COMPACT_DIGITS) continue;
    const index = indexes[at] as number;
    const reading =
      isBeforeWord && isOrdinalSuffix(tokens, index + 1)
        ? (readOrdinalDay(tokens, index) ?? readAnsweredDay(document, index))
        : readCompactDate(document, index, false);
    if (reading !== undefined) found.push(reading);
  }
}

function readWords(document: Document, found: Reading[]): void {
  const { tokens } = document;
  for (const index of document.occurrences(STARTERS)) {
    const reading =
      readMonthDate(tokens, index) ??
      readSpanishDate(tokens, index) ??
      readHoliday(tokens, index) ??
      readOrdinalDay(tokens, index) ??
      readAnsweredDay(document, index);
    if (reading !== undefined) found.push(reading);
  }
}

function readLabels(document: Document, found: Reading[]): void {
  for (const index of document.derive(labelled)) {
    const reading =
      readLabelledDate(document.tokens, index) ?? readCompactDate(document, index, true);
    if (reading !== undefined) found.push(reading);
  }
}

/** `seen four twelve sixty one`: three numbers that are read out where a date is expected. */
function readSpoken(document: Document, found: Reading[]): void {
  const { tokens } = document;
  for (const { start, digits } of document.derive(spokenNumbers)) {
    if (digits < FEWEST_SPOKEN_DIGITS) continue;
    const reading = readLabelledDate(tokens, start);
    if (reading === undefined || isUnit(tokens, reading.end)) continue;
    if (isTimeWordBefore(tokens, start) || BIRTHS.endAt(tokens, reading.end) > reading.end)
      found.push(reading);
  }
}

function candidate({ text, tokens }: Document, { start, end, score }: Reading): Candidate {
  const last = tokens.ends[end - 1] ?? text.length;
  return {
    start: tokens.starts[withWeekday(tokens, start)] ?? 0,
    end: isYearFirst(tokens, start) ? timeEnd(text, last) : last,
    label: 'DATE',
    score,
  };
}

function isYearFirst(tokens: Tokens, start: number): boolean {
  return digitsAt(tokens, start) >= 4;
}

function timeEnd(text: string, offset: number): number {
  TIME.lastIndex = offset;
  return offset + (TIME.exec(text)?.[0].length ?? 0);
}
