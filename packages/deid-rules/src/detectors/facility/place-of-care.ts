import { type Candidate, type Document, Gap, Shape, type Tokens } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { LineCase, lineCases } from '../../evidence/line-case.ts';
import { symbolAt } from '../../evidence/token-at.ts';
import { wordsOf } from '../../evidence/triggers.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isWordOf } from '../../evidence/written-word.ts';
import { COUNTRIES } from '../location/countries.ts';
import { NO_PLACE } from '../location/place-words.ts';
import { STATE_NAMES } from '../location/states.ts';
import { isProper, nameEnd } from './facility-name.ts';
import {
  CARE_PREPOSITION,
  CARE_VERB,
  EMPLOYED,
  EMPLOYED_PREPOSITION,
  EPONYM_TAIL,
} from './facility-words.ts';

const PREPOSITIONS = wordsOf(CARE_PREPOSITION, EMPLOYED_PREPOSITION);
const THE = wordSet('the our');
/** Tokens between the verb and the preposition. */
const MAX_DISTANCE = 3;

/** Names without a word for the house, where only a house can follow: `transferred from Kestrel Ridge`. */
export function placesOfCare(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (const index of document.occurrences(PREPOSITIONS)) {
    const start = isWordOf(tokens, index + 1, THE) ? index + 2 : index + 1;
    // What stands behind is the cheaper question.
    if (!isName(document, start) || !isPlacing(tokens, index)) continue;
    const end = nameEnd(document, start);
    if (isWordOf(tokens, end, EPONYM_TAIL) || !isProper(document, start, end)) continue;
    found.push(candidateOf(tokens, start, end, 'FACILITY', 0.65));
  }
  return found;
}

function isName(document: Document, index: number): boolean {
  const { tokens } = document;
  const isTitle = index < tokens.length && tokens.shapes[index] === Shape.Title;
  if (!isTitle || tokens.gaps[index] !== Gap.Space || isWordOf(tokens, index, NO_PLACE))
    return false;
  if (isState(tokens, index)) return false;
  return document.derive(lineCases)[index] === LineCase.Mixed;
}

/** States and countries stay: `moved from Mexico to California`. */
function isState(tokens: Tokens, index: number): boolean {
  return COUNTRIES.endAt(tokens, index) > index || STATE_NAMES.endAt(tokens, index) > index;
}

/** The preposition behind what is done with a patient, or behind an employment. */
function isPlacing(tokens: Tokens, index: number): boolean {
  if (isWordOf(tokens, index, EMPLOYED_PREPOSITION) && isWordOf(tokens, index - 1, EMPLOYED))
    return true;
  return isWordOf(tokens, index, CARE_PREPOSITION) && followsVerb(tokens, index);
}

function followsVerb(tokens: Tokens, preposition: number): boolean {
  for (let at = preposition - 1; at >= Math.max(0, preposition - 1 - MAX_DISTANCE); at--) {
    if (symbolAt(tokens, at) !== '') return false;
    if (isWordOf(tokens, at, CARE_VERB)) return true;
  }
  return false;
}
