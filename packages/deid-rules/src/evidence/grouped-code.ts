import { Gap, Shape, TokenKind, type Tokens } from 'deid-core';
import { type Code, codeAt, counted, width } from './code.ts';
import { isFollowedByUnit } from './measures.ts';
import { nameAt } from './name-table.ts';

const MAX_GROUPS = 10;
const MAX_GROUP_DIGITS = 4;
/** From here on, groups of different lengths are one number: `123 45 6789`, `943 476 5919`. */
const FEWEST_GROUPED_DIGITS = 9;
/** `KLM 4482`, `XJ 448213`; and behind the digits of a plate, `KX12 ABC`. */
const FEWEST_PREFIXED_DIGITS = 3;
const LONGEST_PREFIX = 4;

/** A code, or groups of digits with spaces between them. */
export function groupsAt(tokens: Tokens, start: number): Code | null {
  const code = codeAt(tokens, start);
  if (code === null || !isGroup(tokens, start) || code.end - start > 1) return code;
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

function isGroup(tokens: Tokens, index: number): boolean {
  return tokens.kinds[index] === TokenKind.Number && width(tokens, index) <= MAX_GROUP_DIGITS;
}

function isNextGroup(tokens: Tokens, index: number): boolean {
  if (index >= tokens.length || tokens.gaps[index] !== Gap.Space) return false;
  if (!isGroup(tokens, index) || isFollowedByUnit(tokens, index + 1)) return false;
  return codeAt(tokens, index)?.end === index + 1;
}

/** A short prefix in capitals with a space behind it: `XJ 448213`. */
export function prefixedAt(tokens: Tokens, start: number): Code | null {
  const isPrefix =
    start + 1 < tokens.length &&
    tokens.shapes[start] === Shape.Upper &&
    width(tokens, start) <= LONGEST_PREFIX &&
    tokens.gaps[start + 1] === Gap.Space &&
    nameAt(tokens, start) === null;
  const code = isPrefix ? codeAt(tokens, start + 1) : null;
  return code !== null && code.digits >= FEWEST_PREFIXED_DIGITS
    ? counted(tokens, start, code.end)
    : null;
}

/** A plate with the letters behind its digits: `KX12 ABC`. */
export function withCapitals(tokens: Tokens, code: Code): Code {
  const { start, end } = code;
  const isSuffix =
    end < tokens.length &&
    tokens.gaps[end] === Gap.Space &&
    tokens.shapes[end] === Shape.Upper &&
    width(tokens, end) <= LONGEST_PREFIX;
  return (isSuffix ? counted(tokens, start, end + 1) : null) ?? code;
}
