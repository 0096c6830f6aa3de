import { type Candidate, type Document, Gap, type Tokens } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { width } from '../../evidence/code.ts';
import { digitsAt, hasSymbol, isGlued, NO_WORD, wordAt } from '../../evidence/token-at.ts';
import { wordsOf } from '../../evidence/triggers.ts';
import { isOfVocabulary } from '../../evidence/vocabulary.ts';
import { wordAttributes } from '../../evidence/word-attributes.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { givenName, plainWord, surname } from '../../lexicon/attributes.ts';

const SCORE = 0.7;
/** What audit trails and alerts are about. */
const LOGINS = wordsOf(
  wordSet('login logins logon logons logged user workstation accessed signed'),
);
const USERS = wordSet('user logged');
/** As far as a name may be from such a word, addresses of machines between them included. */
const MAX_DISTANCE = 32;
const FEWEST_LETTERS = 3;
const FEWEST_DIGITS = 2;
const MOST_DIGITS = 4;
/** Bucket of `plainWord` up to which a word is hardly used. */
const RARE = 2;
const JOINTS = '_.';

/** Names of accounts in what is written of logins: `failed login by mrowe48`, `user kessler_maren opened`. */
export function accountNames(document: Document): readonly Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  let searched = 0;
  for (const login of document.occurrences(LOGINS)) {
    const limit = Math.min(tokens.length, login + 1 + MAX_DISTANCE);
    for (let index = Math.max(login + 1, searched); index < limit; index++) {
      searched = index;
      if (endsSentence(tokens, index)) break;
      const end = accountEnd(document, index);
      if (end === index) continue;
      found.push(candidateOf(tokens, index, end, 'ID', SCORE));
      index = end - 1;
    }
  }
  return found;
}

/** Index behind the name of an account that starts at a token, or the token itself. */
function accountEnd(document: Document, start: number): number {
  const { tokens } = document;
  if (isGlued(tokens, start) && !hasSymbol(tokens, start - 1, '"\'(:=')) return start;
  if (!mayBeName(document, start)) return start;
  let end = start + 1;
  let isName = isTelling(document, start) || USERS.has(wordAt(tokens, start - 1));
  for (; isJoined(tokens, end) && mayBeName(document, end + 1); end += 2) {
    isName ||= isTelling(document, end + 1);
  }
  const digits = isGlued(tokens, end) ? digitsAt(tokens, end) : 0;
  const isNumbered = digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
  if (isNumbered) end++;
  const isWhole = end >= tokens.length || !isGlued(tokens, end) || endsAt(tokens, end);
  return isName && isWhole && end > start + 1 ? end : start;
}

function isJoined(tokens: Tokens, index: number): boolean {
  return hasSymbol(tokens, index, JOINTS) && isGlued(tokens, index) && isGlued(tokens, index + 1);
}

/** Whether what is glued to a name is no part of it. */
function endsAt(tokens: Tokens, index: number): boolean {
  return hasSymbol(tokens, index, ',;:.)"\'?!') && !isGlued(tokens, index + 1);
}

/** A word that somebody is called, or that nothing is. */
function mayBeName(document: Document, index: number): boolean {
  const { tokens } = document;
  const word = wordAt(tokens, index);
  if (word === NO_WORD || isOfVocabulary(document, index)) return false;
  const known = document.derive(wordAttributes)[index] ?? 0;
  const isListed = givenName(known) + surname(known) > 0;
  return isListed || (plainWord(known) === 0 && width(tokens, index) >= FEWEST_LETTERS);
}

/** A word that is hardly anything but a name: `error` and `count` are somebody's names, too. */
function isTelling(document: Document, index: number): boolean {
  const known = document.derive(wordAttributes)[index] ?? 0;
  return plainWord(known) <= RARE || givenName(known) > plainWord(known);
}

function endsSentence(tokens: Tokens, index: number): boolean {
  const gap = tokens.gaps[index + 1] ?? Gap.BlankLine;
  return gap >= Gap.Newline || (hasSymbol(tokens, index, '.?!') && gap !== Gap.None);
}
