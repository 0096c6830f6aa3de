import { type Candidate, type Document, Shape, TokenKind } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { LineCase, lineCases } from '../../evidence/line-case.ts';
import { placePhraseEnd } from '../../evidence/place-phrases.ts';
import { hasSymbol, isNear } from '../../evidence/token-at.ts';
import { startsOf, wordsOf } from '../../evidence/triggers.ts';
import { isOfVocabulary } from '../../evidence/vocabulary.ts';
import { wordAttributes } from '../../evidence/word-attributes.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isWordOf } from '../../evidence/written-word.ts';
import {
  city,
  COUNTY,
  DICTIONARY,
  givenName,
  plainWord,
  surname,
} from '../../lexicon/attributes.ts';
import { Context, contextBefore } from './context.ts';
import { BRANCH, COUNTY_WORD, NO_PLACE } from './place-words.ts';
import { STATE_CODES, STATE_NAMES_IN_FULL } from './states.ts';

/** Codes of states that no text is without as words, and those that are words as well. */
const COMMON_WORDS = wordSet('in or me as hi on');
const WORD_CODES = wordSet('oh ok id la de co al ma pa mi act mo ms pe');
const CODES = { words: STATE_CODES.hashes.filter((code) => !COMMON_WORDS.has(code)) };
const COUNTIES = wordsOf(COUNTY_WORD);
const BRANCHES = wordsOf(BRANCH);
const STATES = startsOf(STATE_NAMES_IN_FULL);

/** Words of a name of several: `st. louis county`. */
const MAX_PHRASE_TOKENS = 5;
/** `city` of the lexicon from which a name counts without a state. */
const CITY_SIZE = 2;
/** Names given to more people than this (`givenName`, `surname`) are a person's first. */
const COMMON_NAME = 4;
/** `plainWord` from which a word is too common to be a county's by chance: `which county`. */
const COMMON_WORD = 6;
const SCORE = 0.8;

/** Places in small letters that the word behind them tells: `bexar county`, `the dayton office`, `minot, north dakota`. */
export function lowerPlaces(document: Document): Candidate[] {
  return [
    ...beforeEach(document, COUNTIES, countyStart),
    ...beforeEach(document, BRANCHES, branchStart),
    ...beforeEach(document, STATES, stateStart),
    ...beforeEach(document, CODES, codeStart),
  ];
}

/** @param startOf first token of the place that the trigger at a token tells, or that token; and where the place ends */
function beforeEach(
  document: Document,
  trigger: typeof COUNTIES,
  startOf: (document: Document, index: number) => readonly [start: number, end: number],
): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (const index of document.occurrences(trigger)) {
    if (tokens.shapes[index] !== Shape.Lower || !isLowerLine(document, index)) continue;
    const [start, end] = startOf(document, index);
    if (start < index) found.push(candidateOf(tokens, start, end, 'LOCATION', SCORE));
  }
  return found;
}

function isLowerLine(document: Document, index: number): boolean {
  return document.derive(lineCases)[index] === LineCase.Lower;
}

function countyStart(document: Document, index: number): readonly [number, number] {
  const start = nameStart(document, index);
  if (start === index || !isNear(document.tokens, index)) return [index, index];
  const known = attributesAt(document, start);
  const isListed = (known & COUNTY) !== 0 || city(known) > 0 || start < index - 1;
  const isPlaced = contextBefore(document.tokens, start) >= Context.In;
  const isTold = isListed ? plainWord(known) < COMMON_WORD : isPlaced && !isPlain(document, start);
  return [isTold ? start : index, index + 1];
}

function branchStart(document: Document, index: number): readonly [number, number] {
  const start = nameStart(document, index);
  const known = attributesAt(document, start);
  const isPerson = givenName(known) >= COMMON_NAME || surname(known) >= COMMON_NAME;
  const isCity = start < index - 1 || (city(known) >= CITY_SIZE && !isPerson);
  return [
    isCity && !isPlain(document, start) && isNear(document.tokens, index) ? start : index,
    index,
  ];
}

/** `minot, north dakota`, `in wheeling west virginia` */
function stateStart(document: Document, index: number): readonly [number, number] {
  const { tokens } = document;
  const end = STATE_NAMES_IN_FULL.endAt(tokens, index);
  const isDivided = hasSymbol(tokens, index - 1, ',');
  const last = isDivided ? index - 1 : index;
  const start = nameStart(document, last);
  if (end === index || start === last) return [index, index];
  const isCity = city(attributesAt(document, start)) >= CITY_SIZE || start < last - 1;
  const isPlaced = contextBefore(tokens, start) >= Context.In;
  const isTold = isPlaced ? isCity || isDivided : isCity && !isPlain(document, start);
  return [isTold ? start : index, end];
}

/** `dayton, ky` */
function codeStart(document: Document, index: number): readonly [number, number] {
  const { tokens } = document;
  if (!hasSymbol(tokens, index - 1, ',')) return [index, index];
  const start = nameStart(document, index - 1);
  const isCity = city(attributesAt(document, start)) >= CITY_SIZE || start < index - 2;
  const isEnd = index + 1 >= tokens.length || hasSymbol(tokens, index + 1, ',.;)|');
  const isTold =
    isCity && !isPlain(document, start) && (isEnd || !isWordOf(tokens, index, WORD_CODES));
  return [isTold ? start : index, index + 1];
}

/** First token of the place name that ends before token `end`: several words that are one, or the last; `end` if none may be. */
function nameStart(document: Document, end: number): number {
  const { tokens } = document;
  for (let start = Math.max(0, end - MAX_PHRASE_TOKENS); start < end - 1; start++) {
    if (placePhraseEnd(document, start) === end) return start;
  }
  const at = end - 1;
  const isWord = at >= 0 && tokens.kinds[at] === TokenKind.Word && !isWordOf(tokens, at, NO_PLACE);
  const isOther = isWord && isOfVocabulary(document, at);
  return isWord && !isOther ? at : end;
}

function attributesAt(document: Document, at: number): number {
  return document.derive(wordAttributes)[at] ?? 0;
}

/** A word that is chiefly none of a place; several that are the name of one never are. */
function isPlain(document: Document, start: number): boolean {
  if (placePhraseEnd(document, start) > 0) return false;
  return (attributesAt(document, start) & DICTIONARY) !== 0;
}
