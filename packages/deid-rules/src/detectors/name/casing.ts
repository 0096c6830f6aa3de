import { Shape } from 'deid-core';
import { LineCase } from '../../evidence/line-case.ts';
import type { View } from './view.ts';

/** How a word is written, and where. */
export const Casing = {
  Small: 0,
  SmallAmongSmall: 1,
  /** Within a sentence, in a line of capitals and small letters: the only capital that says something. */
  Capital: 2,
  CapitalAtStart: 3,
  Capitals: 4,
  CapitalsAmongCapitals: 5,
} as const;
export type Casing = (typeof Casing)[keyof typeof Casing];
export const CASING_COUNT = 6;

export function casingOf({ tokens, cases }: View, index: number, startsSentence: boolean): Casing {
  const shape = tokens.shapes[index];
  const isSmall = shape === Shape.Lower;
  if (cases[index] === LineCase.Lower && isSmall) return Casing.SmallAmongSmall;
  if (isSmall) return Casing.Small;
  if (cases[index] === LineCase.Upper) return Casing.CapitalsAmongCapitals;
  if (shape === Shape.Upper) return Casing.Capitals;
  return startsSentence ? Casing.CapitalAtStart : Casing.Capital;
}

/** What the first letter of a word in each casing is worth: it is small, it is telling, or it tells nothing. */
export const WORTH: readonly number[] = [0, 0, 1, 2, 2, 2];
export const WORTH_COUNT = 3;
