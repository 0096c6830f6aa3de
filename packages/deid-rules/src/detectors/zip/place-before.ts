import { type Document, Gap, Shape } from 'deid-core';
import { hasSymbol, isNear, symbolAt } from '../../evidence/token-at.ts';
import { wordAttributes } from '../../evidence/word-attributes.ts';
import { wordSet, type WordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import { city, DICTIONARY } from '../../lexicon/attributes.ts';
import { COUNTRIES } from '../location/countries.ts';
import { STATE_CODES, STATE_NAMES } from '../location/states.ts';

const IN = wordSet('in');
/** State codes by the first digit of their ZIP codes: USPS Publication 65. */
const STATES_BY_FIRST_DIGIT: readonly WordSet[] = [
  'ct ma me nh nj pr ri vt vi ae',
  'de ny pa',
  'dc md nc sc va wv',
  'al fl ga ms tn aa',
  'in ky mi oh',
  'ia mn mt nd sd wi',
  'il ks mo ne',
  'ar la ok tx',
  'az co id nm nv ut wy',
  'ak ca hi or wa gu as mp ap',
].map(wordSet);

/**
 * Whether a state stands before the code at token `index`. Its code has to be that of the digits (`MD 2...`), for
 * many codes are degrees or diagnoses, unless a city and a comma stand in front of it.
 */
export function stateBefore(document: Document, index: number): boolean {
  const { text, tokens } = document;
  const state = symbolAt(tokens, index - 1) === ',' ? index - 2 : index - 1;
  if (!isNear(tokens, index)) return false;
  const first = text.charCodeAt(tokens.starts[index] as number) - 48;
  const fits = STATES_BY_FIRST_DIGIT[first]?.has(tokens.values[state] as number) ?? false;
  const place = symbolAt(tokens, state - 1) === ',' ? state - 2 : state - 1;
  if (!isCapitalised(tokens, state)) return fits && isCity(document, place);
  if (STATE_NAMES.startBefore(tokens, state + 1) <= state) return true;
  if (!isWordOf(tokens, state, STATE_CODES) || tokens.shapes[state] !== Shape.Upper) return false;
  return fits || (symbolAt(tokens, state - 1) === ',' && isCapitalised(tokens, state - 2));
}

/** Whether a city of the lexicon, one that is no plain word, stands before the code at token `index`. */
export function cityBefore(document: Document, index: number): boolean {
  const { tokens } = document;
  const isName = isNear(tokens, index) && isCapitalised(tokens, index - 1);
  return isName && isCity(document, index - 1, 2);
}

/** Whether a city stands before the state that the code at token `index` follows: `Ballarat VIC`. */
export function cityBeforeState(document: Document, index: number): boolean {
  return isNear(document.tokens, index - 1) && isCity(document, index - 2);
}

/** Whether a state or a city ends right before token `index`, in whatever case: `durham two seven seven oh one`. */
export function followsPlace(document: Document, index: number): boolean {
  const { tokens } = document;
  const from = symbolAt(tokens, index - 1) === ',' ? index - 1 : index;
  if (!isNear(tokens, index)) return false;
  const isPlain = isWordOf(tokens, from - 2, IN) && isAnyCity(document, from - 1);
  return STATE_NAMES.startBefore(tokens, from) < from || isPlain || isCity(document, from - 1, 2);
}

/** `in mobile`: in front of five digits that are said, a city though a word. */
function isAnyCity(document: Document, at: number): boolean {
  return city(document.derive(wordAttributes)[at] ?? 0) >= 2;
}

function isCity(document: Document, at: number, smallest = 1): boolean {
  const known = document.derive(wordAttributes)[at] ?? 0;
  return city(known) >= smallest && (known & DICTIONARY) === 0;
}

/** Whether a country stands before the code at token `index` on the last line of an address: `New Zealand 34694`. */
export function countryBefore({ tokens }: Document, index: number): boolean {
  const isLast = index + 1 >= tokens.length || (tokens.gaps[index + 1] as number) >= Gap.Newline;
  if (!isLast || !isNear(tokens, index)) return false;
  const start = COUNTRIES.startBefore(tokens, index);
  if (start === index) return false;
  return !isNear(tokens, start) || hasSymbol(tokens, start - 1, ',>|*?#');
}
