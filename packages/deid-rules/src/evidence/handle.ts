import { Gap, TokenKind, type Tokens } from 'deid-core';
import { type Code, isWordOrNumber } from './code.ts';
import { symbolSet } from './symbol-set.ts';
import { wordSet } from './word-set.ts';

/** What stands behind `password:` and is none. */
const NO_HANDLES = wordSet(
  `unknown none na not no required incorrect wrong invalid missing yes same the is was reset change changed forgot
  forgotten expired optional blank empty null undefined true false here n`,
);
const MAX_TOKENS = 16;
const INNER_SYMBOLS = symbolSet('-_.+@!$%&*~^#');

/**
 * The user name or password at token `start`, or null. A plain word or number is one only where a form is filled in and nothing
 * goes on behind it: `login: mkessler`, but not `login: see below`.
 */
export function handleAt(tokens: Tokens, start: number, isMarked: boolean): Code | null {
  let end = start;
  let digits = 0;
  let letters = 0;
  for (let index = start; index < tokens.length && index - start < MAX_TOKENS; index++) {
    if (index > start && tokens.gaps[index] !== Gap.None) break;
    if (isWordOrNumber(tokens, index)) {
      const length = (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0);
      if (tokens.kinds[index] === TokenKind.Number) digits += length;
      else letters += length;
      end = index + 1;
    } else if (!INNER_SYMBOLS.has(tokens.values[index] ?? 0)) break;
  }
  if (end === start) return null;
  const isPlain = end === start + 1;
  if (isPlain && !(isMarked && isAlone(tokens, start))) return null;
  return { start, end, digits, letters };
}

function isAlone(tokens: Tokens, index: number): boolean {
  if (NO_HANDLES.has(tokens.values[index] ?? 0)) return false;
  const next = index + 1;
  if (next >= tokens.length || (tokens.gaps[next] ?? 0) > Gap.Space) return true;
  return tokens.kinds[next] === TokenKind.Symbol;
}
