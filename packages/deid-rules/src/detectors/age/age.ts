import type { Candidate, Detector, Document } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { numberPlaces } from '../../evidence/number-places.ts';
import { wordAt } from '../../evidence/token-at.ts';
import { wordsOf } from '../../evidence/triggers.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { mayBeSaidAgain, scoreAge } from './age-context.ts';
import { type AgeValue, AGE_WORDS, readDigitAge, readSpelledAge } from './age-value.ts';
import { BIRTH_WORDS, readEarlyBirthYear } from './birth-year.ts';
import { decadeEnd } from './decade.ts';

const SCORE = { decade: 0.8, birthYear: 0.8, word: 0.9, again: 0.6 } as const;
/** Words that are ages over 89 by themselves. */
const AGE_NAMES = wordSet('nonagenarian nonagenarians centenarian centenarians supercentenarian');
const NINETIES = wordSet('nineties');
const WORDS = wordsOf(AGE_WORDS, BIRTH_WORDS, AGE_NAMES, NINETIES);

export interface AgeOptions {
  /** The year from which ages of people with a known year of birth are reckoned. Default: the current one. */
  readonly currentYear?: number;
}

/**
 * Finds ages over 89 and years of birth that give them away, 45 CFR 164.514(b)(2)(i)(C). `90 or older`, the category
 * that the rule allows instead, stays, as do all other ages.
 */
export function ageDetector(options: AgeOptions = {}): Detector {
  const { currentYear = new Date().getFullYear() } = options;
  return {
    id: 'age',
    labels: ['AGE'],
    detect(document) {
      const found: Candidate[] = [];
      readNumbers(document, found);
      readWords(document, currentYear, found);
      return found;
    },
  };
}

function readNumbers(document: Document, found: Candidate[]): void {
  const { tokens } = document;
  const { digits, indexes } = document.derive(numberPlaces);
  for (let at = 0; at < indexes.length; at++) {
    if (digits[at] !== 2 && digits[at] !== 3) continue;
    const index = indexes[at] as number;
    const age = readDigitAge(tokens, index);
    if (age === undefined) continue;
    const end = decadeEnd(tokens, index);
    const score = end === undefined ? scoreAge(tokens, age) : SCORE.decade;
    if (score > 0) found.push(candidate(document, age.start, end ?? age.end, score));
  }
}

function readWords(document: Document, currentYear: number, found: Candidate[]): void {
  const { tokens } = document;
  const spelled: AgeValue[] = [];
  for (const index of document.occurrences(WORDS)) {
    const word = wordAt(tokens, index);
    if (AGE_WORDS.has(word)) {
      const age = readSpelledAge(tokens, index);
      if (age !== undefined) spelled.push(age);
    } else if (BIRTH_WORDS.has(word)) {
      const year = readEarlyBirthYear(tokens, index, currentYear);
      if (year !== undefined)
        found.push(candidate(document, year.start, year.end, SCORE.birthYear));
    } else if (NINETIES.has(word)) {
      const end = decadeEnd(tokens, index);
      if (end !== undefined) found.push(candidate(document, index, end, SCORE.decade));
    } else if (AGE_NAMES.has(word)) {
      found.push(candidate(document, index, index + 1, SCORE.word));
    }
  }
  readSpelled(document, spelled, found);
}

/** Spelled ages, and their values where they are said again: `ninety-eight? wow, ninety-eight`. */
function readSpelled(document: Document, ages: readonly AgeValue[], found: Candidate[]): void {
  const { tokens } = document;
  const scores = ages.map((age) => scoreAge(tokens, age));
  const said = new Set(ages.filter((_, at) => (scores[at] ?? 0) > 0).map(({ value }) => value));
  for (const [at, age] of ages.entries()) {
    const isAgain = said.has(age.value) && mayBeSaidAgain(tokens, age);
    const score = scores[at] || (isAgain ? SCORE.again : 0);
    if (score > 0) found.push(candidate(document, age.start, age.end, score));
  }
}

function candidate({ tokens }: Document, start: number, end: number, score: number): Candidate {
  return candidateOf(tokens, start, end, 'AGE', score);
}
