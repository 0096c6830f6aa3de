import { Gap, TokenKind, type Tokens } from 'deid-core';
import { width } from '../../evidence/code.ts';
import { type SpokenNumber, spokenNumberAt } from '../../evidence/spoken-number.ts';
import { digitsAt, isNear, symbolAt } from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isWordOf } from '../../evidence/written-word.ts';
import { lineMarksEnd } from './line-marks.ts';
import { UNIT } from './street-words.ts';

/** `, 34th Floor` */
const FLOOR = wordSet('floor fl');
const PRONOUN = wordSet('i');
const MAX_SPOKEN_DIGITS = 4;
const MAX_NUMBER_LENGTH = 6;

/** Index behind `, Apt. 4B`, `Suite 200`, `# 12` or `Floor 3` at token `at`, or `at` itself. May stand on the next line. */
export function unitEnd(tokens: Tokens, at: number): number {
  let index = lineMarksEnd(tokens, symbolAt(tokens, at) === ',' ? at + 1 : at);
  if (index >= tokens.length || tokens.gaps[index] === Gap.BlankLine) return at;
  const isFloor = isGluedPart(tokens, index + 1) && isWordOf(tokens, index + 2, FLOOR);
  if (isFloor && digitsAt(tokens, index) > 0) return index + 3;
  const isNamed = isWordOf(tokens, index, UNIT);
  if (isNamed) index++;
  if (isNamed && symbolAt(tokens, index) === '.') index++;
  const isSigned = symbolAt(tokens, index) === '#';
  if (isSigned) index++;
  const end = isNamed || isSigned ? numberEnd(tokens, index) : index;
  if (end > index) return end;
  const spoken = isNamed && isNear(tokens, index) ? spokenNumberAt(tokens, index) : undefined;
  return spoken !== undefined && isUnitNumber(spoken) ? letterEnd(tokens, spoken.end) : at;
}

/** Behind the `b` of `four b`. */
function letterEnd(tokens: Tokens, at: number): number {
  const isLetter =
    isNear(tokens, at) && tokens.kinds[at] === TokenKind.Word && width(tokens, at) === 1;
  return isLetter && !isWordOf(tokens, at, PRONOUN) ? at + 1 : at;
}

/** `apartment three b` */
function isUnitNumber({ digits }: SpokenNumber): boolean {
  return digits > 0 && digits <= MAX_SPOKEN_DIGITS;
}

/** Behind `4B`, `B`, `12-C`. */
function numberEnd(tokens: Tokens, at: number): number {
  if (!isNear(tokens, at)) return at;
  const isLetter = tokens.kinds[at] === TokenKind.Word && width(tokens, at) === 1;
  if (digitsAt(tokens, at) === 0 && !isLetter) return at;
  let end = at + 1;
  while (isGluedPart(tokens, end)) end++;
  const isHyphenated = symbolAt(tokens, end) === '-' && isGluedPart(tokens, end + 1);
  return isHyphenated ? end + 2 : end;
}

function isGluedPart(tokens: Tokens, at: number): boolean {
  if (at >= tokens.length || tokens.gaps[at] !== Gap.None) return false;
  const kind = tokens.kinds[at];
  const isPart = kind === TokenKind.Word || kind === TokenKind.Number;
  return isPart && width(tokens, at) <= MAX_NUMBER_LENGTH;
}
