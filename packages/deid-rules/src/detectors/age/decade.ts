import { type Tokens, TokenKind } from 'deid-core';
import { digitsAt, hasSymbol, wordAt } from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';

const NINETIES = wordSet('nineties');
const S = wordSet('s');
const NINETY = 90;
const PARTS = wordSet('early mid middle late low upper lower high');
const POSSESSIVES = wordSet('his her their my your our');
const IN = wordSet('in into past reached well until');

/** Index behind the decade of a life that starts at a token: `90s` in `in her early 90s`. Oxygen has no `her`. */
export function decadeEnd(tokens: Tokens, start: number): number | undefined {
  const end = NINETIES.has(wordAt(tokens, start)) ? start + 1 : digitDecadeEnd(tokens, start);
  if (end === undefined) return undefined;
  let at = start - 1;
  if (hasSymbol(tokens, at, '-')) at--;
  if (PARTS.has(wordAt(tokens, at))) at--;
  return POSSESSIVES.has(wordAt(tokens, at)) && IN.has(wordAt(tokens, at - 1)) ? end : undefined;
}

/** `90s`, `90's`. */
function digitDecadeEnd(tokens: Tokens, start: number): number | undefined {
  if (tokens.values[start] !== NINETY || digitsAt(tokens, start) !== 2) return undefined;
  const at = hasSymbol(tokens, start + 1, "'") ? start + 2 : start + 1;
  const isClitic = at < tokens.length && tokens.kinds[at] === TokenKind.Clitic;
  return isClitic || S.has(wordAt(tokens, at)) ? at + 1 : undefined;
}
