import type { Tokens } from 'deid-core';
import { wordAt } from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isDate } from './calendar.ts';
import { readDay, type Reading } from './reading.ts';
import { SPANISH_MONTHS } from './vocabulary.ts';
import { readYear } from './year.ts';

const SCORE = 0.95;
const OF = wordSet('de del');

/** `14 de marzo de 2021`, `14 de marzo`, `marzo de 2021`, around the month that token `at` names. */
export function readSpanishDate(tokens: Tokens, at: number): Reading | undefined {
  const month = SPANISH_MONTHS.get(wordAt(tokens, at));
  if (month === undefined) return undefined;
  const day = OF.has(wordAt(tokens, at - 1)) ? readDay(tokens, at - 2) : undefined;
  const start = day !== undefined && isDate(month, day.value) ? at - 2 : at;
  const year = OF.has(wordAt(tokens, at + 1)) ? readYear(tokens, at + 2) : undefined;
  const end = year?.end ?? at + 1;
  return end - start > 1 ? { start, end, score: SCORE } : undefined;
}
