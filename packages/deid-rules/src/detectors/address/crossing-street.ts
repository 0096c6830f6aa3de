import { type Document, Gap, TokenKind, type Tokens } from 'deid-core';
import { width } from '../../evidence/code.ts';
import { LineCase, lineCases } from '../../evidence/line-case.ts';
import { readOrdinal } from '../../evidence/number-words.ts';
import { digitsAt, hasSymbol, isGlued, isNear, symbolAt } from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import {
  DIRECTION,
  NAME_PART,
  NO_NAME,
  NO_STREET_NAME,
  NUMBERED_ROAD,
  STREET,
  WEAK_STREET,
} from './street-words.ts';

/** How a street that crosses another is known to be one. */
export const Kind = {
  /** A name alone: `Kestrel`. */
  Name: 0,
  /** `5th`, `fifth` */
  Ordinal: 1,
  /** `Kestrel Ave.`, `5th St`, `Highway 9` */
  Street: 2,
  /** `Kestrel and Vine Streets` */
  Streets: 3,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** One of two streets that cross, as tokens `start` to `end` (exclusive). */
export interface CrossingStreet {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

const JUNIOR = wordSet('jr sr');
const DOCTOR = wordSet('dr');
const PLURAL = wordSet('streets sts avenues aves roads rds drives lanes boulevards blvds');
const BESIDE = wordSet('near between around beside by');
const GLUED_ORDINAL = wordSet('st nd rd th');
const PARTICLE = wordSet('de la las los del du des di della van der den');
const MAX_NAME_WORDS = 5;
const MAX_ROAD_WORDS = 3;
/** `twenty`, a hyphen, `fifth` */
const LONGEST_ORDINAL = 3;
const LONGEST_ABBREVIATION = 4;
const LONGEST_SUFFIX = 4;

/** The street in front of token `joint`. */
export function streetBefore(document: Document, joint: number): CrossingStreet | undefined {
  const { tokens } = document;
  if (!isNear(tokens, joint)) return undefined;
  const road = digitsAt(tokens, joint - 1) > 0 ? roadStart(tokens, joint - 1) : joint - 1;
  if (road < joint - 1) return { start: road, end: joint, kind: Kind.Street };
  const ordinal = ordinalStart(tokens, joint);
  if (ordinal < joint) return { start: ordinal, end: joint, kind: Kind.Ordinal };
  const last = symbolAt(tokens, joint - 1) === '.' ? joint - 2 : joint - 1;
  if (isWordOf(tokens, last, STREET)) {
    const start = nameStart(document, last);
    if (start < last) return { start, end: joint, kind: Kind.Street };
  }
  const start = nameStart(document, joint);
  return start < joint ? { start, end: joint, kind: Kind.Name } : undefined;
}

/** The street that starts at token `start`. */
export function streetBehind(document: Document, start: number): CrossingStreet | undefined {
  const { tokens } = document;
  const road = roadEnd(tokens, start);
  if (road > start) return { start, end: road, kind: Kind.Street };
  const ordinal = ordinalEnd(tokens, start);
  let at = start;
  for (let words = 0; words <= MAX_NAME_WORDS && isNear(tokens, at); words++) {
    if (words > 0 && !isGlued(tokens, at) && isWordOf(tokens, at, PLURAL))
      return { start, end: at + 1, kind: Kind.Streets };
    if (words > 0 && !isGlued(tokens, at) && isSuffix(tokens, at))
      return { start, end: suffixEnd(tokens, at), kind: Kind.Street };
    const next = (at === start ? ordinal : ordinalEnd(tokens, at)) || partEnd(document, at);
    if (next === 0) break;
    at = next;
  }
  if (ordinal > 0) return { start, end: ordinal, kind: Kind.Ordinal };
  return at > start ? { start, end: nameEndOf(document, start, at), kind: Kind.Name } : undefined;
}

/** A word for streets, which is not the title of `saw Dr. Halvorsen`. */
function isSuffix(tokens: Tokens, at: number): boolean {
  if (!isWordOf(tokens, at, STREET)) return false;
  if (!isWordOf(tokens, at, DOCTOR)) return true;
  const name = symbolAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
  const isNext = isNear(tokens, name) && isCapitalised(tokens, name);
  return !isNext || isWordOf(tokens, name, NO_NAME);
}

/** Without capitals to tell, a name is one word long, or two if the other is what streets are called. */
function nameEndOf(document: Document, start: number, end: number): number {
  const isTold = document.derive(lineCases)[start] === LineCase.Mixed;
  const first = partEnd(document, start);
  if (isTold || first === end) return end;
  // `fox hollow`
  const isPair = isWordOf(document.tokens, first, WEAK_STREET);
  return isPair ? first + 1 : first;
}

/** First of the words for a numbered road in front of its number: `State Highway 9`. */
function roadStart(tokens: Tokens, number: number): number {
  let start = symbolAt(tokens, number - 1) === '-' ? number - 1 : number;
  while (number - start <= MAX_ROAD_WORDS && isWordOf(tokens, start - 1, NUMBERED_ROAD)) start--;
  return isWordOf(tokens, start, NUMBERED_ROAD) ? start : number;
}

/** Behind a numbered road at token `at`, or `at`. */
function roadEnd(tokens: Tokens, at: number): number {
  let end = at;
  while (end - at < MAX_ROAD_WORDS && isWordOf(tokens, end, NUMBERED_ROAD)) end++;
  if (end === at) return at;
  if (symbolAt(tokens, end) === '-') end++;
  return digitsAt(tokens, end) > 0 && isNear(tokens, end) ? end + 1 : at;
}

function ordinalStart(tokens: Tokens, end: number): number {
  for (let at = end - LONGEST_ORDINAL; at < end; at++) {
    if (ordinalEnd(tokens, at) === end) return at;
  }
  return end;
}

/** Behind `5th`, `fifth` or `twenty-fifth` at token `at`; 0 when there is none. */
function ordinalEnd(tokens: Tokens, at: number): number {
  const spoken = readOrdinal(tokens, at);
  if (spoken !== undefined) return spoken.end;
  if (digitsAt(tokens, at) === 0 || !isGlued(tokens, at + 1)) return 0;
  return isWordOf(tokens, at + 1, GLUED_ORDINAL) ? at + 2 : 0;
}

/** First word of the name that ends before token `end`; `end` when small letters leave it open where it begins. */
function nameStart(document: Document, end: number): number {
  const { tokens } = document;
  let start = end;
  for (let words = 0; words <= MAX_NAME_WORDS; words++) {
    const at = partStart(document, start);
    if (at === start) break;
    if (words === MAX_NAME_WORDS) return end;
    start = at;
  }
  const isTold = document.derive(lineCases)[end] === LineCase.Mixed;
  const isBounded = !isNear(tokens, start) || tokens.kinds[start - 1] === TokenKind.Word;
  return isTold || isBounded || hasSymbol(tokens, start - 1, ',:;.(') ? start : end;
}

function partStart(document: Document, end: number): number {
  const { tokens } = document;
  if (!isNear(tokens, end)) return end;
  const ordinal = ordinalStart(tokens, end);
  if (ordinal < end) return ordinal;
  const at = symbolAt(tokens, end - 1) === '.' ? end - 2 : end - 1;
  return at >= 0 && partEnd(document, at) === end ? at : end;
}

/** Behind a word of a name, and the full stop of its abbreviation, at token `at`; 0 when there is none. */
function partEnd(document: Document, at: number): number {
  const { tokens } = document;
  const isWord = at < tokens.length && tokens.kinds[at] === TokenKind.Word;
  if (!isWord) return 0;
  // Most words of a text are small, so this is asked first.
  const mayBeName = isCapitalised(tokens, at) || isWordOf(tokens, at, PARTICLE);
  if (!mayBeName && document.derive(lineCases)[at] === LineCase.Mixed) return 0;
  if (isWordOf(tokens, at, BESIDE)) return 0;
  const isOther = isWordOf(tokens, at, NO_NAME) || isWordOf(tokens, at, NO_STREET_NAME);
  // The `view` of `Harbor View and Alder St`.
  if (isOther && !isWordOf(tokens, at, NAME_PART)) return 0;
  const isAbbreviated =
    symbolAt(tokens, at + 1) === '.' &&
    width(tokens, at) <= LONGEST_ABBREVIATION &&
    tokens.gaps[at + 2] === Gap.Space;
  const goesOn =
    isWordOf(tokens, at, DIRECTION) ||
    isWordOf(tokens, at, JUNIOR) ||
    isWordOf(tokens, at + 2, STREET);
  return isAbbreviated && (goesOn || isCapitalised(tokens, at + 2)) ? at + 2 : at + 1;
}

/** Behind a suffix and the full stop of its abbreviation. */
function suffixEnd(tokens: Tokens, at: number): number {
  const isAbbreviated = isGlued(tokens, at + 1) && symbolAt(tokens, at + 1) === '.';
  return isAbbreviated && width(tokens, at) <= LONGEST_SUFFIX ? at + 2 : at + 1;
}
