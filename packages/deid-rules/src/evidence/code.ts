import { type Document, Gap, Shape, TokenKind, type Tokens } from 'deid-core';

/** Letters and digits that stand together as one value: tokens `start` to `end` (exclusive) of a document. */
export interface Code {
  readonly start: number;
  readonly end: number;
  readonly digits: number;
  readonly letters: number;
}

/** A value longer than a hashed template in groups of two is none. Bounds the work for each name in a text. */
const MAX_CODE_TOKENS = 80;
/** `448213-admitted`: a longer word behind a hyphen goes on with the sentence. */
const LONGEST_LOWER_TAIL = 3;

/** What tells a code from a count, without letters and with them. */
const FEWEST_DIGITS = 5;
const FEWEST_MIXED_DIGITS = 4;

const HYPHEN = 45;
const FULL_STOP = 46;
const SLASH = 47;
const UNDERSCORE = 95;

/** The code that starts at token `start`; null when what stands there has no digit. */
export function codeAt(tokens: Tokens, start: number): Code | null {
  let end = gluedEnd(tokens, start);
  while (end - start > 2 && isTail(tokens, end - 1)) end -= 2;
  return counted(tokens, start, end);
}

/** Counts the letters and digits of tokens; null when there is no digit. */
export function counted(tokens: Tokens, start: number, end: number): Code | null {
  let digits = 0;
  let letters = 0;
  for (let index = start; index < end; index++) {
    if (tokens.kinds[index] === TokenKind.Number) digits += width(tokens, index);
    else if (tokens.kinds[index] === TokenKind.Word) letters += width(tokens, index);
  }
  return digits === 0 ? null : { start, end, digits, letters };
}

/** Whether a value can only be a code, even where its name may be an ordinary word. */
export function isTellingCode({ digits, letters }: Code): boolean {
  return digits >= (letters > 0 ? FEWEST_MIXED_DIGITS : FEWEST_DIGITS);
}

/** Length of a token in UTF-16 code units. */
export function width(tokens: Tokens, index: number): number {
  return (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0);
}

export function textOf({ text, tokens }: Document, start: number, end: number): string {
  return text.slice(tokens.starts[start], tokens.ends[end - 1]);
}

export function isWordOrNumber(tokens: Tokens, index: number): boolean {
  if (index >= tokens.length) return false;
  const kind = tokens.kinds[index];
  return kind === TokenKind.Word || kind === TokenKind.Number;
}

function gluedEnd(tokens: Tokens, start: number): number {
  let end = start;
  while (isWordOrNumber(tokens, end) && end - start < MAX_CODE_TOKENS) {
    end++;
    if (end >= tokens.length || tokens.gaps[end] !== Gap.None) break;
    if (isJoint(tokens, end)) end++;
  }
  return end;
}

/** Whether a symbol joins what stands before it to what stands behind. */
function isJoint(tokens: Tokens, index: number): boolean {
  const next = index + 1;
  if (tokens.kinds[index] !== TokenKind.Symbol) return false;
  if (!isWordOrNumber(tokens, next) || tokens.gaps[next] !== Gap.None) return false;
  switch (tokens.values[index]) {
    case HYPHEN:
    case UNDERSCORE:
      return true;
    case SLASH:
      return tokens.kinds[next] === TokenKind.Number;
    case FULL_STOP:
      return (
        tokens.kinds[next] === TokenKind.Number && tokens.kinds[index - 1] === TokenKind.Number
      );
    default:
      return false;
  }
}

/** Whether a token at the end of a code is a word of the sentence, tied to the code by a hyphen. */
function isTail(tokens: Tokens, index: number): boolean {
  return (
    tokens.values[index - 1] === HYPHEN &&
    tokens.kinds[index - 1] === TokenKind.Symbol &&
    tokens.kinds[index] === TokenKind.Word &&
    tokens.shapes[index] !== Shape.Upper &&
    width(tokens, index) > LONGEST_LOWER_TAIL
  );
}
