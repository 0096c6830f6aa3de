import { Gap, type Tokens } from 'deid-core';
import { digitsAt, symbolAt } from '../../evidence/token-at.ts';
import { wordsOf } from '../../evidence/triggers.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import type { Street } from './street.ts';
import { CONNECTOR, NO_NAME } from './street-words.ts';
import { unitEnd } from './unit.ts';

/** Units that nothing else is called. */
const UNIT = wordSet('apt apartment suite ste flat');
export const UNITS = wordsOf(UNIT);
const MAX_TOKENS = 9;
const MAX_HOUSE_DIGITS = 6;
/** Words of a street that stands before its number: `Quai des Orfevres 36, Apt 2`. */
const MAX_WORDS_BEFORE_NUMBER = 3;
const INSIDE: ReadonlySet<string> = new Set([',', '.', '-', "'", '/']);

/** The unit whose word is token `index`, with the street of whatever country in front of it: `14 Lindenallee 7\nApt. 12`. */
export function unitBlockAt(tokens: Tokens, index: number): Street | undefined {
  const end = unitEnd(tokens, index);
  if (end === index) return undefined;
  const start = streetStart(tokens, index);
  // `flat 3 weeks`, and the like in small letters, need the street.
  return start === index && !isCapitalised(tokens, index)
    ? undefined
    : { start, end, isWeak: false };
}

function streetStart(tokens: Tokens, unit: number): number {
  const first = runStart(tokens, unit);
  let start = unit;
  let numbers = 0;
  for (let at = first; at < unit; at++) {
    if (digitsAt(tokens, at) > 0 && numbers++ === 0) start = at;
  }
  if (numbers !== 1 || start < unit - 2) return start;
  while (start > first && unit - start <= MAX_WORDS_BEFORE_NUMBER + 1 && isPart(tokens, start - 1))
    start--;
  return start;
}

/** First of the numbers and capitalised words in front of the unit, on its line and the line before. */
function runStart(tokens: Tokens, unit: number): number {
  let start = unit;
  let lines = 0;
  while (start > 0 && unit - start < MAX_TOKENS) {
    const gap = tokens.gaps[start] as number;
    if (gap === Gap.BlankLine || (gap === Gap.Newline && ++lines > 1)) break;
    const before = start - 1;
    if (!isPart(tokens, before) && !INSIDE.has(symbolAt(tokens, before))) break;
    start = before;
  }
  return start;
}

function isPart(tokens: Tokens, at: number): boolean {
  const digits = digitsAt(tokens, at);
  if (digits > 0) return digits <= MAX_HOUSE_DIGITS;
  if (isWordOf(tokens, at, CONNECTOR)) return true;
  return isCapitalised(tokens, at) && !isWordOf(tokens, at, NO_NAME);
}
