import type { Candidate, Document, Tokens } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { hasSymbol, isNear } from '../../evidence/token-at.ts';
import { startsOf } from '../../evidence/triggers.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import { isPlaced, isSource, nameEnd } from './facility-name.ts';
import { EPONYM_TAIL } from './facility-words.ts';
import { KNOWN, KNOWN_IN_CONTEXT, KNOWN_WITHOUT_CAPITAL } from './known-systems.ts';

const HOSPITAL = wordSet('hospital');
const UNIT = wordSet('er ed icu psych ward emergency oncology cardiology neurology');
const STARTS = startsOf(KNOWN, KNOWN_IN_CONTEXT);

/** Large systems by their short name: `UCSF`, `Mass General`; `at Baylor`. */
export function knownFacilities(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (const index of document.occurrences(STARTS)) {
    const known = KNOWN.endAt(tokens, index);
    const end = known > index ? known : contextEnd(tokens, index);
    // `Martin-Hopkins`
    if (end === index || hasSymbol(tokens, index - 1, '-')) continue;
    if (isWordOf(tokens, end, EPONYM_TAIL) || isSource(tokens, index)) continue;
    found.push(candidateOf(tokens, index, nameEnd(document, end), 'FACILITY', 0.85));
  }
  return found;
}

/** Behind the word for a hospital, in front of that for a part of one, or on a line of its own. */
function isAlone(tokens: Tokens, index: number): boolean {
  if (!isCapitalised(tokens, index)) return false;
  const isLine = !isNear(tokens, index) && !isNear(tokens, index + 1);
  const isUnit = isNear(tokens, index + 1) && isWordOf(tokens, index + 1, UNIT);
  return isLine || isUnit || (isNear(tokens, index) && isWordOf(tokens, index - 1, HOSPITAL));
}

function contextEnd(tokens: Tokens, index: number): number {
  if (isAlone(tokens, index)) return KNOWN_WITHOUT_CAPITAL.endAt(tokens, index);
  if (!isPlaced(tokens, index)) return index;
  const names = isCapitalised(tokens, index) ? KNOWN_IN_CONTEXT : KNOWN_WITHOUT_CAPITAL;
  return names.endAt(tokens, index);
}
