import type { Tokens } from 'deid-core';
import type { Code } from './code.ts';
import { spokenNumberAt } from './spoken-number.ts';
import { digitsAt } from './token-at.ts';

const FEWEST_DIGITS = 3;
const LONGEST_DIGITS_AMONG_WORDS = 2;
/** `l three l four and l five s one` */
const SPINE_LEVELS = /^\d{0,2}(?:[ltcs]\d{1,2})+$/;

/** A number read out in words, with no more digits among them than a transcript writes at a time. */
export function spokenCodeAt(tokens: Tokens, start: number): Code | null {
  if (digitsAt(tokens, start) > LONGEST_DIGITS_AMONG_WORDS) return null;
  const { end, value, digits, words } = spokenNumberAt(tokens, start);
  const isSpoken = words > 0 && digits >= FEWEST_DIGITS && !SPINE_LEVELS.test(value);
  return isSpoken ? { start, end, digits, letters: value.length - digits } : null;
}
