import type { Tokens } from 'deid-core';
import { digitsAt, hasSymbol, isGlued, isNear, symbolAt } from '../../evidence/token-at.ts';

const DIGITS = 6;
const HALF = 3;
/** No code of India Post begins with 0: the least of six digits, and of the first three. */
const LEAST_HALF = 100;

/** Index behind the code of India Post that follows a city before token `at`: `560 001`, `- 560001`; 0 when there is none. */
export function pinEnd(tokens: Tokens, at: number): number {
  const start = hasSymbol(tokens, at, '-,') ? at + 1 : at;
  if (start === 0 || !isNear(tokens, start)) return 0;
  const isWhole = digitsAt(tokens, start) === DIGITS;
  const isSplit = digitsAt(tokens, start) === HALF && digitsAt(tokens, start + 1) === HALF;
  if (!isWhole && !(isSplit && isNear(tokens, start + 1))) return 0;
  const end = isWhole ? start + 1 : start + 2;
  // A telephone number, an amount and a reading go on.
  const goesOn =
    digitsAt(tokens, end) > 0 ||
    (isGlued(tokens, end) && '-/%:'.includes(symbolAt(tokens, end) || ' '));
  return goesOn || (tokens.values[start] as number) < LEAST_HALF ? 0 : end;
}
