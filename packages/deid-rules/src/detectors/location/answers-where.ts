import type { Document, Tokens } from 'deid-core';
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
  return end !== 0 && document.derive(homeQuestions).has(end);
}

/** Ends of the questions that ask where somebody is from: each is read once, for all tokens of its answer. */
function homeQuestions(document: Document): ReadonlySet<number> {
  const { questions } = document.derive(answers);
  return new Set(questions.filter((end) => asksWhere(document.tokens, end)));
}

function asksWhere(tokens: Tokens, end: number): boolean {
  let isAboutHome = false;
  for (let at = end - 1; at >= Math.max(0, end - MAX_QUESTION_TOKENS); at--) {
    isAboutHome ||= isWordOf(tokens, at, ABOUT_HOME);
    if (isAboutHome && isWordOf(tokens, at, WHERE)) return true;
  }
  return false;
}
