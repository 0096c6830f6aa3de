import { Gap, TokenKind, type Tokens } from 'deid-core';
import { symbolSet } from '../../evidence/symbol-set.ts';
import { digitsAt } from '../../evidence/token-at.ts';

/** Numbers that stand together as those of one telephone number do: `(212) 555-0134`, `+44 7700 900123`. */
export interface DigitGroup {
  readonly token: number;
  readonly digits: string;
  /** Text between this group and the one before; empty for the first. */
  readonly separator: string;
}

/** More groups than a number has. A longer row is cut, and read on from there. */
const MAX_GROUPS = 8;
/** A local number has seven. */
export const FEWEST_DIGITS = 7;
const MAX_SEPARATOR_LENGTH = 4;
/** One mark with or without spaces, spaces alone, or brackets around the group before or behind. */
const SEPARATOR = /^(?: {1,2}| ?[-./] ?| ?\(|[-.]\(|\)[-./ ]?|\) - )$/;
/** Those of them that have one character, as most have. */
const SEPARATORS = symbolSet(' -./()');

/** False for most numbers of a text: those that have few digits with all that may follow. Costs no allocation. */
export function mayStartRow(tokens: Tokens, index: number): boolean {
  let digits = 0;
  let groups = 0;
  for (let at = index; at >= 0 && groups < MAX_GROUPS; at = nextNumber(tokens, at)) {
    digits += digitsAt(tokens, at);
    if (digits >= FEWEST_DIGITS) return true;
    groups++;
  }
  return false;
}

/** The row of groups that starts at the number token `index`. */
export function digitGroupsAt(text: string, tokens: Tokens, index: number): readonly DigitGroup[] {
  const row = [groupAt(text, tokens, index, '')];
  let last = index;
  while (row.length < MAX_GROUPS) {
    const next = nextNumber(tokens, last);
    if (next < 0) break;
    const separator = text.slice(tokens.ends[last], tokens.starts[next]);
    if (!isSeparator(separator)) break;
    row.push(groupAt(text, tokens, next, separator));
    last = next;
  }
  return row;
}

function isSeparator(text: string): boolean {
  if (text.length === 1) return SEPARATORS.has(text.charCodeAt(0));
  return text.length <= MAX_SEPARATOR_LENGTH && SEPARATOR.test(text);
}

function groupAt(text: string, tokens: Tokens, token: number, separator: string): DigitGroup {
  return { token, digits: text.slice(tokens.starts[token], tokens.ends[token]), separator };
}

/** The next number behind symbols alone, on the same line; or -1. */
function nextNumber(tokens: Tokens, from: number): number {
  const limit = Math.min(tokens.length, from + MAX_SEPARATOR_LENGTH + 1);
  for (let at = from + 1; at < limit; at++) {
    if ((tokens.gaps[at] as number) >= Gap.Newline) return -1;
    if (tokens.kinds[at] === TokenKind.Number) return at;
    if (tokens.kinds[at] !== TokenKind.Symbol) return -1;
  }
  return -1;
}
