import { type Candidate, type Document, Gap, Shape, TokenKind, type Tokens } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { LineCase, lineCases } from '../../evidence/line-case.ts';
import { placePhraseEnd } from '../../evidence/place-phrases.ts';
import { isNear, symbolAt } from '../../evidence/token-at.ts';
import { wordAttributes } from '../../evidence/word-attributes.ts';
import { both, startsOf, wordsOf } from '../../evidence/triggers.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import { city } from '../../lexicon/attributes.ts';
import {
  isBounded,
  isNamesake,
  isPlaced,
  isProper,
  isSource,
  isTelling,
  lowerNameStart,
  nameStart,
  placedNameStart,
  plainNameStart,
} from './facility-name.ts';
import {
  EPONYM_TAIL,
  HEAD,
  HOUSE_HEAD,
  MIDDLE,
  NOT_IN_NAME,
  PLAIN_HEAD,
  SOCIETY,
  WEAK_HEAD,
} from './facility-words.ts';

interface Facility {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

const MAX_OF_WORDS = 4;
/** `University Children's Hospital Medical Center` has four. Bounds the work for each head in a text. */
const MAX_HEADS = 5;
const OF = wordSet('of');
const AND = wordSet('and or');
const CHILDREN = wordSet('children');
const HEADS = both(startsOf(HEAD, HOUSE_HEAD, WEAK_HEAD), wordsOf(CHILDREN, PLAIN_HEAD));
const THE = wordSet('the');
const TITLE = wordSet('dr mr mrs ms doctor');
/** `city` of the lexicon from which a city may stand behind a head: `Children's Hospital Boston`. */
const LARGE_CITY = 2;

/** Names that end in a word for a house: `Kestrel Valley Medical Center`, `Saint Brendan's clinic`. */
export function namedFacilities(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  let searched = 0;
  for (const index of document.occurrences(HEADS)) {
    if (index < searched) continue;
    const facility = facilityAt(document, index, searched);
    if (facility === undefined) continue;
    searched = facility.end;
    const { start, end, score } = facility;
    found.push(candidateOf(tokens, start, end, 'FACILITY', score));
  }
  return found;
}

/** @param last index behind the facility found before, 0 when there is none */
function facilityAt(document: Document, index: number, last: number): Facility | undefined {
  const { tokens } = document;
  if (!isCapitalised(tokens, index)) return plainFacility(document, index, last);
  const head = headAt(tokens, index);
  if (head === undefined) return undefined;
  const start = nameStart(tokens, index);
  const end = tailEnd(document, head.end);
  if (isSocietyOrPerson(tokens, start) || isSource(tokens, start)) return undefined;
  if (isWordOf(tokens, end, EPONYM_TAIL)) return undefined;
  if (head.strength === Strength.House) {
    const isNamed = isHouseName(document, start, index);
    return isNamed ? { start, end: head.end, score: 0.75 } : undefined;
  }
  if (head.strength === Strength.Strong) {
    const isNamed = isTelling(document, start, head.last) || isTelling(document, head.end, end);
    return isNamed && !opensSentence(document, start, index)
      ? { start, end, score: 0.9 }
      : undefined;
  }
  const isSpelledOut = head.end > index + 1 && isTelling(document, start, index);
  const isNamed = isSpelledOut || isProper(document, start, index);
  return isNamed && isPlaced(tokens, start) ? { start, end, score: 0.75 } : undefined;
}

/** How surely a head makes a house of the name in front of it. */
const Strength = { Weak: 0, House: 1, Strong: 2 } as const;
type Strength = (typeof Strength)[keyof typeof Strength];

/** A row of heads: `General Hospital`, `University Medical Center`. */
interface Head {
  /** Where the last head starts that is one by itself. */
  readonly last: number;
  readonly end: number;
  readonly strength: Strength;
}

function headAt(tokens: Tokens, index: number, anyCase = false): Head | undefined {
  let end = index;
  let last = index;
  let strength: Strength = Strength.Weak;
  for (let heads = 0; heads < MAX_HEADS; heads++) {
    if (end > index && !goesOnHead(tokens, end, anyCase)) break;
    const strong = childrensEnd(tokens, end) ?? HEAD.endAt(tokens, end);
    const house = HOUSE_HEAD.endAt(tokens, end);
    const next = Math.max(strong, house, WEAK_HEAD.endAt(tokens, end));
    if (next === end) break;
    if (strong === next) {
      strength = Strength.Strong;
      last = end;
    } else if (house === next && strength === Strength.Weak) strength = Strength.House;
    end = next;
  }
  return end === index ? undefined : { last, end, strength };
}

function goesOnHead(tokens: Tokens, at: number, anyCase: boolean): boolean {
  return tokens.gaps[at] === Gap.Space && (anyCase || isCapitalised(tokens, at));
}

/** Behind `Children's`, which is a hospital even without the word for it: `Ridgemont Children's`. */
function childrensEnd(tokens: Tokens, at: number): number | undefined {
  const hasClitic = at + 1 < tokens.length && tokens.kinds[at + 1] === TokenKind.Clitic;
  return hasClitic && isWordOf(tokens, at, CHILDREN) ? at + 2 : undefined;
}

/** `Kestrel clinic` */
function plainFacility(document: Document, index: number, last: number): Facility | undefined {
  const { tokens } = document;
  const isLower =
    document.derive(lineCases)[index] === LineCase.Lower || isShortLine(tokens, index);
  if (isLower) return lowerFacility(document, index, last);
  if (!isWordOf(tokens, index, PLAIN_HEAD) || !isNear(tokens, index)) return undefined;
  const start = nameStart(tokens, index);
  if (start === index || isSocietyOrPerson(tokens, start)) return undefined;
  return isProper(document, start, index) ? { start, end: index + 1, score: 0.8 } : undefined;
}

/** `greenfield pharmacy`, and nothing else on its line. */
function isShortLine(tokens: Tokens, index: number): boolean {
  const isOpen = index > 0 && !isNear(tokens, index - 1) && isNear(tokens, index);
  return isOpen && !isNear(tokens, index + 1) && tokens.shapes[index - 1] === Shape.Lower;
}

/** `dayton general hospital`, in a line of small letters. */
function lowerFacility(document: Document, index: number, last: number): Facility | undefined {
  const { tokens } = document;
  const head = isNear(tokens, index) ? headAt(tokens, index, true) : undefined;
  if (head === undefined || head.strength === Strength.Weak) return undefined;
  const start =
    joinedStart(document, index, last) ??
    (head.strength === Strength.House
      ? lowerHouseStart(document, index)
      : Math.min(plainNameStart(document, index), placedNameStart(document, index)));
  if (start === index || isSocietyOrPerson(tokens, start)) return undefined;
  return { start, end: head.end, score: 0.7 };
}

/** `at Larch Manor`; without a preposition only behind a sign, or when the name has two words: `Blue Heron Pediatrics`. */
function isHouseName(document: Document, start: number, head: number): boolean {
  const { tokens } = document;
  if (!isTelling(document, start, head)) return false;
  if (isPlaced(tokens, start)) return true;
  const hasWords = head > start + 1 || isBounded(tokens, start);
  return hasWords && isNamesake(document, start, head);
}

/** First token of `osprey point` in front of the head `imaging`, or the head itself. */
function lowerHouseStart(document: Document, head: number): number {
  const start = lowerNameStart(document, head);
  const isNamed = isNamesake(document, start, head) && isTelling(document, start, head);
  return isNamed && isBounded(document.tokens, start) ? start : head;
}

/** First token of the name that `and` joins to the house before it. */
function joinedStart(document: Document, head: number, last: number): number | undefined {
  const start = lowerNameStart(document, head);
  const isJoined = last > 0 && start === last + 1 && isWordOf(document.tokens, last, AND);
  return isJoined && isTelling(document, start, head) ? start : undefined;
}

/** Behind ` of Lourdes`, or a city, that goes on a name. */
function tailEnd(document: Document, from: number): number {
  const { tokens } = document;
  if (from >= tokens.length || tokens.gaps[from] !== Gap.Space) return from;
  if (!isWordOf(tokens, from, OF)) return cityEnd(document, from);
  let end = isWordOf(tokens, from + 1, THE) ? from + 2 : from + 1;
  const first = end;
  while (end < first + MAX_OF_WORDS && isCapitalised(tokens, end) && isNear(tokens, end)) {
    if (isWordOf(tokens, end, NOT_IN_NAME)) break;
    end++;
  }
  return isTelling(document, first, end) ? end : from;
}

function cityEnd(document: Document, at: number): number {
  if (!isCapitalised(document.tokens, at)) return at;
  const phrase = placePhraseEnd(document, at);
  if (phrase > 0) return phrase;
  return city(document.derive(wordAttributes)[at] ?? 0) >= LARGE_CITY ? at + 1 : at;
}

/** `Consider Hospital at Home`: a single plain word in front of the head that begins a sentence. */
function opensSentence(document: Document, start: number, head: number): boolean {
  const { tokens } = document;
  if (head !== start + 1 || isWordOf(tokens, start, MIDDLE)) return false;
  const isFirst = !isNear(tokens, start) || ['.', '?', '!'].includes(symbolAt(tokens, start - 1));
  return isFirst && !isProper(document, start, head);
}

/** `American College of ...`, `Dr. Brown's clinic` */
function isSocietyOrPerson(tokens: Tokens, start: number): boolean {
  if (isWordOf(tokens, start, SOCIETY)) return true;
  const before = symbolAt(tokens, start - 1) === '.' ? start - 2 : start - 1;
  return isWordOf(tokens, before, TITLE);
}
