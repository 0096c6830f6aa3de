import { type Candidate, type Document, Gap, TokenKind, type Tokens } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { LineCase, lineCases } from '../../evidence/line-case.ts';
import { ORDINAL_WORDS } from '../../evidence/number-words.ts';
import { phraseSet } from '../../evidence/phrase-set.ts';
import { digitsAt, isNear } from '../../evidence/token-at.ts';
import { wordsOf } from '../../evidence/triggers.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isWordOf } from '../../evidence/written-word.ts';
import { NO_NAME, NO_STREET_NAME, STREET } from './street-words.ts';

const SCORE = 0.8;
const PREPOSITION = wordsOf(wordSet('by at on near off of'));
const CORNER = phraseSet(['corner of', 'intersection of', 'junction of']);
const AND = wordSet('and');
const ORDINALS = wordSet(ORDINAL_WORDS);
/** `112th`, `north division`, `hickory ridge st`. */
const MAX_STREET_TOKENS = 4;

/** Two streets in speech: `by vine and windmill st`, `the corner of fifth and main`. */
export function spokenIntersections(document: Document): Candidate[] {
  const { tokens } = document;
  const cases = document.derive(lineCases);
  const found: Candidate[] = [];
  for (const index of document.occurrences(PREPOSITION)) {
    if (cases[index] !== LineCase.Lower) continue;
    const start = index + 1;
    const and = andBehind(tokens, start);
    const end = and === 0 ? 0 : secondEnd(tokens, start, and);
    if (end === 0) continue;
    found.push(candidateOf(tokens, start, end, 'ADDRESS', SCORE));
  }
  return found;
}

/** The `and` behind the first street, which starts at token `start`; 0 when none is there. */
function andBehind(tokens: Tokens, start: number): number {
  for (let at = start; at <= start + MAX_STREET_TOKENS; at++) {
    if (at > start && isWordOf(tokens, at, AND)) return at;
    if (!isPart(tokens, at)) break;
  }
  return 0;
}

/** Behind the second street; 0 unless a suffix, or the corner and an ordinal, tell that both are streets. */
function secondEnd(tokens: Tokens, start: number, and: number): number {
  for (let at = and + 1; at <= and + MAX_STREET_TOKENS && isPart(tokens, at); at++) {
    // The `rd` of `3rd avenue` is none.
    const isGlued = tokens.gaps[at] === Gap.None;
    if (at > and + 1 && !isGlued && isWordOf(tokens, at, STREET)) return at + 1;
  }
  const isCorner = CORNER.startBefore(tokens, start) < start;
  const isOrdinal = [start, and + 1].some(
    (at) => digitsAt(tokens, at) > 0 || isWordOf(tokens, at, ORDINALS),
  );
  return isCorner && isOrdinal && isPart(tokens, and + 1) ? and + 2 : 0;
}

function isPart(tokens: Tokens, at: number): boolean {
  if (!isNear(tokens, at)) return false;
  if (digitsAt(tokens, at) > 0) return true;
  const isWord = tokens.kinds[at] === TokenKind.Word && !isWordOf(tokens, at, AND);
  return isWord && !isWordOf(tokens, at, NO_NAME) && !isWordOf(tokens, at, NO_STREET_NAME);
}
