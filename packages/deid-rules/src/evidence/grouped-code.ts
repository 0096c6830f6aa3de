import { type Document, Gap, Shape, TokenKind, type Tokens } from 'deid-core';
import { type Code, codeAt, counted, width } from './code.ts';
import { isFollowedByUnit, isMeasure } from './measures.ts';
import { nameAt } from './name-table.ts';
import { isPlainWord } from './plain-word.ts';
import { hasSymbol } from './token-at.ts';

const MAX_GROUPS = 10;
/** The longest group of an Australian Medicare number: `2428 77813 2`. */
const MAX_GROUP_DIGITS = 5;
/** From here on, groups of different lengths are one number: `123 45 6789`, `943 476 5919`. */
const FEWEST_GROUPED_DIGITS = 9;
/** `KLM 4482`, `XJ 448213`. */
const FEWEST_PREFIXED_DIGITS = 3;
/** In small letters, only so many digits tell a prefix from a word: `xrw 449 120 338`. */
const FEWEST_DIGITS_BEHIND_WORD = 9;
const LONGEST_PREFIX = 4;
/** Shorter groups behind letters are counts: `A12 20`. */
const FEWEST_DIGITS_OF_GROUP = 3;
/** Digits of the number of a dependent, which starts with a zero: `W44810932 01`. */
const DEPENDENT = { fewest: 2, most: 3 } as const;

/** A code, or groups of digits with spaces between them. */
export function groupsAt(tokens: Tokens, start: number): Code | null {
  const code = codeAt(tokens, start);
  if (code === null) return null;
  if (!isGroup(tokens, start) || code.end - start > 1) return extended(tokens, code);
  let groups = 1;
  let uniform = 1;
  while (groups < MAX_GROUPS && isNextGroup(tokens, start + groups)) {
    if (uniform === groups && width(tokens, start + groups) === width(tokens, start)) uniform++;
    groups++;
  }
  const all = counted(tokens, start, start + groups);
  if (all !== null && all.digits >= FEWEST_GROUPED_DIGITS && groups > 2) return all;
  return counted(tokens, start, start + uniform);
}

/** A code and the groups of digits behind it: `K552 610 904`, `W44810932 01`. */
function extended(tokens: Tokens, code: Code): Code {
  const { start } = code;
  let { end } = code;
  if (code.letters > 0) while (isAnotherGroup(tokens, end)) end++;
  const isOneNumber = code.end - start === 1 || code.letters > 0;
  if (isOneNumber && end === code.end && isDependent(tokens, end)) end++;
  return counted(tokens, start, end) ?? code;
}

/** Whether a token is a group of digits, no shorter than the one before it. */
function isAnotherGroup(tokens: Tokens, index: number): boolean {
  const length = width(tokens, index - 1);
  if (length < FEWEST_DIGITS_OF_GROUP || !isGroup(tokens, index - 1)) return false;
  return isNextGroup(tokens, index) && width(tokens, index) >= length;
}

function isDependent(tokens: Tokens, index: number): boolean {
  const digits = width(tokens, index);
  const hasZero = (tokens.values[index] ?? 0) < 10 ** (digits - 1);
  return (
    isNextGroup(tokens, index) &&
    hasZero &&
    digits >= DEPENDENT.fewest &&
    digits <= DEPENDENT.most &&
    // The hour of `06:30`.
    !hasSymbol(tokens, index + 1, ':')
  );
}

function isGroup(tokens: Tokens, index: number): boolean {
  return tokens.kinds[index] === TokenKind.Number && width(tokens, index) <= MAX_GROUP_DIGITS;
}

function isNextGroup(tokens: Tokens, index: number): boolean {
  if (index >= tokens.length || tokens.gaps[index] !== Gap.Space) return false;
  if (!isGroup(tokens, index) || isFollowedByUnit(tokens, index + 1)) return false;
  return codeAt(tokens, index)?.end === index + 1;
}

/** A short prefix in capitals with a space behind it: `XJ 448213`, `KDR 204 118 937`. */
export function prefixedAt(document: Document, start: number): Code | null {
  const { tokens } = document;
  const isPrefix =
    start + 1 < tokens.length &&
    tokens.kinds[start] === TokenKind.Word &&
    width(tokens, start) <= LONGEST_PREFIX &&
    tokens.gaps[start + 1] === Gap.Space;
  const code = isPrefix ? groupsAt(tokens, start + 1) : null;
  const fewest =
    tokens.shapes[start] === Shape.Upper ? FEWEST_PREFIXED_DIGITS : FEWEST_DIGITS_BEHIND_WORD;
  if (code === null || code.digits < fewest || isMeasure(tokens, code)) return null;
  if (nameAt(tokens, start) !== null || isPlainWord(document, start)) return null;
  return counted(tokens, start, code.end);
}
