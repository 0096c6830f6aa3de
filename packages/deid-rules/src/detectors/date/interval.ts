import type { Document, Tokens } from 'deid-core';
import { numberPlaces } from '../../evidence/number-places.ts';
import { digitsAt, isGluedNumber, wordAt } from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { type DayAndMonth, Verdict } from './day-and-month.ts';

/**
 * British notes write times as fractions: `5/7` five days of a week, `3/12` three months of a year, `2/52` two weeks of
 * one, `31/40` the weeks of a pregnancy. Of these only the last two are no days and months as well.
 */
const DAYS_OF_WEEK = 7;
const MONTHS_OF_YEAR = 12;
const WEEKS = new Set([40, 52]);
/** More weeks than that nobody writes so; `80/40` is a blood pressure. */
const MOST_WEEKS = 42;
const SLASH = 47;
/** Directly in front of two numbers, these tell of a day. */
const DAY_WORDS = wordSet(
  `on since dated dob born died admitted admit adm discharged dc seen visit visited appt appointment scheduled
  collected drawn effective`,
);

/** Whether a text measures time in fractions: one over weeks, or two different ones where no other day is written. */
export function writesIntervals(document: Document, readings: readonly DayAndMonth[]): boolean {
  if (readings.length === 0) return false;
  if (hasWeeks(document)) return true;
  const { tokens } = document;
  const intervals = readings.filter((reading) => isInterval(tokens, reading));
  const kinds = new Set(intervals.map(({ start }) => pairAt(tokens, start).join('/')));
  return (
    kinds.size > 1 &&
    readings.every((reading) => reading.verdict !== Verdict.Yes || mayBeInterval(tokens, reading))
  );
}

/** Whether a reading is as likely a time as a day. */
export function mayBeInterval(tokens: Tokens, reading: DayAndMonth): boolean {
  return isInterval(tokens, reading) && !DAY_WORDS.has(wordAt(tokens, reading.start - 1));
}

function isInterval(tokens: Tokens, { start, end }: DayAndMonth): boolean {
  const [, whole] = pairAt(tokens, start);
  return end - start === 3 && (whole === DAYS_OF_WEEK || whole === MONTHS_OF_YEAR);
}

function pairAt({ values }: Tokens, start: number): readonly [number, number] {
  return [values[start] ?? 0, values[start + 2] ?? 0];
}

function hasWeeks(document: Document): boolean {
  const { tokens } = document;
  const { behind, indexes } = document.derive(numberPlaces);
  for (let at = 0; at < indexes.length; at++) {
    if (behind[at] !== SLASH) continue;
    const index = indexes[at] as number;
    const [weeks, whole] = pairAt(tokens, index);
    const isPair = digitsAt(tokens, index) <= 2 && isGluedNumber(tokens, index + 2);
    if (isPair && weeks <= MOST_WEEKS && WEEKS.has(whole)) return true;
  }
  return false;
}
