import type { Tokens } from 'deid-core';
import { digitsAt, isNear } from '../../evidence/token-at.ts';
import { wordSet, type WordSet } from '../../evidence/word-set.ts';
import { isWordOf } from '../../evidence/written-word.ts';

/** States and territories of Australia by the first digit of their postcodes (Australia Post). */
const STATES_BY_FIRST_DIGIT: readonly (WordSet | undefined)[] = [
  'nt act',
  'nsw',
  'nsw act',
  'vic',
  'qld',
  'sa',
  'wa',
  'tas',
  'vic',
  'qld',
].map((states) => wordSet(states));
const DIGITS = 4;
const LAST_THREE_DIGITS = 1000;

/** Index behind the Australian postcode at token `at`, right behind its state: `TAS 7250`; 0 when there is none. */
export function australianCodeEnd(tokens: Tokens, at: number): number {
  if (digitsAt(tokens, at) !== DIGITS || !isNear(tokens, at)) return 0;
  const states =
    STATES_BY_FIRST_DIGIT[Math.floor((tokens.values[at] as number) / LAST_THREE_DIGITS)];
  return states !== undefined && isWordOf(tokens, at - 1, states) ? at + 1 : 0;
}
