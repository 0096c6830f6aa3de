import {
  type Document,
  extendPhrase,
  Gap,
  HASH_SEED,
  Shape,
  TokenKind,
  type Tokens,
} from 'deid-core';
import { width } from '../../evidence/code.ts';
import { placePhraseEnd } from '../../evidence/place-phrases.ts';
import { hasSymbol, isNear, symbolAt } from '../../evidence/token-at.ts';
import { SuffixTree } from '../../evidence/suffix-tree.ts';
import { isOfVocabulary } from '../../evidence/vocabulary.ts';
import { wordAttributes } from '../../evidence/word-attributes.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import {
  city,
  COUNTY,
  DICTIONARY,
  givenName,
  plainWord,
  properWord,
  surname,
  Vocabulary,
  vocabulary,
} from '../../lexicon/attributes.ts';
import { lookup } from '../../lexicon/lexicon.ts';
import {
  GOES_ON,
  NO_PLACE,
  PEOPLE_AND_CITY,
  PREFIX,
  SHORT,
  SHORTEST_SHAPED,
  SUFFIXES,
} from './place-words.ts';
import { STATE_NAMES } from './states.ts';

/** How a word or a few are known to be a place. */
export const Evidence = {
  /** A word with a capital that no list has. */
  Unknown: 0,
  /** It looks like the name of a place: `Dunmoreville`, `East Halvorsen`. */
  Shaped: 1,
  /** A city whose name is a plain word: `Orange`, `Normal`. */
  PlainWord: 2,
  /** ... a word that is rarer: `Mobile`, `Defiance`. */
  RareWord: 3,
  /** A city that is a person's name as well. */
  PersonName: 4,
  /** A small one: few of their names are known to be nothing else. */
  Town: 5,
  City: 6,
  /** A city whose name is hardly anything else. */
  LargeCity: 7,
} as const;
export type Evidence = (typeof Evidence)[keyof typeof Evidence];

export interface PlaceName {
  readonly end: number;
  readonly evidence: Evidence;
}

/** Names given to more people than this (`givenName`, `surname`) are a person's first. */
const COMMON_GIVEN_NAME = 4;
const COMMON_SURNAME = 5;
export const MAX_UNKNOWN_WORDS = 3;
const MIN_LENGTH = 3;
/** Words more common than this (`plainWord`) say too little where a city of that name may stand. */
const RARE_WORD = 3;
/** ... and than this are words that next to nobody uses. */
const HARDLY_A_WORD = 1;
/** `city` of the lexicon from which a city is more than a town. */
export const CITY_SIZE = 2;
export const LARGE_CITY_SIZE = 3;
const suffixes = new SuffixTree([[1, SUFFIXES]]);

/** The place that the words from token `index` on may name. @param anyCase whether small letters count as capitals */
export function placeNameAt(
  document: Document,
  index: number,
  anyCase: boolean,
): PlaceName | undefined {
  const { tokens } = document;
  if (!isNameLike(tokens, index, anyCase)) return undefined;
  if (isLargerThanACity(tokens, index)) return undefined;
  return (
    phraseAt(document, index, anyCase) ??
    prefixedAt(document, index) ??
    wordPlaceAt(document, index, anyCase)
  );
}

/** `Salt Lake City`, `Winston-Salem` */
function phraseAt(document: Document, index: number, anyCase: boolean): PlaceName | undefined {
  const { tokens } = document;
  const end = placePhraseEnd(document, index);
  if (end === 0 || (!anyCase && !allCapitalised(tokens, index, end))) return undefined;
  const size = city(phraseAttributes(tokens, index, end));
  const opensLikeAPerson = givenName(lookup(tokens.values[index] as number)) >= COMMON_GIVEN_NAME;
  const isPlain = allPlain(document, index, end);
  // Two plain words with capitals are rarer than one: `in Window Rock`.
  if (isPlain) return { end, evidence: size > 1 ? Evidence.City : Evidence.RareWord };
  if (opensLikeAPerson) return { end, evidence: Evidence.PersonName };
  return { end, evidence: size > 1 ? Evidence.LargeCity : Evidence.City };
}

/** `Port Halvorsen` */
function prefixedAt(document: Document, index: number): PlaceName | undefined {
  const { tokens } = document;
  if (!isWordOf(tokens, index, PREFIX) || !isCapitalised(tokens, index)) return undefined;
  const name = symbolAt(tokens, index + 1) === '.' ? index + 2 : index + 1;
  const isName =
    isCapitalised(tokens, name) && isNear(tokens, name) && !isWordOf(tokens, name, NO_PLACE);
  const isTold = isName && !isOfVocabulary(document, name);
  return isTold ? { end: name + 1, evidence: Evidence.Shaped } : undefined;
}

function wordPlaceAt(document: Document, index: number, anyCase: boolean): PlaceName | undefined {
  const { tokens } = document;
  const end = index + 1;
  if (isWordOf(tokens, index, SHORT)) return { end, evidence: Evidence.LargeCity };
  const known = document.derive(wordAttributes)[index] ?? 0;
  const isListed = city(known) > 0 || (known & COUNTY) !== 0;
  // Most words with a capital are plain.
  if (!isListed && ((known & DICTIONARY) !== 0 || plainWord(known) > 2 || anyCase))
    return undefined;
  const isNamesake = isWordOf(tokens, index, PEOPLE_AND_CITY);
  const isOther = isOfVocabulary(document, index) && !isNamesake;
  if (isOther && !(isEponymousCity(tokens.values[index] as number) && goesOnFromPlace(tokens, end)))
    return undefined;
  if (isListed) return { end, evidence: cityEvidence(known) };
  if (isShaped(document, index)) return { end, evidence: Evidence.Shaped };
  if (width(tokens, index) < MIN_LENGTH || tokens.shapes[index] !== Shape.Title) return undefined;
  return { end: unknownEnd(document, index), evidence: Evidence.Unknown };
}

/** `Minot`, where what follows is no disease: a city that no plain word is called like. */
function isEponymousCity(hash: number): boolean {
  const known = lookup(hash);
  const isClinical = vocabulary(known) === Vocabulary.Clinical;
  return isClinical && city(known) >= CITY_SIZE && (known & DICTIONARY) === 0;
}

/** Whether what stands at a token ends the phrase that a place is in: `in Mobile for a week`, `from Minot.` */
export function goesOnFromPlace(tokens: Tokens, at: number): boolean {
  return !isNear(tokens, at) || hasSymbol(tokens, at, ',.;)') || isWordOf(tokens, at, GOES_ON);
}

function isShaped({ text, tokens }: Document, index: number): boolean {
  if (width(tokens, index) < SHORTEST_SHAPED) return false;
  return suffixes.classOf(text, tokens.starts[index] ?? 0, tokens.ends[index] ?? 0) > 0;
}

function cityEvidence(known: number): Evidence {
  if (isMainlyPlain(known)) {
    const isRare = plainWord(known) <= RARE_WORD && city(known) >= CITY_SIZE;
    return isRare ? Evidence.RareWord : Evidence.PlainWord;
  }
  const isPerson = givenName(known) >= COMMON_GIVEN_NAME || surname(known) >= COMMON_SURNAME;
  if (isPerson) return Evidence.PersonName;
  if (city(known) < CITY_SIZE) return Evidence.Town;
  const isLarge = city(known) === LARGE_CITY_SIZE && (known & DICTIONARY) === 0;
  return isLarge ? Evidence.LargeCity : Evidence.City;
}

/** Whether a word is written without a capital more often than with one: `mobile`, but not `flint` or `tupelo`. */
function isMainlyPlain(known: number): boolean {
  if ((known & DICTIONARY) === 0 || properWord(known) > plainWord(known)) return false;
  return city(known) < CITY_SIZE || plainWord(known) > HARDLY_A_WORD;
}

function unknownEnd({ tokens }: Document, index: number): number {
  let end = index + 1;
  while (
    end < index + MAX_UNKNOWN_WORDS &&
    isCapitalised(tokens, end) &&
    tokens.gaps[end] === Gap.Space
  )
    end++;
  return end;
}

/** States, countries and continents stay. New York is taken for the city. */
function isLargerThanACity(tokens: Tokens, index: number): boolean {
  const end = STATE_NAMES.endAt(tokens, index);
  if (index > 0 && STATE_NAMES.endAt(tokens, index - 1) === index + 1) return true;
  return end === index + 1 || (end > index && !isNewYork(tokens, index));
}

function isNewYork(tokens: Tokens, index: number): boolean {
  return tokens.ends[index + 1] === (tokens.starts[index] as number) + 'new york'.length;
}

function isNameLike(tokens: Tokens, index: number, anyCase: boolean): boolean {
  if (tokens.kinds[index] !== TokenKind.Word || isWordOf(tokens, index, NO_PLACE)) return false;
  return (anyCase || isCapitalised(tokens, index)) && width(tokens, index) > 1;
}

function allCapitalised(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (tokens.kinds[at] === TokenKind.Word && !isCapitalised(tokens, at)) return false;
  }
  return true;
}

function allPlain(document: Document, start: number, end: number): boolean {
  const attributes = document.derive(wordAttributes);
  for (let at = start; at < end; at++) {
    const isWord = document.tokens.kinds[at] === TokenKind.Word;
    if (isWord && ((attributes[at] ?? 0) & DICTIONARY) === 0) return false;
  }
  return true;
}

function phraseAttributes(tokens: Tokens, start: number, end: number): number {
  let phrase = HASH_SEED;
  for (let at = start; at < end; at++) {
    if (tokens.kinds[at] === TokenKind.Word)
      phrase = extendPhrase(phrase, tokens.values[at] as number);
  }
  return lookup(phrase);
}
