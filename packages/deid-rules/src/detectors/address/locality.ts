import { type Document, Gap, Shape, type Tokens } from 'deid-core';
import { width } from '../../evidence/code.ts';
import { LineCase, lineCases } from '../../evidence/line-case.ts';
import { placePhraseEnd } from '../../evidence/place-phrases.ts';
import { NUMBER_PART_WORDS, spokenNumberAt } from '../../evidence/spoken-number.ts';
import { digitsAt, isNear, NO_WORD, symbolAt, wordAt } from '../../evidence/token-at.ts';
import { isOfVocabulary } from '../../evidence/vocabulary.ts';
import { wordAttributes } from '../../evidence/word-attributes.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import { city, DICTIONARY, properWord } from '../../lexicon/attributes.ts';
import { lineMarksEnd } from './line-marks.ts';
import { COUNTRIES } from '../location/countries.ts';
import { AMBIGUOUS_CODES, STATE_CODES, stateEnd } from '../location/states.ts';
import { australianCodeEnd } from '../zip/australian-code.ts';
import { pinEnd } from '../zip/pin.ts';
import { postcodeEnd } from '../zip/postcode.ts';

/** Words of a city's name that are looked at for a state behind them. */
const MAX_CITY_WORDS = 4;
/** Size (`city`) from which a city counts whose name is a plain word: `mobile`. */
const LARGE_CITY = 2;
/** What introduces a code, and is no part of the city in front of it. */
const ZIP = wordSet('zip zipcode postcode postal');
const FEWEST_CODE_DIGITS = 4;
const MAX_CODE_DIGITS = 6;
const SPOKEN_CODE_DIGITS = 5;

/** Index behind the city, state and code that go on an address at token `at`, or `at` itself. */
export function localityEnd(document: Document, at: number): number {
  const { tokens } = document;
  const from = separatorEnd(tokens, at);
  const byState = from < tokens.length ? cityAndStateEnd(document, from) : 0;
  if (byState > 0) return byState;
  const spoken = spokenCityEnd(document, from, at);
  if (spoken > 0) return codeEnd(document, separatorEnd(tokens, spoken)) || spoken;
  // Without a comma or a new line, a city alone may be the next word of the sentence.
  if (from === at && !startsLine(tokens, at)) {
    const code = codeEnd(document, knownCityEnd(document, from) || from);
    return code || cityAndCountryEnd(document, from) || at;
  }
  const behindCode = codeAndCityEnd(document, from);
  if (behindCode > 0) return behindCode;
  const cityEnd =
    countryEnd(document, from) || cityLineEnd(document, from) || knownCityEnd(document, from);
  return cityCodeEnd(document, cityEnd || from) || cityEnd || at;
}

/** Whether a city, a state or a country that is known as one goes on an address at token `at`. */
export function hasKnownPlace(document: Document, at: number): boolean {
  const from = separatorEnd(document.tokens, at);
  if (from >= document.tokens.length) return false;
  if (from === at && !startsLine(document.tokens, at)) return cityAndCountryEnd(document, at) > 0;
  return (
    countryEnd(document, from) + knownCityEnd(document, from) + cityAndStateEnd(document, from) > 0
  );
}

/** Behind `France` or `France 35910` on the last line of an address; 0 when there is no country. */
function countryEnd({ tokens }: Document, at: number): number {
  const end = COUNTRIES.endAt(tokens, at);
  if (end === at) return 0;
  const digits = isNear(tokens, end) ? digitsAt(tokens, end) : 0;
  return digits >= FEWEST_CODE_DIGITS && digits <= MAX_CODE_DIGITS ? end + 1 : end;
}

/** Behind `10827 Berlin`, `111 29 Stockholm`, `1015 CJ Amsterdam`; 0 when there is no such thing. */
function codeAndCityEnd({ tokens }: Document, at: number): number {
  const digits = digitsAt(tokens, at);
  let end = at + 1;
  if (digits === 3 && digitsAt(tokens, end) === 2) end++;
  else if (digits < FEWEST_CODE_DIGITS || digits > MAX_CODE_DIGITS) return 0;
  else if (tokens.shapes[end] === Shape.Upper && width(tokens, end) === 2) end++;
  const first = end;
  while (isCapitalised(tokens, end) && isNear(tokens, end) && end < first + MAX_CITY_WORDS) end++;
  return end > first ? end : 0;
}

/** Behind `Celje Slovenia`, where nothing divides them from the unit; 0 when no country follows. */
function cityAndCountryEnd(document: Document, at: number): number {
  const { tokens } = document;
  for (let index = at; index <= at + MAX_CITY_WORDS && isNear(tokens, index); index++) {
    const end = countryEnd(document, index);
    if (end > 0 && isCapitalised(tokens, index)) return end;
    if (!isCapitalised(tokens, index)) return 0;
  }
  return 0;
}

/** Behind `Salt Lake City, UT 84101`; 0 when there is no such thing. */
function cityAndStateEnd(document: Document, from: number): number {
  const { tokens } = document;
  const isLower = isLowerFrom(document, from);
  let index = from;
  for (let words = 0; words <= MAX_CITY_WORDS; words++) {
    const state = separatorEnd(tokens, index);
    const end = stateEnd(tokens, state, isLower);
    if (end > state) {
      const code = stateCodeEnd(document, end);
      const isDivided = words > 0 && state > index;
      if (code > 0 || isDivided || !isWordInCapitals(document, state)) return code || end;
    }
    const code = countryEnd(document, state) || (words > 0 ? cityCodeEnd(document, index) : 0);
    if (code > 0) return code;
    if (isLower && isWordOf(tokens, state, STATE_CODES)) return stateCodeEnd(document, state + 1);
    const isWord = isCapitalised(tokens, index) || (isLower && wordAt(tokens, index) !== NO_WORD);
    if (!isWord || isWordOf(tokens, index, ZIP) || (index > from && breaks(tokens, index)))
      return 0;
    index++;
    while (symbolAt(tokens, index) === '.' || symbolAt(tokens, index) === '-') index++;
  }
  return 0;
}

/** Behind the code that follows a city before token `at`; 0 when there is none. */
function cityCodeEnd(document: Document, at: number): number {
  return codeEnd(document, separatorEnd(document.tokens, at)) || pinEnd(document.tokens, at);
}

/** `BLVD IN`, where all is in capitals: the word, not Indiana. */
function isWordInCapitals(document: Document, at: number): boolean {
  const isUpper = document.derive(lineCases)[at] === LineCase.Upper;
  return isUpper && isWordOf(document.tokens, at, AMBIGUOUS_CODES);
}

/** In a line of small letters, or in one too short to tell: `reno, nv 89501`. */
function isLowerFrom(document: Document, at: number): boolean {
  return (
    document.derive(lineCases)[at] === LineCase.Lower ||
    (startsLine(document.tokens, at) && document.tokens.shapes[at] === Shape.Lower)
  );
}

/** Behind the code, of five digits or four, that follows a state at token `at`; 0 when none does. */
function stateCodeEnd(document: Document, at: number): number {
  const next = separatorEnd(document.tokens, at);
  return australianCodeEnd(document.tokens, next) || codeEnd(document, next);
}

/** Behind a city of the lexicon; 0 when there is none. */
function knownCityEnd(document: Document, at: number): number {
  if (!isCapitalised(document.tokens, at)) return 0;
  const phrase = placePhraseEnd(document, at);
  if (phrase > 0) return phrase;
  const attributes = document.derive(wordAttributes)[at] ?? 0;
  return city(attributes) > 0 && properWord(attributes) + city(attributes) > 1 ? at + 1 : 0;
}

/** `4418 willow creek road , dayton`: small letters throughout; 0 when there is no such city. */
function spokenCityEnd(document: Document, from: number, at: number): number {
  const { tokens } = document;
  if (from >= tokens.length || !isLowerFrom(document, from)) return 0;
  const phrase = placePhraseEnd(document, from);
  if (phrase > 0) return phrase;
  const attributes = document.derive(wordAttributes)[from] ?? 0;
  // Without a comma or a new line it may be the next word of the sentence.
  const isPlain =
    (attributes & DICTIONARY) !== 0 &&
    (city(attributes) < LARGE_CITY ||
      (from === at && properWord(attributes) === 0 && isNear(tokens, from + 1)));
  return city(attributes) > 0 && !isPlain ? from + 1 : 0;
}

/**
 * Behind a line that holds a few capitalised words and nothing else, below the street; 0 when there is none, or they
 * are words that head a section: `Operative Report`.
 */
function cityLineEnd(document: Document, at: number): number {
  const { tokens } = document;
  if (!startsLine(tokens, at)) return 0;
  let end = at;
  let isName = false;
  while (
    isCapitalised(tokens, end) &&
    end < at + MAX_CITY_WORDS &&
    (end === at || !breaks(tokens, end))
  ) {
    const known = document.derive(wordAttributes)[end] ?? 0;
    const isVocabulary = isOfVocabulary(document, end);
    isName ||= city(known) > 0 || ((known & DICTIONARY) === 0 && !isVocabulary);
    end++;
  }
  if (!isName) return 0;
  // `Celje 3000`: only here can a number of four digits be a code.
  const digits = isNear(tokens, end) ? digitsAt(tokens, end) : 0;
  if (digits >= FEWEST_CODE_DIGITS && digits <= MAX_CODE_DIGITS) end++;
  const isWhole = end >= tokens.length || breaks(tokens, end) || symbolAt(tokens, end) === ',';
  return isWhole ? end : 0;
}

function codeEnd({ text, tokens }: Document, at: number): number {
  if (at >= tokens.length || tokens.gaps[at] === Gap.BlankLine) return 0;
  if (digitsAt(tokens, at) === 5) {
    const isExtended = symbolAt(tokens, at + 1) === '-' && digitsAt(tokens, at + 2) === 4;
    return isExtended ? at + 3 : at + 1;
  }
  if (isNear(tokens, at) && isWordOf(tokens, at, NUMBER_PART_WORDS)) {
    const spoken = spokenNumberAt(tokens, at);
    return spoken.digits === SPOKEN_CODE_DIGITS ? spoken.end : 0;
  }
  return postcodeEnd(text, tokens, at, true);
}

/** Behind the comma, or the marks of a quoted or listed line, at token `at`. */
function separatorEnd(tokens: Tokens, at: number): number {
  const marks = lineMarksEnd(tokens, at);
  if (marks > at) return marks;
  return symbolAt(tokens, at) === ',' && tokens.gaps[at + 1] !== Gap.BlankLine
    ? lineMarksEnd(tokens, at + 1)
    : at;
}

function startsLine(tokens: Tokens, at: number): boolean {
  return at < tokens.length && tokens.gaps[at] === Gap.Newline;
}

function breaks(tokens: Tokens, at: number): boolean {
  return (tokens.gaps[at] as number) >= Gap.Newline;
}
