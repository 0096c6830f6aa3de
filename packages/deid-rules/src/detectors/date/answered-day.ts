import type { Document } from 'deid-core';
import { answers } from '../../evidence/answers.ts';
import { wordAt } from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isClauseEnd, readDay, type Reading } from './reading.ts';
import { MONTHS } from './vocabulary.ts';

const SCORE = 0.7;
const DATE = wordSet('date day when');
/** Tokens at the end of a question that are searched. */
const MAX_QUESTION_TOKENS = 8;

/** A day of the month that the question names, or asks for: `what day in april ?\n[patient] the twenty second .` */
export function readAnsweredDay(document: Document, start: number): Reading | undefined {
  const { tokens } = document;
  const question = document.derive(answers).questionEnds[start] ?? 0;
  if (question === 0) return undefined;
  const day = readDay(tokens, start);
  if (day?.isOrdinal !== true || !isClauseEnd(tokens, day.end)) return undefined;
  for (let at = question - 1; at >= question - MAX_QUESTION_TOKENS; at--) {
    const word = wordAt(tokens, at);
    if (MONTHS.has(word) || DATE.has(word)) return { start, end: day.end, score: SCORE };
  }
  return undefined;
}
