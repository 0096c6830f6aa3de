import { type Candidate, type Document, Gap, TokenKind, type Tokens } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { LineCase, lineCases } from '../../evidence/line-case.ts';
import { placePhraseEnd } from '../../evidence/place-phrases.ts';
import { hasSymbol, isGlued, isNear, symbolAt } from '../../evidence/token-at.ts';
import { wordsOf } from '../../evidence/triggers.ts';
import { wordAttributes } from '../../evidence/word-attributes.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import { givenName } from '../../lexicon/attributes.ts';
import { isPlaced } from './facility-name.ts';

const SAINTS = wordsOf(wordSet('st saint ste'));
/** Herbs, dances and feasts. */
const NO_HOUSE = wordSet('wort vitus day days eve');
/** Saints that hospitals are called after, by their name alone; not those that are chiefly a surname or a city. */
const PATRON = wordSet(
  'vincent luke lukes joseph josephs anthony anthonys francis mary marys anne annes agnes elizabeth elizabeths ' +
    'catherine catherines christopher michael michaels jude judes barnabas bernard bernards dominic rita alphonsus ' +
    'aloysius raphael helena margaret bridget brendan columba casimir stanislaus therese teresa benedict camillus ' +
    'alexius elisabeth bonaventure cabrini gabriel lucy monica thomas peters johns',
);

/** Houses that are called by their saint alone: `St. Brendan's`, `at Saint Odile`, `brought to st vincent`. */
export function saints(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (const index of document.occurrences(SAINTS)) {
    const name = symbolAt(tokens, index + 1) === '.' ? index + 2 : index + 1;
    if (!isNamed(document, index, name)) continue;
    const isPossessive = name + 1 < tokens.length && tokens.kinds[name + 1] === TokenKind.Clitic;
    const end = isPossessive ? name + 2 : name + 1;
    if (isWordOf(tokens, end, NO_HOUSE) || isWordOf(tokens, name, NO_HOUSE)) continue;
    if (!isPossessive && !isPlaced(tokens, index) && !isPatron(tokens, index, name)) continue;
    found.push(candidateOf(tokens, index, end, 'FACILITY', isPossessive ? 0.8 : 0.7));
  }
  return found;
}

/** Whether a saint's name stands behind the word for a saint: with capitals, or a given name where all is small. */
function isNamed(document: Document, index: number, name: number): boolean {
  const { tokens } = document;
  if (name >= tokens.length || tokens.gaps[name] === Gap.BlankLine) return false;
  if (isCapitalised(tokens, index)) return isCapitalised(tokens, name);
  if (document.derive(lineCases)[index] !== LineCase.Lower || !isNear(tokens, name)) return false;
  const isSaint =
    isWordOf(tokens, name, PATRON) || givenName(document.derive(wordAttributes)[name] ?? 0) > 0;
  const isCity = placePhraseEnd(document, index) > 0 && !isWordOf(tokens, name, PATRON);
  return isSaint && !isCity && !isGlued(tokens, index);
}

/** `seen May 4, St. Vincent, for`: between signs or numbers, and no part of a person's name. */
function isPatron(tokens: Tokens, index: number, name: number): boolean {
  if (!isWordOf(tokens, name, PATRON) || !isCapitalised(tokens, index)) return false;
  const isOpen = !isNear(tokens, index) || hasSymbol(tokens, index - 1, ',;:.(|');
  const isBehindNumber = tokens.kinds[index - 1] === TokenKind.Number;
  const isClosed = !isNear(tokens, name + 1) || hasSymbol(tokens, name + 1, ',;.)|?');
  return (isOpen || isBehindNumber) && isClosed;
}
