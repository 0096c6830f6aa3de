import {
  type Candidate,
  type Detector,
  type Document,
  Gap,
  Shape,
  TokenKind,
  type Tokens,
} from 'deid-core';
import { answers } from '../../evidence/answers.ts';
import { candidateOf } from '../../evidence/candidate.ts';
import { width } from '../../evidence/code.ts';
import { LineCase, lineCases } from '../../evidence/line-case.ts';
import { placePhrases } from '../../evidence/place-phrases.ts';
import { digitsAt, hasSymbol, isNear, symbolAt } from '../../evidence/token-at.ts';
import { wordsOf } from '../../evidence/triggers.ts';
import { wordAttributes } from '../../evidence/word-attributes.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import { ANY_PLACE, city, DICTIONARY, PHRASE_START } from '../../lexicon/attributes.ts';
import { answersWhere } from './answers-where.ts';
import { Context, contextBefore, isEponym, mayBePlaced } from './context.ts';
import { lowerPlaces } from './lower-place.ts';
import { reservations } from './reservation.ts';
import {
  CITY_SIZE,
  Evidence,
  LARGE_CITY_SIZE,
  MAX_UNKNOWN_WORDS,
  goesOnFromPlace,
  type PlaceName,
  placeNameAt,
} from './place-name.ts';
import { BEHIND, COUNTY_WORD, PREFIX, SHORT, TAIL, VIRUS } from './place-words.ts';
import { AMBIGUOUS_CODES, DEGREES, stateAfter } from './states.ts';

/** Score by `Evidence` and `Context`: none, at, in, reside. 0 is no place. */
const SCORES: Readonly<Record<Evidence, readonly [number, number, number, number]>> = {
  [Evidence.Unknown]: [0, 0, 0, 0.65],
  [Evidence.Shaped]: [0, 0.6, 0.7, 0.85],
  [Evidence.PlainWord]: [0, 0, 0, 0.75],
  [Evidence.RareWord]: [0, 0, 0.6, 0.8],
  [Evidence.PersonName]: [0, 0, 0.6, 0.85],
  [Evidence.Town]: [0, 0.6, 0.8, 0.95],
  [Evidence.City]: [0, 0.6, 0.8, 0.95],
  [Evidence.LargeCity]: [0.6, 0.7, 0.85, 0.95],
};
/** Without capitals, or with nothing else, only the surest count. */
const CASELESS_SCORES: typeof SCORES = {
  [Evidence.Unknown]: [0, 0, 0, 0],
  [Evidence.Shaped]: [0, 0, 0, 0],
  [Evidence.PlainWord]: [0, 0, 0, 0],
  [Evidence.RareWord]: [0, 0, 0, 0.55],
  [Evidence.PersonName]: [0, 0, 0.55, 0.6],
  [Evidence.Town]: [0, 0, 0, 0.7],
  [Evidence.City]: [0, 0, 0.55, 0.7],
  [Evidence.LargeCity]: [0, 0, 0.6, 0.8],
};
const WITH_STATE = 0.95;
const LONGEST_CODE = 2;
/** Letters of a word in capitals that may be an abbreviation. */
const LONGEST_ABBREVIATION = 4;
const FEWEST_CODE_DIGITS = 4;
const COUNTY = 0.85;

const AND = wordSet('and or');
/** Any of the fields that a place has whose name is one word. */
const ONE_WORD_PLACE = ANY_PLACE & ~PHRASE_START;
const SHORT_NAMES = wordsOf(SHORT);
const ROMAN_NUMERAL = wordSet('ii iii iv vi vii viii');

/** The last word of a house's name, before `, Dayton`. */
const HOUSE = wordSet(
  'hospital clinic center centre hosp med medical medicine health university school pharmacy college sinai hopkins hosp home',
);

/** Cities, towns and counties; not states, countries and what is larger. */
export function locationDetector(): Detector {
  return { id: 'location', labels: ['LOCATION'], detect };
}

function detect(document: Document): readonly Candidate[] {
  const { tokens } = document;
  const attributes = document.derive(wordAttributes);
  const { questionEnds } = document.derive(answers);
  const places = document.derive(placePhrases);
  const shorts = document.occurrences(SHORT_NAMES);
  const found: Candidate[] = [];
  const { length, shapes } = tokens;
  let searched = 0;
  let next = -1;
  let nextShort = 0;
  let short = shorts[nextShort];
  for (let index = 0; index < length; index++) {
    // Typed arrays hold a value for every index below the length.
    const shape = shapes[index] as Shape;
    // Only words have one.
    if (shape === Shape.None) continue;
    const known = attributes[index] as number;
    const isLower = shape === Shape.Lower;
    const isShort = index === short;
    const isNext = index === next;
    // Most words of a text are small and in no list.
    if (isLower && (known & ANY_PLACE) === 0 && !isShort && !isNext) continue;
    if (isShort) short = shorts[++nextShort];
    if (index < searched) continue;
    const isAnswer = questionEnds[index] !== 0;
    const isPlaced = mayBePlaced(tokens, index);
    if (isLower && !isPlaced && !isShort && !isNext && !isAnswer) continue;
    // `the` begins the names of some places, and mostly none.
    const isListed =
      (known & ONE_WORD_PLACE) !== 0 || ((known & PHRASE_START) !== 0 && places.endAt(index) > 0);
    const mayBe = isListed
      ? !isLower || isPlaced
      : isShort || mayBeUnlisted(tokens, index, isPlaced);
    // In an answer a listed word may be a place without a capital, and one with a capital without a list.
    const mayAnswer = isAnswer && (isListed || !isLower);
    if (!mayBe && !isNext && !mayAnswer) continue;
    const place = placeAt(document, index, searched);
    if (place === undefined) continue;
    searched = place.end;
    next = searched + 1;
    found.push(candidateOf(tokens, index, place.end, 'LOCATION', place.score));
  }
  return [...found, ...lowerPlaces(document), ...reservations(document)];
}

/** A cheap gate: whether a word that no list has has something around it that tells a place. */
function mayBeUnlisted(tokens: Tokens, index: number, isPlaced: boolean): boolean {
  if (!isCapitalised(tokens, index)) return false;
  if (isPlaced || PREFIX.has(tokens.values[index] as number)) return true;
  return isTailed(tokens, index) || hasSymbol(tokens, index - 1, ',');
}

/** `Ridgemont County`, `our Old Mill office` */
function isTailed(tokens: Tokens, index: number): boolean {
  for (let at = index + 1; at <= index + MAX_UNKNOWN_WORDS; at++) {
    if (isWordOf(tokens, at, TAIL)) return true;
    if (!isCapitalised(tokens, at)) return false;
  }
  return false;
}

interface Place {
  readonly end: number;
  readonly score: number;
}

/** @param last index behind the place found before, 0 when there is none */
function placeAt(document: Document, index: number, last: number): Place | undefined {
  const { tokens } = document;
  const isLower = tokens.shapes[index] === Shape.Lower;
  const isNext = last > 0 && index === last + 1 && isWordOf(tokens, last, AND);
  const isPlaced =
    !isLower || isNext || contextBefore(tokens, index) >= Context.In || opensCell(tokens, index);
  if (!isPlaced && !answersWhere(document, index)) return undefined;
  const name = placeNameAt(document, index, isLower);
  if (name === undefined) return namesakeAt(document, index);
  if (isEponym(document, name.end)) return undefined;
  const context = isNext ? Context.In : contextOf(document, index, name.end);
  if (context === Context.None && isAttribute(tokens, index, name.end)) return undefined;
  const county = countyEnd(tokens, name.end);
  if (county > name.end) return { end: county, score: COUNTY };
  const isKnown = name.evidence >= Evidence.PlainWord || context >= Context.At;
  const isSure = name.evidence >= Evidence.Town || context >= Context.In;
  const state = stateEndBehind(document, index, name.end, isSure);
  if (state > name.end && isKnown) return { end: state, score: WITH_STATE };
  const hasCase = !isLower && isMixedLine(document, index);
  if (hasCase && context < Context.Reside && isAbbreviation(tokens, index, name.end))
    return undefined;
  // `in the bay`, where other words have capitals, is a bay.
  if (isLower && isMixedLine(document, index) && isNoun(document, index, name)) return undefined;
  const score = (hasCase ? SCORES : CASELESS_SCORES)[name.evidence][context];
  if (score === 0 && isCityByContext(document, index, name, context))
    return { end: name.end, score: 0.55 };
  return score === 0 ? undefined : { end: name.end, score };
}

/** A word of the language, or a name that as a person's would have a capital. */
function isNoun(document: Document, index: number, { end, evidence }: PlaceName): boolean {
  const isWord = ((document.derive(wordAttributes)[index] ?? 0) & DICTIONARY) !== 0;
  return evidence === Evidence.PersonName || (isWord && end === index + 1);
}

/**
 * `i am in mobile for a week`: a plain word, but one of the largest cities, and nothing that it would describe; `a plant
 * in Bend.`: no word has a capital there but a name.
 */
function isCityByContext(
  { derive, tokens }: Document,
  index: number,
  { end, evidence }: PlaceName,
  context: Context,
): boolean {
  if (context < Context.In || !goesOnFromPlace(tokens, end)) return false;
  const size = city(derive(wordAttributes)[index] ?? 0);
  if (size === LARGE_CITY_SIZE && evidence === Evidence.RareWord) return true;
  const isTelling =
    tokens.shapes[index] === Shape.Title && tokens.shapes[index - 1] === Shape.Lower;
  return isTelling && size >= CITY_SIZE && evidence === Evidence.PlainWord;
}

/** `LIMA to LAD`: among words in small letters a short one in capitals is an abbreviation. */
function isAbbreviation(tokens: Tokens, start: number, end: number): boolean {
  const isShort = end === start + 1 && width(tokens, start) <= LONGEST_ABBREVIATION;
  return isShort && tokens.shapes[start] === Shape.Upper && !isWordOf(tokens, start, SHORT);
}

function isMixedLine(document: Document, index: number): boolean {
  return document.derive(lineCases)[index] === LineCase.Mixed;
}

/** `Vienna rectoscope`, `Boston 3-3-2`, `Rome IV`, `Miami J`: what opens a sentence, and what a number or letter follows, is no place to be. */
function isAttribute(tokens: Tokens, start: number, end: number): boolean {
  if (isWordOf(tokens, start, VIRUS)) return true;
  const digits = isNear(tokens, end) ? digitsAt(tokens, end) : 0;
  if (digits > 0) return digits < FEWEST_CODE_DIGITS;
  if (!isNear(tokens, end) || tokens.kinds[end] !== TokenKind.Word) return false;
  const isLetter = width(tokens, end) === 1 || isWordOf(tokens, end, ROMAN_NUMERAL);
  if (isLetter && tokens.shapes[end] === Shape.Upper) return true;
  const isFirst = !isNear(tokens, start) || hasSymbol(tokens, start - 1, '.');
  return isFirst && tokens.shapes[end] === Shape.Lower;
}

/** Behind the state that follows a city; `end` when none does, or what follows is a doctor's degree or a word. */
function stateEndBehind(document: Document, start: number, end: number, isSure: boolean): number {
  const { tokens } = document;
  const state = stateAfter(tokens, end, isSure);
  if (state === end) return end;
  const isDivided = symbolAt(tokens, end) === ',';
  const isOneWord = end === start + 1 && isCapitalised(tokens, start - 1) && isNear(tokens, start);
  if (isWordOf(tokens, state - 1, DEGREES) && (isOneWord || symbolAt(tokens, state) === '-'))
    return end;
  const isUpper = document.derive(lineCases)[start] === LineCase.Upper;
  return isUpper && !isDivided && isWordOf(tokens, end, AMBIGUOUS_CODES) ? end : state;
}

/** A city that is called like a state or a country, before its own state: `Washington, DC`, `born in Lebanon, Ohio`. */
function namesakeAt(document: Document, index: number): Place | undefined {
  const { tokens } = document;
  const end = index + 1;
  if (!hasSymbol(tokens, end, ',') || !isCapitalised(tokens, index)) return undefined;
  if (city(document.derive(wordAttributes)[index] ?? 0) === 0) return undefined;
  const isPlaced = contextBefore(tokens, index) >= Context.In;
  const state = stateAfter(tokens, end, isPlaced);
  const isCode = state > end && width(tokens, end + 1) <= LONGEST_CODE;
  return state > end && (isPlaced || isCode) ? { end: state, score: WITH_STATE } : undefined;
}

function contextOf(document: Document, start: number, end: number): Context {
  const { tokens } = document;
  const before = contextBefore(tokens, start);
  if (before >= Context.In) return before;
  if (answersWhere(document, start)) return Context.In;
  const followsHouse = symbolAt(tokens, start - 1) === ',' && isWordOf(tokens, start - 2, HOUSE);
  const isBranch = isWordOf(tokens, end, BEHIND) && isNear(tokens, end);
  const isCell = opensCell(tokens, start) && hasSymbol(tokens, end, '|');
  return followsHouse || isBranch || isCell ? Context.In : before;
}

/** In a table: `| Dayton |`. */
function opensCell(tokens: Tokens, start: number): boolean {
  return hasSymbol(tokens, start - 1, '|');
}

/** Behind `County` at token `at`, or `at`. */
function countyEnd(tokens: Tokens, at: number): number {
  const isCounty = isWordOf(tokens, at, COUNTY_WORD) && isCapitalised(tokens, at);
  return isCounty && tokens.gaps[at] === Gap.Space ? at + 1 : at;
}
