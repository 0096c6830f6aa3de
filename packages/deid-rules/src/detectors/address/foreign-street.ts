import { type Document, Gap, Shape, TokenKind, type Tokens } from 'deid-core';
import { width } from '../../evidence/code.ts';
import { digitsAt, isNear, symbolAt } from '../../evidence/token-at.ts';
import { isOfVocabulary } from '../../evidence/vocabulary.ts';
import { wordAttributes } from '../../evidence/word-attributes.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import { DICTIONARY } from '../../lexicon/attributes.ts';
import { MONTH_WORDS } from '../date/vocabulary.ts';
import { hasKnownPlace, localityEnd } from './locality.ts';
import type { Street } from './street.ts';
import { CONNECTOR, NO_NAME } from './street-words.ts';
import { unitEnd } from './unit.ts';

/** Words for streets in front of the name that are no English word, and those behind it. */
const FIRST = wordSet(
  'rua rue calle avenida avda travessa praca paseo viale piazza corso ul ulica jalan chemin boulevard largo estrada',
);
const LAST = wordSet(
  'strasse straße str platz allee weg gasse damm ufer laan straat plein gata gatan vagen vej vei utca ut ter u korut ulica namesti cesta katu tie plads alle',
);
const MONTHS = wordSet(MONTH_WORDS);
const MAX_NAME_WORDS = 5;
const MAX_HOUSE_DIGITS = 4;
const FEWEST_CODE_DIGITS = 4;

/**
 * A street of any language, whose house number, behind its name, is the number token `index`. What stands behind it
 * tells: a unit, or a place with its code: `Parmova 109, Suite 38`, `14 Gosposka ulica 61\nCelje 3000`.
 */
export function foreignStreetAt(document: Document, index: number): Street | undefined {
  const { tokens } = document;
  const digits = digitsAt(tokens, index);
  if (digits === 0 || digits > MAX_HOUSE_DIGITS || tokens.gaps[index] !== Gap.Space)
    return undefined;
  // Most words in front of a number are no part of a street's name, whatever stands behind it.
  if (wordsStart(tokens, index, true) === index) return undefined;
  const end = symbolAt(tokens, index + 1) === '.' ? index + 2 : index + 1;
  const hasUnit = unitEnd(tokens, end) > end;
  const name = nameStart(tokens, index, hasUnit);
  if (name === index) return undefined;
  if (isNamedStreet(tokens, name, index)) return { start: name, end: index + 1, isWeak: false };
  // A look at each word of the name is less than one for a place behind it.
  if (!isProperName(document, name, index)) return undefined;
  const isHeaded = digitsAt(tokens, name - 1) > 0 && isNear(tokens, name);
  const place = localityEnd(document, end);
  const hasCode =
    hasPlaceName(tokens, end, place) && digitsAt(tokens, place - 1) >= FEWEST_CODE_DIGITS;
  const isTold = hasUnit || hasCode || (isHeaded && hasKnownPlace(document, end));
  return isTold ? { start: name, end: index + 1, isWeak: false } : undefined;
}

/** Letters of a word in capitals from which it may be a place, and is no label: `MRN 480017`. */
const FEWEST_CAPITALS = 5;

function hasPlaceName(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (tokens.kinds[at] !== TokenKind.Word) continue;
    if (tokens.shapes[at] === Shape.Title || width(tokens, at) >= FEWEST_CAPITALS) return true;
  }
  return false;
}

/** Whether some word is in no dictionary, and none is of a vocabulary: `Toradol 30, Tylenol` is no address. */
function isProperName(document: Document, start: number, end: number): boolean {
  const { tokens } = document;
  let isProper = false;
  for (let at = start; at < end; at++) {
    if (tokens.kinds[at] !== TokenKind.Word) continue;
    if (isOfVocabulary(document, at) || isWordOf(tokens, at, MONTHS)) return false;
    isProper ||= ((document.derive(wordAttributes)[at] ?? 0) & DICTIONARY) === 0;
  }
  return isProper;
}

/** First of the words in front of the house number; they need no capital between two numbers and a unit. */
function nameStart(tokens: Tokens, index: number, hasUnit: boolean): number {
  if (hasUnit) {
    const lower = wordsStart(tokens, index, true);
    if (digitsAt(tokens, lower - 1) > 0 && isNear(tokens, lower)) return lower;
  }
  return wordsStart(tokens, index, false);
}

function wordsStart(tokens: Tokens, index: number, anyCase: boolean): number {
  let start = index;
  for (let words = 0; words < MAX_NAME_WORDS; words++) {
    const at = symbolAt(tokens, start - 1) === '.' ? start - 2 : start - 1;
    if (at < 0 || tokens.kinds[at] !== TokenKind.Word || !isNear(tokens, at + 1)) break;
    if (!(anyCase || isPart(tokens, at, start === index)) || isWordOf(tokens, at, NO_NAME)) break;
    start = at;
    if (!isNear(tokens, at)) break;
  }
  return start;
}

/** Whether a word has a capital, is one for a street, or joins words of a name. */
function isPart(tokens: Tokens, at: number, isLast: boolean): boolean {
  if (isCapitalised(tokens, at) || isWordOf(tokens, at, FIRST)) return true;
  return (isLast && isWordOf(tokens, at, LAST)) || isWordOf(tokens, at, CONNECTOR);
}

/** Whether the name begins or ends with a word for a street: `Rua Mina`, `Hegedus Gyula utca`. */
function isNamedStreet(tokens: Tokens, name: number, index: number): boolean {
  if (index - name < 2) return false;
  const last = symbolAt(tokens, index - 1) === '.' ? index - 2 : index - 1;
  return isWordOf(tokens, name, FIRST) || isWordOf(tokens, last, LAST);
}
