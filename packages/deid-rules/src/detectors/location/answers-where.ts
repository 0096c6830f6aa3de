import type { Document } from 'deid-core';
import { answers } from '../../evidence/answers.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isWordOf } from '../../evidence/written-word.ts';

/** Tokens at the end of a question that are searched. */
const MAX_QUESTION_TOKENS = 8;
const WHERE = wordSet('where what which');
const ABOUT_HOME = wordSet(
  'from live living lives born city town grow raised hometown based located',
);

/** Whether a token is among the first of an answer to where somebody is from: `where do you live ?\n[patient] tulsa .` */
export function answersWhere(document: Document, index: number): boolean {
  const end = document.derive(answers).questionEnds[index] ?? 0;
  if (end === 0) return false;
  let isAboutHome = false;
  for (let at = end - 1; at >= Math.max(0, end - MAX_QUESTION_TOKENS); at--) {
    isAboutHome ||= isWordOf(document.tokens, at, ABOUT_HOME);
    if (isAboutHome && isWordOf(document.tokens, at, WHERE)) return true;
  }
  return false;
}
