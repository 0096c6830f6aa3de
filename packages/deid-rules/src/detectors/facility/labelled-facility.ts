import { type Candidate, type Document, Gap, type Tokens } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { phraseSet } from '../../evidence/phrase-set.ts';
import { hasSymbol, symbolAt } from '../../evidence/token-at.ts';
import { symbolsOf } from '../../evidence/triggers.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import { isProper } from './facility-name.ts';
import { NOT_IN_NAME } from './facility-words.ts';

const COLON = symbolsOf(':');
/** What forms call a house that a person's life can be traced to. */
const FIELD = phraseSet([
  ...[
    'facility',
    'hospital',
    'school',
    'employer',
    'pharmacy',
    'practice',
    'site',
    'nursing home',
    'dme',
    'snf',
    'daycare',
    'preschool',
    'college',
    'hospice',
    'home health',
    'dialysis unit',
    'group home',
    'shelter',
    'agency',
  ].flatMap((house) => [house, `${house} name`]),
  'place of work',
  'place of employment',
  'sending facility',
  'study site',
]);
const MAX_WORDS = 7;

/** Names behind a label: `Employer: Halvorsen Tool & Die`. */
export function labelledFacilities(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (const colon of document.occurrences(COLON)) {
    if (FIELD.startBefore(tokens, colon) === colon) continue;
    const start = colon + 1;
    const end = nameEnd(tokens, start);
    if (end === start || !isProper(document, start, end)) continue;
    found.push(candidateOf(tokens, start, end, 'FACILITY', 0.75));
  }
  return found;
}

/** Behind the capitalised words at token `start`, with the `&` and hyphens between them. */
function nameEnd(tokens: Tokens, start: number): number {
  let end = start;
  for (let at = start; at < Math.min(tokens.length, start + MAX_WORDS); at++) {
    if (at > start && (tokens.gaps[at] as number) >= Gap.Newline) break;
    if (isCapitalised(tokens, at) && !isWordOf(tokens, at, NOT_IN_NAME)) {
      if (symbolAt(tokens, at + 1) === ':') break;
      end = at + 1;
    } else if (at === start || !hasSymbol(tokens, at, '&-')) break;
  }
  return end;
}
