import { Gap, type Tokens } from 'deid-core';
import { hasSymbol } from '../../evidence/token-at.ts';

/** Signs in front of the lines of a quoted mail or a list. */
const MARKS = '>|*?#';
const MOST_MARKS = 4;

/** Index behind the marks that begin a line at token `at`, or `at`. */
export function lineMarksEnd(tokens: Tokens, at: number): number {
  if (at >= tokens.length || tokens.gaps[at] !== Gap.Newline) return at;
  let end = at;
  while (end - at < MOST_MARKS && hasSymbol(tokens, end, MARKS)) end++;
  return end;
}
