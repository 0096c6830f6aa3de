import { type Document, Gap, TokenKind, type Tokens } from 'deid-core';
import { CharacterSet } from '../../evidence/character-set.ts';
import { numberPlaces, WORD } from '../../evidence/number-places.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { type Context, contextOf, Strength } from './context.ts';
import { type DigitGroup, digitGroupsAt, FEWEST_DIGITS, mayStartRow } from './digit-groups.ts';
import { extensionEnd } from './extension.ts';
import { NumberVerdicts } from './number-verdicts.ts';
import { type Reading, readNumber } from './reading.ts';

/** A telephone or fax number. Offsets of `Document.text`. */
export interface PhoneNumber {
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly isFax: boolean;
}

/** Behind the digits these make them an amount. */
const UNIT = wordSet(
  'mg mcg g kg ml l dl mm cm cc units unit u iu meq mmol cells copies k bpm mmhg degrees percent hours hrs minutes min days weeks months years',
);
/** Between digits they make one longer number. */
const JOINTS_BEFORE = new CharacterSet(/[.\-/,]/);
const JOINTS_BEHIND = new CharacterSet(/[-.,/:]/);
const DIGIT = new CharacterSet(/\d/);
const LETTER = new CharacterSet(/[A-Za-z]/, 'L');
/** In front of digits they make one word or amount. */
const PREFIX = new CharacterSet(/[A-Za-z\d$_#]/, 'L');
const PERCENT = 37;
const SLASH = 47;

/** Telephone and fax numbers, for the detectors of both. To be called as `document.derive(phoneNumbers)`. */
export function phoneNumbers(document: Document): readonly PhoneNumber[] {
  const { text, tokens } = document;
  const found: PhoneNumber[] = [];
  const verdicts = new NumberVerdicts();
  let searched = 0;
  const { behind, digits, indexes } = document.derive(numberPlaces);
  for (let at = 0; at < indexes.length; at++) {
    const isAlone = behind[at] === WORD || behind[at] === 0;
    if (isAlone && (digits[at] as number) < FEWEST_DIGITS) continue;
    const index = indexes[at] as number;
    if (index < searched || !mayStartRow(tokens, index)) continue;
    const row = digitGroupsAt(text, tokens, index);
    const start = startOf(text, tokens.starts[index] as number, row);
    const reading = isInside(text, start)
      ? undefined
      : readNumber(row, hasPlus(text, start), verdicts);
    // A reading has one group at least, and no more than the row.
    const last = (reading && row[reading.count - 1]?.token) ?? -1;
    if (reading === undefined || isFollowedByMore(document, last)) continue;
    const context = contextOf(document, index, last);
    const score = scoreOf(reading, context);
    if (score === 0) continue;
    const end = extensionEnd(tokens, last);
    found.push({ start, end: tokens.ends[end] as number, score, isFax: context.isFax });
    searched = end + 1;
  }
  return found;
}

function scoreOf({ scores }: Reading, { strength }: Context): number {
  return strength === Strength.Other ? 0 : scores[strength];
}

/** With the plus sign, and with the bracket that opens before the first group and closes behind it. */
function startOf(text: string, digits: number, row: readonly DigitGroup[]): number {
  const start = text[digits - 1] === '+' ? digits - 1 : digits;
  const isBracketed = text[start - 1] === '(' && row[1]?.separator.startsWith(')');
  return isBracketed === true ? start - 1 : start;
}

function hasPlus(text: string, start: number): boolean {
  return text[start] === '+' || text.startsWith('(+', start);
}

/** True in the middle of a longer number, word or amount. */
function isInside(text: string, start: number): boolean {
  if (JOINTS_BEFORE.has(text, start - 1)) return DIGIT.has(text, start - 2);
  return PREFIX.has(text, start - 1) && text[start] !== '+';
}

function isFollowedByMore({ text, tokens }: Document, last: number): boolean {
  const end = tokens.ends[last] as number;
  if (JOINTS_BEHIND.has(text, end) && DIGIT.has(text, end + 1)) return true;
  const next = last + 1;
  if (next >= tokens.length) return false;
  return isUnit(tokens, next) || (LETTER.has(text, end) && extensionEnd(tokens, last) === last);
}

function isUnit(tokens: Tokens, at: number): boolean {
  const value = tokens.values[at] as number;
  // The initials of who signs below a number are no unit.
  if ((tokens.gaps[at] as number) >= Gap.Newline) return false;
  if (tokens.kinds[at] === TokenKind.Symbol) {
    return value === PERCENT || (value === SLASH && tokens.gaps[at] === Gap.None);
  }
  return tokens.kinds[at] === TokenKind.Word && UNIT.has(value);
}
