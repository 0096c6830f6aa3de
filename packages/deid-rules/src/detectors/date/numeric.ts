import type { Document, Tokens } from 'deid-core';
import { hasSymbol, isOnOneLine, wordAt } from '../../evidence/token-at.ts';
import { numberPlaces } from '../../evidence/number-places.ts';
import { symbolSet } from '../../evidence/symbol-set.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { type DayAndMonth, mayBeMonths, readDayAndMonth, Verdict } from './day-and-month.ts';
import { mayBeInterval, writesIntervals } from './interval.ts';
import { labelled } from './labels.ts';
import { readFullDate, readMonthAndYear, SEPARATORS } from './numeric-date.ts';
import { type Reading } from './reading.ts';

const JOINERS = wordSet('to through thru until till and or');
const JOINER_SYMBOLS = '-,&+>';
const IS_SEPARATOR = symbolSet(SEPARATORS);

/** The dates that are written as numbers with separators. Linear in the numbers of a document. */
export function readNumericDates(document: Document): readonly Reading[] {
  const { tokens } = document;
  const labels = document.derive(labelled);
  const found: DayAndMonth[] = [];
  let next = 0;
  const { behind, indexes } = document.derive(numberPlaces);
  for (let at = 0; at < indexes.length; at++) {
    // Most numbers have none of these behind them.
    if (!IS_SEPARATOR.has(behind[at] as number)) continue;
    const index = indexes[at] as number;
    if (index < next) continue;
    const reading = readAt(tokens, index, labels.has(index));
    if (reading === undefined) continue;
    found.push(reading);
    next = reading.end;
  }
  return settled(document, found);
}

function readAt(tokens: Tokens, index: number, isLabelled: boolean): DayAndMonth | undefined {
  const sure =
    readFullDate(tokens, index, isLabelled) ?? readMonthAndYear(tokens, index, isLabelled);
  if (sure !== undefined) return { ...sure, verdict: Verdict.Yes };
  return readDayAndMonth(tokens, index, isLabelled);
}

/** The readings that are dates, by themselves or for being joined to one: `3/3` in `3/3-3/5/21`. */
function settled(document: Document, readings: readonly DayAndMonth[]): readonly Reading[] {
  const { tokens } = document;
  const verdicts = readings.map(({ verdict }) => verdict);
  for (let at = 1; at < readings.length; at++) join(at - 1, at);
  for (let at = readings.length - 1; at > 0; at--) join(at - 1, at);
  const dates = readings.filter((_, at) => verdicts[at] === Verdict.Yes);
  if (dates.every(({ start }) => mayBeMonths(tokens, start))) return [];
  return writesIntervals(document, readings)
    ? dates.filter((reading) => !mayBeInterval(tokens, reading))
    : dates;

  function join(one: number, other: number): void {
    const [first, second] = [readings[one], readings[other]];
    if (first === undefined || second === undefined || !areJoined(tokens, first, second)) return;
    const isSure = verdicts[one] === Verdict.Yes || verdicts[other] === Verdict.Yes;
    const areMaybe = verdicts[one] === Verdict.Maybe && verdicts[other] === Verdict.Maybe;
    if (!isSure && !(areMaybe && isSpan(tokens, first, second))) return;
    for (const at of [one, other]) if (verdicts[at] === Verdict.Maybe) verdicts[at] = Verdict.Yes;
  }
}

function areJoined(tokens: Tokens, first: Reading, second: Reading): boolean {
  const gap = second.start - first.end;
  if (gap < 1 || gap > 2 || !isOnOneLine(tokens, first.end - 1, second.start)) return false;
  for (let at = first.end; at < second.start; at++) {
    if (!JOINERS.has(wordAt(tokens, at)) && !hasSymbol(tokens, at, JOINER_SYMBOLS)) return false;
  }
  return true;
}

/** Two days of one month in order, as in `3/3 to 3/9`; grades have the second number in common. */
function isSpan(tokens: Tokens, first: Reading, second: Reading): boolean {
  const [month, day] = [tokens.values[first.start], tokens.values[first.start + 2] ?? 0];
  return month === tokens.values[second.start] && day < (tokens.values[second.start + 2] ?? 0);
}
