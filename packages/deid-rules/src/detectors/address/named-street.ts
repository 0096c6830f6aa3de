import { type Candidate, type Document, Gap, Shape, type Tokens } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { LineCase, lineCases } from '../../evidence/line-case.ts';
import { digitsAt, isNear, NO_WORD, symbolAt, wordAt } from '../../evidence/token-at.ts';
import { wordsOf } from '../../evidence/triggers.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import { DIRECTION, NO_NAME, NO_STREET_NAME } from './street-words.ts';

/** Words for streets that are nothing else, in full or in a short form that is no other word. */
const STREET = wordSet('street avenue ave road boulevard blvd lane parkway pkwy turnpike');
/** ... and those that are a street behind one of the words below. */
const STREET_OR_WORD = wordSet(
  'st rd dr ln drive court place terrace circle highway hwy trail square',
);
const STREETS = wordsOf(STREET, STREET_OR_WORD);
/** Short forms with a capital that nothing else has, and what stands in front of them. */
const SHORT = wordSet('rd ln hwy');
const ALONG = wordSet('on off near along by');
const ON = wordSet('on');
const LIVING = wordSet(
  'live lives lived living house home apartment resides residing moved pharmacy store clinic office branch bank school church shop',
);
const ORDINAL = wordSet('st nd rd th');
const MAX_NAME_WORDS = 3;
const MAX_SPOKEN_WORDS = 2;
const PREPOSITION = wordSet('on at near off by from');

/** Streets without a house number: `Maple Street`, `W 42nd Ave`; `lives on Quarry Dr`. */
export function namedStreets(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (const index of document.occurrences(STREETS)) {
    const isStreet = isWordOf(tokens, index, STREET);
    const isSpoken = isStreet && !isCapitalised(tokens, index);
    if (!isStreet && !isCapitalised(tokens, index)) continue;
    const start = isSpoken ? spokenStart(document, index) : nameStart(tokens, index);
    if (start === index || (!isStreet && !isTold(tokens, start, index))) continue;
    found.push(candidateOf(tokens, start, index + 1, 'ADDRESS', 0.7));
  }
  return found;
}

/** First token of the capitalised words and ordinals in front of token `index`, or `index` itself. */
function nameStart(tokens: Tokens, index: number): number {
  let start = index;
  for (let words = 0; words < MAX_NAME_WORDS && tokens.gaps[start] === Gap.Space; words++) {
    const before = start - 1;
    if (isWordOf(tokens, before, ORDINAL) && digitsAt(tokens, before - 1) > 0) start = before - 1;
    else if (isCapitalised(tokens, before) && !isWordOf(tokens, before, NO_NAME)) start = before;
    else if (symbolAt(tokens, before) === '.' && isWordOf(tokens, before - 1, DIRECTION))
      start = before - 1;
    else break;
  }
  return start;
}

/** `over on maple street`: all in small letters, with a preposition in front; `index` itself when it is not so. */
function spokenStart(document: Document, index: number): number {
  const { tokens } = document;
  if (document.derive(lineCases)[index] !== LineCase.Lower) return index;
  for (let start = index - 1; start >= index - MAX_SPOKEN_WORDS; start--) {
    if (!isNear(tokens, start + 1) || wordAt(tokens, start) === NO_WORD) break;
    if (isWordOf(tokens, start, NO_NAME) || isWordOf(tokens, start, NO_STREET_NAME)) break;
    if (isWordOf(tokens, start - 1, PREPOSITION)) return start;
  }
  return index;
}

/** `the branch on Quarry Rd`, `lives on Quarry Dr` */
function isTold(tokens: Tokens, start: number, suffix: number): boolean {
  const isShort = isWordOf(tokens, suffix, SHORT) && tokens.shapes[suffix] === Shape.Title;
  return (isShort && isWordOf(tokens, start - 1, ALONG)) || followsLiving(tokens, start);
}

/** `lives on ...` */
function followsLiving(tokens: Tokens, start: number): boolean {
  return isWordOf(tokens, start - 1, ON) && isWordOf(tokens, start - 2, LIVING);
}
