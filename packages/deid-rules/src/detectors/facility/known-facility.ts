import type { Candidate, Document, Tokens } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { startsOf } from '../../evidence/triggers.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import { isPlaced, isSource, nameEnd } from './facility-name.ts';
import { EPONYM_TAIL } from './facility-words.ts';
import { KNOWN, KNOWN_IN_CONTEXT } from './known-systems.ts';

const STARTS = startsOf(KNOWN, KNOWN_IN_CONTEXT);

/** Large systems by their short name: `UCSF`, `Mass General`; `at Baylor`. */
export function knownFacilities(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (const index of document.occurrences(STARTS)) {
    const known = KNOWN.endAt(tokens, index);
    const end = known > index ? known : contextEnd(tokens, index);
    if (end === index || isWordOf(tokens, end, EPONYM_TAIL) || isSource(tokens, index)) continue;
    found.push(candidateOf(tokens, index, nameEnd(tokens, end), 'FACILITY', 0.85));
  }
  return found;
}

function contextEnd(tokens: Tokens, index: number): number {
  const isNamed = isCapitalised(tokens, index) && isPlaced(tokens, index);
  return isNamed ? KNOWN_IN_CONTEXT.endAt(tokens, index) : index;
}
