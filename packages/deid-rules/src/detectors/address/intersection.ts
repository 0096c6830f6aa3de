import { type Candidate, type Document, Gap, type Tokens } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { phraseSet } from '../../evidence/phrase-set.ts';
import { digitsAt, isNear, symbolAt } from '../../evidence/token-at.ts';
import { both, startsOf, wordsOf } from '../../evidence/triggers.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';

const CORNER = phraseSet([
  'corner of',
  'intersection of',
  'cross streets',
  'cross streets are',
  'junction of',
]);
const AND = wordSet('and with');
const AT = wordSet('at on near by from');
const CORNERS = both(startsOf(CORNER), wordsOf(AT));
const ANDS = wordsOf(AND);
const ORDINAL = wordSet('st nd rd th');
const ABBREVIATION = wordSet('st ave av rd dr ln blvd str ul n s e w');
const PARTICLE = wordSet('de la las los del du des di della van der den');
const MAX_STREET_TOKENS = 6;
const SCORE = 0.85;

/** Suffixes that make a crossing of what stands on both sides of `and`. */
const SUFFIX = wordSet('street st avenue ave road rd boulevard blvd lane ln parkway pkwy');
const NEAR = wordSet('near by at on off from between around to');
const MAX_SIDE_WORDS = 3;
const LIVING = wordSet('live lives lived living resides residing stays staying near');

/** Two streets that name a place: `the corner of 5th and Main`, `at 42nd & Lexington`. */
export function intersections(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (const index of document.occurrences(CORNERS)) {
    const start = cornerEnd(tokens, index);
    if (start === 0) continue;
    const first = streetEnd(tokens, start);
    const isJoined = isWordOf(tokens, first, AND) || symbolAt(tokens, first) === '&';
    if (first === start || !isJoined) continue;
    const end = streetEnd(tokens, first + 1);
    if (end === first + 1) continue;
    found.push(candidateOf(tokens, start, end, 'ADDRESS', SCORE));
  }
  for (const index of document.occurrences(ANDS)) {
    const start = sideStart(tokens, index);
    const end = start < index ? streetEnd(tokens, index + 1) : index + 1;
    const isTold = end > index + 1 && (isSuffixed(tokens, end) || isLivingBefore(tokens, start));
    if (isTold) found.push(candidateOf(tokens, start, end, 'ADDRESS', SCORE));
  }
  return found;
}

/** Whether a second street ends in a word for one: `Quarry Ave.` */
function isSuffixed(tokens: Tokens, end: number): boolean {
  return isWordOf(tokens, symbolAt(tokens, end - 1) === '.' ? end - 2 : end - 1, SUFFIX);
}

/** `lives near ...` */
function isLivingBefore(tokens: Tokens, start: number): boolean {
  return isWordOf(tokens, start - 1, NEAR) && isWordOf(tokens, start - 2, LIVING);
}

/** First of the capitalised words in front of `and`, right behind a preposition; `and` when there is none. */
function sideStart(tokens: Tokens, and: number): number {
  let start = and;
  while (and - start < MAX_SIDE_WORDS && isNear(tokens, start) && isCapitalised(tokens, start - 1))
    start--;
  return isNear(tokens, start) && isWordOf(tokens, start - 1, NEAR) ? start : and;
}

/** Index behind `corner of` at token `index`, or behind `at` when an ordinal follows; 0 when it is neither. */
function cornerEnd(tokens: Tokens, index: number): number {
  const end = CORNER.endAt(tokens, index);
  if (end > index) return end;
  const isOrdinal = digitsAt(tokens, index + 1) > 0 && isWordOf(tokens, index + 2, ORDINAL);
  return isOrdinal && isWordOf(tokens, index, AT) && isNamed(tokens, index + 3) ? index + 1 : 0;
}

/** `and Main`: two ordinals may as well be ribs or visits. */
function isNamed(tokens: Tokens, at: number): boolean {
  const isJoined = isWordOf(tokens, at, AND) || symbolAt(tokens, at) === '&';
  return isJoined && isCapitalised(tokens, at + 1);
}

/** Index behind the capitalised words, numbers and ordinals at token `at`. */
function streetEnd(tokens: Tokens, at: number): number {
  let end = at;
  while (end < at + MAX_STREET_TOKENS && (end === at || isNear(tokens, end))) {
    const isNumber = digitsAt(tokens, end) > 0;
    const isOrdinal = isWordOf(tokens, end, ORDINAL) && tokens.gaps[end] === Gap.None;
    const isAbbreviated =
      symbolAt(tokens, end) === '.' &&
      end > at &&
      (digitsAt(tokens, end - 1) > 0 || isWordOf(tokens, end - 1, ABBREVIATION));
    const isName = isCapitalised(tokens, end) || (end > at && isWordOf(tokens, end, PARTICLE));
    if (!isNumber && !isOrdinal && !isAbbreviated && !isName) break;
    end++;
    // The full stop of `St.` may end the sentence, too.
    if (isAbbreviated && !isWordOf(tokens, end, AND)) break;
  }
  return end;
}
