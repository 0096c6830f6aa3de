import { type Candidate, type Document, Gap, TokenKind, type Tokens } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { spokenNumberAt, spokenNumbers } from '../../evidence/spoken-number.ts';
import { numberPlaces } from '../../evidence/number-places.ts';
import { wordSet, type WordSet } from '../../evidence/word-set.ts';

const EXTENSION = wordSet('x ext extn extension xt');
/** Devices and dialling that reach somebody inside the house alone. */
const HOUSE_NUMBER = wordSet('ext extn extension pager beeper vocera spectralink ascom x');
const FILLER = wordSet('number no is at on num');
/** Behind a number these make it a measure: `knee extension 1000 degrees`. */
const UNIT = wordSet('degrees degree deg mg ml mcg units cm mm times');
const FULL_STOP = 46;
const COLON = 58;
const COMMA = 44;
const HASH = 35;
const MARKS: ReadonlySet<number> = new Set([FULL_STOP, COLON, HASH]);
const MAX_DIGITS = 6;
/** With fewer digits, `extension 110` and `x 3` are a range of motion and a count. */
const FEWEST_DIGITS = 4;
/** Tokens between `pager` and its number. */
const MAX_DISTANCE = 4;

/** Last token of the extension behind the token `last`, or `last` itself: `x402`, `ext. 12`, `, extension: 7`. */
export function extensionEnd(tokens: Tokens, last: number): number {
  let at = last + 1;
  if (isSymbol(tokens, at) && tokens.values[at] === COMMA) at++;
  if (!isWord(tokens, at, EXTENSION) || (tokens.gaps[at] as number) >= Gap.Newline) return last;
  at++;
  while (isSymbol(tokens, at) && MARKS.has(tokens.values[at] as number)) at++;
  if (isNumber(tokens, at, 1)) return at;
  const { end, words, digits } = spokenNumberAt(tokens, at);
  return words > 0 && digits <= MAX_DIGITS ? end - 1 : last;
}

/** Numbers that reach somebody inside the house: `ext. 4402`, `pager 55218`, `x4402`. */
export function houseNumbers(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  const places = document.derive(numberPlaces);
  for (let at = 0; at < places.indexes.length; at++) {
    const length = places.digits[at] as number;
    if (length < FEWEST_DIGITS || length > MAX_DIGITS) continue;
    const index = places.indexes[at] as number;
    if (!followsHouseNumber(tokens, index)) continue;
    if (isWord(tokens, index + 1, UNIT)) continue;
    found.push(candidateOf(tokens, index, index + 1, 'PHONE', 0.8));
  }
  for (const { start, end, digits } of document.derive(spokenNumbers)) {
    const isLength = digits >= FEWEST_DIGITS && digits <= MAX_DIGITS;
    if (!isLength || !followsHouseNumber(tokens, start) || isWord(tokens, end, UNIT)) continue;
    found.push(candidateOf(tokens, start, end, 'PHONE', 0.8));
  }
  return found;
}

function followsHouseNumber(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - MAX_DISTANCE); at--) {
    if ((tokens.gaps[at + 1] as number) >= Gap.Newline) return false;
    if (isWord(tokens, at, HOUSE_NUMBER)) return true;
    const isMark = isSymbol(tokens, at) && MARKS.has(tokens.values[at] as number);
    if (!isMark && !isWord(tokens, at, FILLER)) return false;
  }
  return false;
}

function isNumber(tokens: Tokens, at: number, fewestDigits: number): boolean {
  if (at >= tokens.length || tokens.kinds[at] !== TokenKind.Number) return false;
  const length = (tokens.ends[at] as number) - (tokens.starts[at] as number);
  return length >= fewestDigits && length <= MAX_DIGITS;
}

function isSymbol(tokens: Tokens, at: number): boolean {
  return at < tokens.length && tokens.kinds[at] === TokenKind.Symbol;
}

function isWord(tokens: Tokens, at: number, words: WordSet): boolean {
  if (at >= tokens.length || tokens.kinds[at] !== TokenKind.Word) return false;
  return words.has(tokens.values[at] as number);
}
