import { type Candidate, type Document, Gap, Shape } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { LineCase, lineCases } from '../../evidence/line-case.ts';
import { wordsOf } from '../../evidence/triggers.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isWordOf } from '../../evidence/written-word.ts';

/** Lands of peoples, and what only places are called with a capital behind their name. */
const LAND = wordSet('reservation rancheria township neighborhood neighbourhood subdivision');
const LANDS = wordsOf(LAND);
const NATION = wordSet('indian tribal native');
const MAX_NAME_WORDS = 3;
const ARTICLE = wordSet('the a our this that each every');
const SCORE = 0.8;

/** `on the Pine Ridge Reservation`, `in Wexford Township`. */
export function reservations(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (const index of document.occurrences(LANDS)) {
    if (document.derive(lineCases)[index] !== LineCase.Mixed) continue;
    let start = index;
    while (index - start < MAX_NAME_WORDS && isName(document, start - 1)) start--;
    const isNamed = start < index && !(start === index - 1 && isWordOf(tokens, start, NATION));
    if (isNamed) found.push(candidateOf(tokens, start, index + 1, 'LOCATION', SCORE));
  }
  return found;
}

function isName({ tokens }: Document, at: number): boolean {
  const isTitle = at >= 0 && tokens.shapes[at] === Shape.Title && tokens.gaps[at + 1] === Gap.Space;
  return isTitle && !isWordOf(tokens, at, ARTICLE);
}
