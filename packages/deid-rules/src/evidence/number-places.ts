import { type Document, Gap, type Occurrences, TokenKind } from 'deid-core';
import { NUMBERS } from './triggers.ts';

/**
 * Every number of a document with what stands around it, an entry each: a dozen detectors ask for the same of all numbers,
 * which are far apart in the arrays of tokens, and most need to know no more.
 */
export interface NumberPlaces {
  /** Token index of each number. */
  readonly indexes: Occurrences;
  /** How many digits it has; more than `MOST_DIGITS` count as that many. */
  readonly digits: Uint8Array;
  /** Code unit of the sign behind it, `WORD` or `NUMBER` for what is none, 0 for nothing. */
  readonly behind: Uint8Array;
  /** 1 where nothing stands between it and the token before. */
  readonly isGlued: Uint8Array;
}

const MOST_DIGITS = 255;
/** Beyond ASCII, where all signs are one: none of the detectors asks for them. */
export const WORD = 128;
export const NUMBER = 129;
const OTHER_SIGN = 130;
const LAST_ASCII = 127;

/** To be called as `document.derive(numberPlaces)`. */
export function numberPlaces(document: Document): NumberPlaces {
  const { ends, gaps, kinds, length, starts, values } = document.tokens;
  const indexes = document.occurrences(NUMBERS);
  const digits = new Uint8Array(indexes.length);
  const behind = new Uint8Array(indexes.length);
  const isGlued = new Uint8Array(indexes.length);
  for (let at = 0; at < indexes.length; at++) {
    // Occurrences are indexes of tokens, and typed arrays hold a value for each.
    const index = indexes[at] as number;
    const next = index + 1;
    digits[at] = Math.min((ends[index] as number) - (starts[index] as number), MOST_DIGITS);
    isGlued[at] = gaps[index] === Gap.None ? 1 : 0;
    if (next >= length) continue;
    const kind = kinds[next];
    const sign = values[next] as number;
    if (kind === TokenKind.Symbol) behind[at] = sign > LAST_ASCII ? OTHER_SIGN : sign;
    else behind[at] = kind === TokenKind.Number ? NUMBER : WORD;
  }
  return { indexes, digits, behind, isGlued };
}
