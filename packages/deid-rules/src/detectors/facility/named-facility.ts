import { type Candidate, type Document, Gap, type Tokens } from 'deid-core';
import { anchors } from '../../evidence/anchors.ts';
import { LineCase, lineCases } from '../../evidence/line-case.ts';
import { placePhrases } from '../../evidence/place-phrases.ts';
import { symbolAt } from '../../evidence/token-at.ts';
import { wordAttributes } from '../../evidence/word-attributes.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isOnLine, isWordOf } from '../../evidence/written-word.ts';
import { city } from '../../lexicon/attributes.ts';
import {
  isPlaced,
  isProper,
  isSource,
  isTelling,
  nameStart,
  plainNameStart,
} from './facility-name.ts';
import { HEAD, NOT_IN_NAME, PLAIN_HEAD, SOCIETY, WEAK_HEAD } from './facility-words.ts';

interface Facility {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

const MAX_OF_WORDS = 4;
/** `University Children's Hospital Medical Center` has four. Bounds the work for each head in a text. */
const MAX_HEADS = 5;
const OF = wordSet('of');
const THE = wordSet('the');
const TITLE = wordSet('dr mr mrs ms doctor');
/** `city` of the lexicon from which a city may stand behind a head: `Children's Hospital Boston`. */
const LARGE_CITY = 2;

/** Names that end in a word for a house: `Kestrel Valley Medical Center`, `Saint Brendan's clinic`. */
export function namedFacilities(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  let searched = 0;
  for (const index of document.derive(anchors).words) {
    if (index < searched) continue;
    const facility = facilityAt(document, index);
    if (facility === undefined) continue;
    searched = facility.end;
    found.push({
      start: tokens.starts[facility.start] as number,
      end: tokens.ends[facility.end - 1] as number,
      label: 'FACILITY',
      score: facility.score,
    });
  }
  return found;
}

function facilityAt(document: Document, index: number): Facility | undefined {
  const { tokens } = document;
  if (!isCapitalised(tokens, index)) return plainFacility(document, index);
  const head = headAt(tokens, index);
  if (head === undefined) return undefined;
  const start = nameStart(tokens, index);
  const end = tailEnd(document, head.end);
  if (isSocietyOrPerson(tokens, start) || isSource(tokens, start)) return undefined;
  if (head.isStrong) {
    const isNamed = isTelling(tokens, start, head.last) || isTelling(tokens, head.end, end);
    return isNamed ? { start, end, score: 0.9 } : undefined;
  }
  const isNamed = isProper(document, start, index) && isPlaced(tokens, start);
  return isNamed ? { start, end, score: 0.75 } : undefined;
}

/** A row of heads: `General Hospital`, `University Medical Center`. */
interface Head {
  /** Where the last head starts that is one by itself. */
  readonly last: number;
  readonly end: number;
  readonly isStrong: boolean;
}

function headAt(tokens: Tokens, index: number): Head | undefined {
  let end = index;
  let last = index;
  let isStrong = false;
  for (let heads = 0; heads < MAX_HEADS; heads++) {
    if (end > index && !(isCapitalised(tokens, end) && tokens.gaps[end] === Gap.Space)) break;
    const strong = HEAD.endAt(tokens, end);
    const next = Math.max(strong, WEAK_HEAD.endAt(tokens, end));
    if (next === end) break;
    if (strong === next) {
      isStrong = true;
      last = end;
    }
    end = next;
  }
  return end === index ? undefined : { last, end, isStrong };
}

/** `Kestrel clinic`; in a line of small letters also `dayton general hospital`. */
function plainFacility(document: Document, index: number): Facility | undefined {
  const { tokens } = document;
  if (!isWordOf(tokens, index, PLAIN_HEAD) || !isOnLine(tokens, index)) return undefined;
  const isLower = document.derive(lineCases)[index] === LineCase.Lower;
  const start = isLower ? plainNameStart(document, index) : nameStart(tokens, index);
  if (start === index || isSocietyOrPerson(tokens, start)) return undefined;
  if (!isLower && !isProper(document, start, index)) return undefined;
  return { start, end: index + 1, score: isLower ? 0.7 : 0.8 };
}

/** Behind ` of Lourdes`, or a city, that goes on a name. */
function tailEnd(document: Document, from: number): number {
  const { tokens } = document;
  if (from >= tokens.length || tokens.gaps[from] !== Gap.Space) return from;
  if (!isWordOf(tokens, from, OF)) return cityEnd(document, from);
  let end = isWordOf(tokens, from + 1, THE) ? from + 2 : from + 1;
  const first = end;
  while (end < first + MAX_OF_WORDS && isCapitalised(tokens, end) && isOnLine(tokens, end)) {
    if (isWordOf(tokens, end, NOT_IN_NAME)) break;
    end++;
  }
  return isTelling(tokens, first, end) ? end : from;
}

function cityEnd(document: Document, at: number): number {
  if (!isCapitalised(document.tokens, at)) return at;
  const phrase = document.derive(placePhrases)[at] ?? 0;
  if (phrase > 0) return phrase;
  return city(document.derive(wordAttributes)[at] ?? 0) >= LARGE_CITY ? at + 1 : at;
}

/** `American College of ...`, `Dr. Brown's clinic` */
function isSocietyOrPerson(tokens: Tokens, start: number): boolean {
  if (isWordOf(tokens, start, SOCIETY)) return true;
  const before = symbolAt(tokens, start - 1) === '.' ? start - 2 : start - 1;
  return isWordOf(tokens, before, TITLE);
}
