import type { Candidate, Detector, Document, Trigger } from 'deid-core';
import { answers } from '../../evidence/answers.ts';
import { candidateOf } from '../../evidence/candidate.ts';
import { isNear, wordAt } from '../../evidence/token-at.ts';
import { isWordOfVocabulary } from '../../evidence/vocabulary.ts';
import { type WordSet, wordSet } from '../../evidence/word-set.ts';
import { goesOn, LETTERS, type SpelledWord, spelledWordAt } from './spelled-word.ts';

/** Behind a word for spelling or for names; where the whole name stands near, or the letters have their words. */
const SCORE = { named: 0.9, cued: 0.85, lettered: 0.7 } as const;
const FEWEST_LETTERS = 3;
/** Tokens in front of the letters, and behind them, that are searched. */
const MAX_DISTANCE = 8;
const CUES: WordSet = wordSet('spell spelled spelt spelling spells surname name names');
/** What else people spell. */
const OTHERS: WordSet = wordSet(
  `drug drugs medication medications medicine med meds pill pills prescription brand generic condition disease diagnosis
  syndrome email code street address test procedure world backward backwards`,
);

const LETTER_WORDS: Trigger = { words: [...LETTERS.keys()] };
/** Fields that are called by their letters beside a name. */
const FIELDS: WordSet = wordSet('dob ssn mrn npi dnr dni pcp');

/** Names that are spelled: `last name s m i t h`, `Lund, L-U-N-D`, `b as in boy, l, a, n, k`. */
export function spelledDetector(): Detector {
  return { id: 'spelled', labels: ['NAME'], detect };
}

function detect(document: Document): readonly Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  let searched = 0;
  for (const index of document.occurrences(LETTER_WORDS)) {
    if (index < searched || !goesOn(tokens, index + 1)) continue;
    const word = spelledWordAt(tokens, index);
    searched = Math.max(word.end, index + 1);
    const score = word.letters < FEWEST_LETTERS ? 0 : scoreOf(document, index, word);
    if (score === 0) continue;
    found.push(candidateOf(tokens, index, word.end, 'NAME', score));
  }
  return found;
}

function scoreOf(document: Document, start: number, word: SpelledWord): number {
  if (isWordOfVocabulary(word.hash) || FIELDS.has(word.hash)) return 0;
  if (isSaidNearby(document, start, word)) return SCORE.named;
  const question = document.derive(answers).questionEnds[start] ?? 0;
  const cue = cueBefore(document, start) || cueBefore(document, question);
  if (cue !== 0) return cue > 0 ? SCORE.cued : 0;
  return word.isLettered ? SCORE.lettered : 0;
}

/** Whether the word that is spelled stands near: `Lund, L-U-N-D`. */
function isSaidNearby({ tokens }: Document, start: number, { end, hash }: SpelledWord): boolean {
  const from = Math.max(0, start - 2 * MAX_DISTANCE);
  for (let at = from; at < end + MAX_DISTANCE; at++) {
    if ((at < start || at >= end) && wordAt(tokens, at) === hash) return true;
  }
  return false;
}

/** 1 when a word for spelling or names stands in front, on the line; -1 when something else is named; else 0. */
function cueBefore({ tokens }: Document, end: number): -1 | 0 | 1 {
  let isCued = false;
  for (let at = end - 1; at >= Math.max(0, end - MAX_DISTANCE); at--) {
    if (OTHERS.has(wordAt(tokens, at))) return -1;
    isCued ||= CUES.has(wordAt(tokens, at));
    if (!isNear(tokens, at)) break;
  }
  return isCued ? 1 : 0;
}
