import { Gap, hashWord, Shape, TokenKind, type Tokens } from 'deid-core';
import { codeAt } from './code.ts';
import { NUMBER_WORDS } from './identifier-names.ts';
import { type Name, Strength } from './name-table.ts';
import { symbolSet } from './symbol-set.ts';
import { digitsAt, hasSymbol, NO_WORD, symbolAt, wordAt } from './token-at.ts';
import { type WordSet, wordSet } from './word-set.ts';

/** What lies between the name of a number and its value: `no.: `, ` for this patient is `, `": "`. */
export interface Lead {
  /** Token at which the value would start. */
  readonly end: number;
  /** What stands there names a number beyond doubt: the name alone, or with a word such as `no.` or `#`. */
  readonly isExplicit: boolean;
  /** A word for a number is part of it. */
  readonly isNumbered: boolean;
  /** A sign that a form is filled in is part of it: `:` or `=`. */
  readonly isMarked: boolean;
}

/** Words that say `is`. */
export const COPULAS: WordSet = wordSet('is was are were equals reads being');

/** Bounds the work for each name, and how far a value may be from it. */
const MAX_LEAD_TOKENS = 10;
const MAX_LAST_FOUR_TOKENS = 4;
const LEADERS = '._-';
const FEWEST_LEADER_TOKENS = 3;
const MAX_LEADER_TOKENS = 60;

const HASH = 35;
const MARKS = symbolSet(':=');
const LINKS = symbolSet(`-*_~"'\`()[]{}<>|/\\,.^&@`);
/** Behind a name that is not explicit, these lead on to something else: `image/2024`. */
const EXPLICIT_LINKS = symbolSet('./\\&@');

const ABBREVIATIONS: WordSet = wordSet('lic acct acc accnt ins insur grp cert enc ser veh reg pol');
const NUMBER_WORD: WordSet = wordSet(NUMBER_WORDS);
const FILLERS: WordSet = wordSet(
  `last the an of as in ended on file listed recorded documented value val digits digit which that
  actually currently for this patient his her their my your our system given has starts with begins shows
  says here there shown below following new old full going to be too`,
);
/** What people say while they look a number up. */
const PAUSES: WordSet = wordSet('it uh um er let me see i think okay ok yeah so well hmm');
const ENDINGS: WordSet = wordSet('ends ending');
const LAST = hashWord('last');
const FOUR = hashWord('four');

/** Reads on behind a name that starts at token `start`. */
export function leadBehind(tokens: Tokens, start: number, name: Name): Lead {
  let isNumbered = isLastFour(tokens, start);
  let isMarked = false;
  const first = leaderEnd(tokens, name.end);
  let end = first;
  for (; end < tokens.length && end - first < MAX_LEAD_TOKENS; end++) {
    const isExplicit = isNumbered || name.strength === Strength.Complete;
    if ((tokens.gaps[end] ?? 0) > Gap.Space && !isMarked && !isExplicit) break;
    if (isNumberSign(tokens, end)) isNumbered = true;
    else if (isExplicit && isRemark(tokens, end)) end += 2;
    else if (tokens.kinds[end] === TokenKind.Symbol) {
      if (MARKS.has(tokens.values[end] ?? 0)) isMarked = true;
      else if (!isLink(tokens, end, isExplicit)) break;
    } else if (tokens.kinds[end] !== TokenKind.Clitic && !isConnector(tokens, end, isExplicit))
      break;
  }
  const isExplicit = isNumbered || name.strength === Strength.Complete;
  return { end, isExplicit, isNumbered, isMarked };
}

/** Behind the dots or strokes that lead the eye across a form: `MRN ........ 4471`. */
function leaderEnd(tokens: Tokens, start: number): number {
  let end = start;
  while (hasSymbol(tokens, end, LEADERS) && end - start < MAX_LEADER_TOKENS) end++;
  return end - start >= FEWEST_LEADER_TOKENS ? end : start;
}

/** Whether a token makes a name that of a number: `#`, `no`, `ending`, and the end of `last four`. */
function isNumberSign(tokens: Tokens, index: number): boolean {
  if (tokens.kinds[index] === TokenKind.Symbol) return tokens.values[index] === HASH;
  const word = wordAt(tokens, index);
  return NUMBER_WORD.has(word) || ENDINGS.has(word) || isFourOfLast(tokens, index);
}

/** A word in brackets behind an explicit name: `Patient ID (internal): `. */
function isRemark(tokens: Tokens, index: number): boolean {
  if (symbolAt(tokens, index) !== '(' || symbolAt(tokens, index + 2) !== ')') return false;
  return wordAt(tokens, index + 1) !== NO_WORD;
}

function isLink(tokens: Tokens, index: number, isExplicit: boolean): boolean {
  const symbol = tokens.values[index] ?? 0;
  if (!LINKS.has(symbol)) return false;
  if (isExplicit || !EXPLICIT_LINKS.has(symbol)) return true;
  // The full stop of `acct. no.` and of `Lic. 4471` links, too.
  return isNumberSign(tokens, index + 1) || ABBREVIATIONS.has(wordAt(tokens, index - 1));
}

function isConnector(tokens: Tokens, index: number, isExplicit: boolean): boolean {
  const word = wordAt(tokens, index);
  // `LET 448 213 907` has a prefix, and no `let me see`.
  const isPrefix = tokens.shapes[index] === Shape.Upper && digitsAt(tokens, index + 1) > 0;
  const isPause = PAUSES.has(word) && !isPrefix;
  const isKnown = COPULAS.has(word) || isPause || (isExplicit && FILLERS.has(word));
  return isKnown && codeAt(tokens, index) === null;
}

/** Whether a name is that of a number cut short: `last four digits of her social`. */
function isLastFour(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= MAX_LAST_FOUR_TOKENS; at--) {
    if (isFourOfLast(tokens, at)) return true;
  }
  return false;
}

/** Whether a token is the `4` of `last 4`. */
function isFourOfLast(tokens: Tokens, index: number): boolean {
  if (tokens.values[index - 1] !== LAST || wordAt(tokens, index - 1) !== LAST) return false;
  const isFour = digitsAt(tokens, index) === 1 && tokens.values[index] === 4;
  return isFour || wordAt(tokens, index) === FOUR;
}
