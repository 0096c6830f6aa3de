import { type Document, Gap, type Tokens } from 'deid-core';
import { type Code, counted } from './code.ts';
import { isMeasure } from './measures.ts';
import { isPlainWord } from './plain-word.ts';
import { hasSymbol, isGlued, isGluedNumber } from './token-at.ts';

/**
 * What stands on license plates, with a hyphen, a space or nothing between the groups: those of the US states and of
 * Canada, Australia, the United Kingdom and India.
 */
const PLATES: readonly RegExp[] = [
  /** `KLM 482`, `AB-1234`, `KLM4827` and, with a last letter, `KLM 48Z`. */
  /[A-Z]{2,4}[ -]?\d{2,5}[A-Z]?\b/iy,
  /** `482 KLM`, `4821-AB`, `12KL3`. */
  /\d{2,4}[ -]?[A-Z]{2,3}\d?\b/iy,
  /** `7KLM482`, `1AB-2CD`. */
  /\d[A-Z]{2,3}[ -]?\d{1,4}[A-Z]{0,3}\b/iy,
  /** `K48-LMN`, `K482 LMN`, `K12345`. */
  /[A-Z]\d{2,3}[ -]?[A-Z]{3}\b/iy,
  /[A-Z]\d{5,6}\b/iy,
  /** `KLM N48`, `KL 48 204`. */
  /[A-Z]{3}[ -]?[A-Z]\d{2}\b/iy,
  /[A-Z]{2} \d{2} \d{3}\b/iy,
  /** `KL48 MNP`, `KL-48-MN`. */
  /[A-Z]{2}[ -]?\d{2}[ -]?[A-Z]{2,3}\b/iy,
  /** `KL 04 MN 4821`. */
  /[A-Z]{2}[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{4}\b/iy,
];
const FEWEST_CHARACTERS = 5;

/** The longest plate that starts at a token, or null. */
export function plateAt(document: Document, start: number): Code | null {
  const { text, tokens } = document;
  const from = tokens.starts[start];
  if (from === undefined) return null;
  let to = from;
  for (const plate of PLATES) {
    plate.lastIndex = from;
    if (plate.test(text)) to = Math.max(to, plate.lastIndex);
  }
  let end = start;
  while (end < tokens.length && (tokens.ends[end] ?? 0) <= to) end++;
  const code = counted(tokens, start, end);
  if (code === null || code.digits + code.letters < FEWEST_CHARACTERS) return null;
  const isNone = isMeasure(tokens, code) || isFraction(tokens, end) || hasPlainWord(document, code);
  return isNone ? null : code;
}

/** `HR 72 reg, BP 124/78` */
function isFraction(tokens: Tokens, end: number): boolean {
  return hasSymbol(tokens, end, '/') && isGlued(tokens, end) && isGluedNumber(tokens, end + 1);
}

/** Whether a word in small letters stands alone: `plate for 2021`. */
function hasPlainWord(document: Document, { start, end }: Code): boolean {
  const { gaps } = document.tokens;
  for (let index = start; index < end; index++) {
    const isBeside =
      (index > start && gaps[index] === Gap.None) ||
      (index + 1 < end && gaps[index + 1] === Gap.None);
    if (!isBeside && isPlainWord(document, index)) return true;
  }
  return false;
}
