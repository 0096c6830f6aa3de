import { type Document, Gap, Shape, TokenKind, type Tokens } from 'deid-core';
import { CharacterSet } from '../../evidence/character-set.ts';
import { width } from '../../evidence/code.ts';
import { LineCase, lineCases } from '../../evidence/line-case.ts';
import {
  digitsAt,
  hasSymbol,
  isGlued,
  isNear,
  NO_WORD,
  symbolAt,
  wordAt,
} from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import { givenName } from '../../lexicon/attributes.ts';
import { lookup } from '../../lexicon/lexicon.ts';
import {
  CONNECTOR,
  DIRECTION,
  LEADING,
  NAME_PART,
  NO_NAME,
  NUMBERED_ROAD,
  STREET,
  STREET_BEHIND,
  SURE_STREET,
  WEAK_STREET,
} from './street-words.ts';

/** A house number with its street, as tokens `start` to `end` (exclusive). */
export interface Street {
  readonly start: number;
  readonly end: number;
  /** Whether it needs a word in front, or a unit or place behind, to be believed. */
  readonly isWeak: boolean;
}

const MAX_HOUSE_DIGITS = 6;
const MAX_NAME_WORDS = 6;
/** ... with the full stops of `S. Dr. King Jr. Blvd`. */
const MAX_NAME_TOKENS = 9;
/** `Blvd.`, `Pkwy.` */
const LONGEST_ABBREVIATION = 4;
/** What is abbreviated in front of the suffix: `S.`, `Ste.`, `Gen. Halvorsen`, `Jr.` */
const LONGEST_INITIAL = 2;
const TITLE_IN_NAME = wordSet('ste gen col rev maj capt sgt');
const FEWEST_SURE_DIGITS = 3;
/** Points of the compass in front of a fire number. */
const GRID = wordSet('n s e w');
/** Those of the words for numbered roads that count without capitals. */
const SURE_ROAD = wordSet('highway hwy route rte road rd interstate fm');
const MAX_ROAD_WORDS = 3;
const ORDINAL = wordSet('st nd rd th');
const DOCTOR = wordSet('dr');
const SAINT = wordSet('st');
const SCAN = wordSet('ct');
/** In front of a number they make it the end of something longer. */
const GLUE = new CharacterSet(/[\w$%/.:+-]/);

/** The street whose house number is the number token `index`. */
export function streetAt(document: Document, index: number): Street | undefined {
  const { text, tokens } = document;
  const digits = digitsAt(tokens, index);
  if (digits === 0 || digits > MAX_HOUSE_DIGITS) return undefined;
  const name = houseNumberEnd(tokens, index);
  // Most numbers are doses, dates and values, with a sign behind them.
  if (wordAt(tokens, name) === NO_WORD && digitsAt(tokens, name) === 0) return undefined;
  const first = gridStart(tokens, index);
  if (GLUE.has(text, (tokens.starts[first] as number) - 1)) return undefined;
  return (
    leadingStreet(tokens, first, name) ??
    numberedRoad(document, first, name) ??
    ordinalStreet(tokens, first, name) ??
    suffixedStreet(document, first, name)
  );
}

/** The letter of a fire number in front of token `index`, or `index`: `N6212 County Road K`. */
function gridStart(tokens: Tokens, index: number): number {
  const isGrid = digitsAt(tokens, index) >= FEWEST_SURE_DIGITS && isGlued(tokens, index);
  return isGrid && isWordOf(tokens, index - 1, GRID) ? index - 1 : index;
}

/** Behind `12`, `12B`, `12-14`, `12 1/2`. */
function houseNumberEnd(tokens: Tokens, index: number): number {
  const next = index + 1;
  if (tokens.gaps[next] === Gap.None) {
    if (wordAt(tokens, next) !== NO_WORD && width(tokens, next) === 1) return next + 1;
    if (hasSymbol(tokens, next, '-') && digitsAt(tokens, next + 1) > 0) return next + 2;
  }
  const isHalf = tokens.values[next] === 1 && hasSymbol(tokens, next + 1, '/');
  return isHalf ? next + 3 : next;
}

/** `12 rue de la Paix`, `4010 Avenue B` */
function leadingStreet(tokens: Tokens, start: number, at: number): Street | undefined {
  if (!isWordOf(tokens, at, LEADING) || !isNear(tokens, at)) return undefined;
  let end = at + 1;
  if (symbolAt(tokens, end) === '.') end++;
  let last = 0;
  while (end < at + MAX_NAME_TOKENS && isNear(tokens, end)) {
    if (isCapitalised(tokens, end)) last = end + 1;
    else if (!isWordOf(tokens, end, CONNECTOR) && symbolAt(tokens, end) !== "'") break;
    end++;
  }
  return last === 0 ? undefined : { start, end: last, isWeak: false };
}

/** `1200 Highway 51`, `88 County Road 12 N`, `7 State Route 4` */
function numberedRoad(document: Document, start: number, at: number): Street | undefined {
  const { tokens } = document;
  if (!isWordOf(tokens, at, NUMBERED_ROAD)) return undefined;
  const anyCase = isCaseless(document, start);
  let road = at;
  while (road < at + MAX_ROAD_WORDS && isWordOf(tokens, road, NUMBERED_ROAD)) {
    if (!anyCase && !isCapitalised(tokens, road)) break;
    road++;
  }
  if (road === at || (anyCase && !isWordOf(tokens, road - 1, SURE_ROAD))) return undefined;
  if (symbolAt(tokens, road) === '-') road++;
  if (digitsAt(tokens, road) === 0 || !isNear(tokens, road)) return undefined;
  // `FM 1960` is a road, `BUN 18 CR 1` are two values.
  const isWeak = width(tokens, at) <= 2;
  return { start, end: directionEnd(tokens, road + 1), isWeak };
}

/** `1200 W. 35th`: with a point of the compass an ordinal needs no suffix. */
function ordinalStreet(tokens: Tokens, start: number, at: number): Street | undefined {
  if (!isWordOf(tokens, at, DIRECTION) || !isCapitalised(tokens, at)) return undefined;
  const number = symbolAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
  const isOrdinal = isGlued(tokens, number + 1) && isWordOf(tokens, number + 1, ORDINAL);
  // Behind the ordinal most streets say what they are.
  const isBare = isOrdinal && suffixOf(tokens, number + 2, false) === undefined;
  return isBare && digitsAt(tokens, number) > 0
    ? { start, end: number + 2, isWeak: false }
    : undefined;
}

/** The street that tokens from `at` on name, with the house number from token `start` on: `4207 Vine Circle`. */
export function suffixedStreet(document: Document, start: number, at: number): Street | undefined {
  const { tokens } = document;
  const anyCase = isCaseless(document, start);
  const hasCase = !anyCase && document.derive(lineCases)[start] === LineCase.Mixed;
  let found: Street | undefined;
  let words = 0;
  for (let index = at; index < at + MAX_NAME_TOKENS && isNear(tokens, index); index++) {
    if (words === MAX_NAME_WORDS) break;
    const suffix = words > 0 ? suffixOf(tokens, index, hasCase) : undefined;
    if (suffix !== undefined && !isTitle(tokens, index)) {
      const isLower = tokens.shapes[index] === Shape.Lower && !hasCase;
      const end = directionEnd(tokens, afterFullStop(tokens, index));
      const isSure =
        isLower && (isSureInSpeech(tokens, start, index) || isLine(tokens, start, end));
      found = {
        start,
        end,
        isWeak: suffix === 'weak' || (isLower && !isSure) || isScan(tokens, index),
      };
    }
    const length = suffix === undefined ? nameLength(tokens, index, anyCase) : 1;
    if (length === 0) break;
    words++;
    index += length - 1;
  }
  return found;
}

/** Whether small letters may be names: in a line of them, and in one that begins with the house number. */
function isCaseless(document: Document, start: number): boolean {
  const { gaps, shapes } = document.tokens;
  if (document.derive(lineCases)[start] === LineCase.Lower) return true;
  const opensLine = start === 0 || (gaps[start] as number) >= Gap.Newline;
  return opensLine && shapes[start + 1] === Shape.Lower;
}

/** `4418 willow creek road`: with so many digits, nothing else is written in small letters. */
function isSureInSpeech(tokens: Tokens, start: number, suffix: number): boolean {
  return digitsAt(tokens, start) >= FEWEST_SURE_DIGITS && isWordOf(tokens, suffix, SURE_STREET);
}

/** The whole of a line. */
function isLine(tokens: Tokens, start: number, end: number): boolean {
  return !isNear(tokens, start) && !isNear(tokens, end);
}

function suffixOf(tokens: Tokens, at: number, hasCase: boolean): 'strong' | 'weak' | undefined {
  if (hasCase && !isCapitalised(tokens, at) && !isWordOf(tokens, at, SURE_STREET)) return undefined;
  if (isWordOf(tokens, at, STREET)) return 'strong';
  return isWordOf(tokens, at, WEAK_STREET) && isCapitalised(tokens, at) ? 'weak' : undefined;
}

/** Tokens of the name's next part: a capitalised word with its full stop or hyphen, or `42nd`. 0 when there is none. */
function nameLength(tokens: Tokens, at: number, anyCase: boolean): number {
  if (digitsAt(tokens, at) > 0) {
    const isOrdinal = isWordOf(tokens, at + 1, ORDINAL) && tokens.gaps[at + 1] === Gap.None;
    return isOrdinal ? 2 : 0;
  }
  if (isWordOf(tokens, at, CONNECTOR)) return 1;
  if (!isCapitalised(tokens, at) && !(anyCase && wordAt(tokens, at) !== NO_WORD)) return 0;
  // `MG Road` has an abbreviation that elsewhere is a unit.
  const isInitials = !anyCase && tokens.shapes[at] === Shape.Upper && width(tokens, at) > 1;
  const isPart =
    (isInitials || isWordOf(tokens, at, NAME_PART)) && isWordOf(tokens, at + 1, STREET_BEHIND);
  if (isWordOf(tokens, at, NO_NAME) && !isPart) return 0;
  const next = symbolAt(tokens, at + 1);
  const isJoined = next === '-' && tokens.gaps[at + 2] === Gap.None;
  const isShort = width(tokens, at) <= LONGEST_INITIAL || isWordOf(tokens, at, TITLE_IN_NAME);
  const isAbbreviated = next === '.' && isShort;
  return isJoined || isAbbreviated || isClitic(tokens, at + 1) ? 2 : 1;
}

/** `... Jones Dr. Smith`, `... St. Mary's`: what looks like a suffix opens a name. */
function isTitle(tokens: Tokens, at: number): boolean {
  const next = afterFullStop(tokens, at);
  const opensWord = next > at + 1 && tokens.gaps[next] === Gap.Space && isCapitalised(tokens, next);
  if (!opensWord || isWordOf(tokens, next, DIRECTION)) return false;
  if (!isWordOf(tokens, at, SAINT)) return isWordOf(tokens, at, DOCTOR);
  return isClitic(tokens, next + 1) || givenName(lookup(tokens.values[next] as number)) > 0;
}

function isClitic(tokens: Tokens, at: number): boolean {
  return at < tokens.length && tokens.kinds[at] === TokenKind.Clitic;
}

/** `24 Hour CT` */
function isScan(tokens: Tokens, at: number): boolean {
  return isWordOf(tokens, at, SCAN) && tokens.shapes[at] === Shape.Upper;
}

/** Behind a direction at token `at`, or `at`: `Main Street NW`, `Elm Ave. N.` */
function directionEnd(tokens: Tokens, at: number): number {
  const isDirection =
    isWordOf(tokens, at, DIRECTION) && isNear(tokens, at) && isCapitalised(tokens, at);
  return isDirection ? at + 1 : at;
}

/** Behind the word at token `at` and the full stop of its abbreviation. */
function afterFullStop(tokens: Tokens, at: number): number {
  const isAbbreviated =
    symbolAt(tokens, at + 1) === '.' &&
    tokens.gaps[at + 1] === Gap.None &&
    width(tokens, at) <= LONGEST_ABBREVIATION;
  return isAbbreviated ? at + 2 : at + 1;
}
