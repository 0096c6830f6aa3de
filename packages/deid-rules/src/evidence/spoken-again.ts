import type { Document } from 'deid-core';
import type { LabelledValue } from './labelled-value.ts';
import { spokenNumbers } from './spoken-number.ts';

const SCORE = 0.85;
/** What is shorter would be found in doses and counts. */
const FEWEST_DIGITS = 4;

/** Values that are read out once more: whoever takes a number down repeats it. */
export function spokenAgain(
  document: Document,
  values: readonly LabelledValue[],
): readonly LabelledValue[] {
  const { starts, ends } = document.tokens;
  const numbers = document.derive(spokenNumbers).filter(({ digits }) => digits >= FEWEST_DIGITS);
  if (numbers.length === 0) return [];
  const known = new Set(values.map(({ start }) => start));
  const isKnown = (start: number): boolean => known.has(starts[start] ?? 0);
  const said = new Set(numbers.filter(({ start }) => isKnown(start)).map(({ value }) => value));
  return numbers
    .filter(({ start, value }) => said.has(value) && !isKnown(start))
    .map(({ start, end }) => ({
      start: starts[start] ?? 0,
      end: ends[end - 1] ?? 0,
      score: SCORE,
    }));
}
