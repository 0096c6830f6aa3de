import type { Document } from 'deid-core';
import { phraseSet } from '../../evidence/phrase-set.ts';
import { isCountedUp, spokenNumbers } from '../../evidence/spoken-number.ts';
import { contextOf, Strength } from './context.ts';
import { extensionEnd } from './extension.ts';
import { isNorthAmerican } from './north-america.ts';
import type { PhoneNumber } from './phone-numbers.ts';

const AREA_CODE = phraseSet(['area code']);
const FEWEST_DIGITS = 7;
const AREA_AND_LOCAL_DIGITS = 10;
/** `twenty two` may be one group or two, so a spoken number may seem shorter or longer than it is. */
const MAX_DIGITS = 14;
/** Score by the `Strength` of the context: none, weak, near, label. */
type Scores = readonly [number, number, number, number];
/** Who reads out seven digits one by one says where to call. */
const LOCAL_SCORES: Scores = [0.5, 0.5, 0.8, 0.95];
const SCORES: Scores = [0, 0.7, 0.85, 0.95];
/** Nobody reads out ten digits that are a telephone number and mean something else. */
const NORTH_AMERICAN_SCORES: Scores = [0.7, 0.8, 0.9, 0.95];
/**
 * Numbers read out, for the detectors of telephones and of faxes: `five five five oh one three four`. To be called as
 * `document.derive(spokenPhones)`.
 */
export function spokenPhones(document: Document): readonly PhoneNumber[] {
  const { tokens } = document;
  const found: PhoneNumber[] = [];
  for (const { start, end, digits, words, value } of document.derive(spokenNumbers)) {
    if (digits < FEWEST_DIGITS || digits > MAX_DIGITS || isCountedUp(value)) continue;
    const { strength, isFax } = contextOf(document, start, end - 1);
    if (strength === Strength.Other) continue;
    const score = scoresOf(value, digits)[strength];
    // `ninety three, eighty six, ...`: where every word says two digits, people count.
    const isCounted = strength === Strength.None && words * 2 <= digits;
    if (score === 0 || isCounted) continue;
    found.push({
      start: tokens.starts[AREA_CODE.startBefore(tokens, start)] as number,
      end: tokens.ends[extensionEnd(tokens, end - 1)] as number,
      score,
      isFax,
    });
  }
  return found;
}

function scoresOf(value: string, digits: number): Scores {
  if (isNorthAmerican(value)) return NORTH_AMERICAN_SCORES;
  return digits < AREA_AND_LOCAL_DIGITS ? LOCAL_SCORES : SCORES;
}
