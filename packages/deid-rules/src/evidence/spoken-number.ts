import { TokenKind, type Tokens } from 'deid-core';
import { width } from './code.ts';
import { type WordSet, wordSet } from './word-set.ts';

/** A number in words: tokens up to `end`, how many digits they say, and how many of them are words. */
export interface SpokenNumber {
  readonly end: number;
  readonly digits: number;
  readonly words: number;
}

const DIGITS: WordSet = wordSet(
  'zero oh o nought naught one two three four five six seven eight nine niner',
);
const PAIRS: WordSet = wordSet(
  `ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
  seventy eighty ninety`,
);
const REPEATS: WordSet = wordSet('double triple');
const FILLERS: WordSet = wordSet('dash hyphen and um uh hundred thousand');
/** Longer than any number that somebody reads out; bounds the work for each name in a text. */
const MAX_TOKENS = 48;
const HYPHEN = 45;
const COMMA = 44;

/**
 * Reads a number that is spoken: `two two four five`, `double five`, `forty-four eighteen`, `b 4 4 two`. Ends behind the
 * last word or number that says a digit.
 */
export function spokenNumberAt(tokens: Tokens, start: number): SpokenNumber {
  let end = start;
  let digits = 0;
  let words = 0;
  const limit = Math.min(tokens.length, start + MAX_TOKENS);
  for (let index = start; index < limit; index++) {
    const said = digitsSaid(tokens, index);
    if (said > 0) {
      digits += said;
      end = index + 1;
      if (tokens.kinds[index] === TokenKind.Word) words++;
    } else if (!continues(tokens, index)) break;
  }
  return { end, digits, words };
}

/** How many digits a token says. */
function digitsSaid(tokens: Tokens, index: number): number {
  const value = tokens.values[index] ?? 0;
  switch (tokens.kinds[index]) {
    case TokenKind.Number:
      return width(tokens, index);
    case TokenKind.Word:
      if (DIGITS.has(value)) return 1;
      return PAIRS.has(value) ? 2 : 0;
    default:
      return 0;
  }
}

/** Whether a number may go on behind a token that says no digit. */
function continues(tokens: Tokens, index: number): boolean {
  const value = tokens.values[index] ?? 0;
  if (tokens.kinds[index] === TokenKind.Symbol) {
    return value === HYPHEN || value === COMMA;
  }
  const isLetter = width(tokens, index) === 1;
  return (
    tokens.kinds[index] === TokenKind.Word && (isLetter || REPEATS.has(value) || FILLERS.has(value))
  );
}
