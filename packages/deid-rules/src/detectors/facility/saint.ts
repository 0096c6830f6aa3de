import { type Candidate, type Document, Gap, TokenKind } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { symbolAt } from '../../evidence/token-at.ts';
import { wordsOf } from '../../evidence/triggers.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import { isPlaced } from './facility-name.ts';

const SAINT = wordsOf(wordSet('st saint ste'));
const WORT = wordSet('wort vitus');

/** Houses that are called by their saint alone: `St. Brendan's`, `at Saint Odile`. */
export function saints(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (const index of document.occurrences(SAINT)) {
    const name = symbolAt(tokens, index + 1) === '.' ? index + 2 : index + 1;
    const isNamed = isCapitalised(tokens, name) && tokens.gaps[name] !== Gap.BlankLine;
    if (!isNamed || !isCapitalised(tokens, index)) continue;
    const isPossessive = tokens.kinds[name + 1] === TokenKind.Clitic && name + 1 < tokens.length;
    const end = isPossessive ? name + 2 : name + 1;
    if (isWordOf(tokens, end, WORT) || isWordOf(tokens, name, WORT)) continue;
    if (!isPossessive && !isPlaced(tokens, index)) continue;
    found.push(candidateOf(tokens, index, end, 'FACILITY', isPossessive ? 0.8 : 0.7));
  }
  return found;
}
