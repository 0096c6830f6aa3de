import { type Candidate, type Document, Gap, TokenKind, type Tokens } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { COPULAS } from '../../evidence/label-lead.ts';
import { phraseSet } from '../../evidence/phrase-set.ts';
import { NUMBER_PART_WORDS, spellingEnd } from '../../evidence/spoken-number.ts';
import { wordsOf } from '../../evidence/triggers.ts';
import { wordSet, type WordSet } from '../../evidence/word-set.ts';

const AT = wordsOf(wordSet('at'));
/** What the sign is called in India, behind `at`. */
const RATE = phraseSet(['the rate', 'the rate of', 'symbol', 'sign', 'the sign']);
const DOT = wordSet('dot');
const JOINT = wordSet('dot underscore dash hyphen plus');
const ENDING = wordSet('com org net edu gov mil io co us uk ca au in info health care');
/** `look at the dot` */
const NO_PART = wordSet('the a an this that my his her your our');
/** `gee mail`, `north river clinic`: words that are one in writing. */
const MAX_DOMAIN_WORDS = 3;
/** `first name dot last name`, `rose hill`. */
const MAX_SPACED_WORDS = 4;
/** Words in front of an address, which is all that stands between them and the sign. */
const MAIL = wordSet('email mail address');
/** Words that are no part of an address which is read out. */
const PHRASE_END = wordSet(
  'to at on by is was it or and me him her them us you i we he she if that',
);
const WWW = wordSet('www');
const COMMA = 44;
const SLASH = 47;
/** `as in boy` */
const PHRASE_TOKENS = 3;
const ENDS_LEAD: ReadonlySet<number> = new Set(Array.from(']:', (char) => char.charCodeAt(0)));
const BRACKETS: ReadonlySet<number> = new Set(Array.from('()[]{}<>', (char) => char.charCodeAt(0)));

/** Parts of a domain, and of a local part, that are looked at: more than any address that somebody spells out. */
const MAX_PARTS = 12;

/** Addresses spelled out: `jane dot doe at example dot org`, `jane (at) example [dot] org`. */
export function spokenEmails(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (const index of document.occurrences(AT)) {
    const last = domainEnd(tokens, next(tokens, RATE.endAt(tokens, index + 1) - 1));
    const first = localStart(tokens, previous(tokens, index));
    if (last < 0 || first < 0) continue;
    found.push(candidateOf(tokens, first, last + 1, 'EMAIL', 0.95));
  }
  return found;
}

/** Last token of `example dot org`, or -1. */
function domainEnd(tokens: Tokens, from: number): number {
  for (let at = from; at < from + MAX_DOMAIN_WORDS && isPart(tokens, at); at++) {
    const last = hostEnd(tokens, at);
    if (last >= 0) return last;
  }
  return -1;
}

function hostEnd(tokens: Tokens, from: number): number {
  let last = -1;
  let at = from;
  for (let part = 0; part < MAX_PARTS && isPart(tokens, at); part++) {
    const dot = next(tokens, at);
    const isWrittenDot = tokens.values[dot] === 46 && tokens.kinds[dot] === TokenKind.Symbol;
    if (!isWrittenDot && !isWord(tokens, dot, DOT)) break;
    at = next(tokens, dot);
    // The full stop of `a stent at the clinic. In May` has a space on one side only.
    if (isWrittenDot && tokens.gaps[dot] !== tokens.gaps[at]) break;
    if (isWord(tokens, at, ENDING)) last = at;
  }
  return isWebAddress(tokens, from, last) ? -1 : last;
}

/** `www.example.org`, `example.org/jane`: where somebody's page is at. */
function isWebAddress(tokens: Tokens, from: number, last: number): boolean {
  const isPath = tokens.values[last + 1] === SLASH && tokens.gaps[last + 1] === Gap.None;
  return isWord(tokens, from, WWW) || (last >= 0 && isPath);
}

/** First token of `jane dot doe 42`, or -1. */
function localStart(tokens: Tokens, from: number): number {
  const isLetter = isWord(tokens, from) && isSpelled(tokens, from);
  return isLetter || isPart(tokens, from) ? spacedStart(tokens, joinedStart(tokens, from)) : -1;
}

/** What has joints and digits for its parts. */
function joinedStart(tokens: Tokens, from: number): number {
  let first = from;
  for (let part = 0; part < MAX_PARTS; part++) {
    const before = previous(tokens, first);
    const beyond = previous(tokens, before);
    const isJoint = isWord(tokens, before, JOINT) || isWrittenJoint(tokens, before);
    if (isJoint && isPart(tokens, beyond)) first = beyond;
    else if (isDigits(tokens, first) && isPart(tokens, before)) first = before;
    else {
      const letter = isSpelled(tokens, first) ? spelledBefore(tokens, first) : first;
      // The `han` of `underscore han s e n`.
      const isBegun = isPart(tokens, before) && isWord(tokens, beyond, JOINT);
      if (letter === first && !isBegun) break;
      first = letter === first ? before : letter;
    }
  }
  return first;
}

/** Start of the words in front of token `first` that a phrase such as `my email is` leads up to; else `first`. */
function spacedStart(tokens: Tokens, first: number): number {
  for (let at = first; at > 0 && first - at <= MAX_SPACED_WORDS; at--) {
    if (announces(tokens, at - 1)) return at;
    if (!isPart(tokens, at - 1) || isWord(tokens, at - 1, PHRASE_END)) break;
  }
  return first;
}

/** Whether an address follows the token: the end of `my email is`, `it's`, `[patient]`, `email :`. */
function announces(tokens: Tokens, at: number): boolean {
  const isSign =
    tokens.kinds[at] === TokenKind.Symbol && ENDS_LEAD.has(tokens.values[at] as number);
  return (
    isSign ||
    tokens.kinds[at] === TokenKind.Clitic ||
    isWord(tokens, at, COPULAS) ||
    isWord(tokens, at, MAIL)
  );
}

/** A number, in digits or in words. */
function isDigits(tokens: Tokens, at: number): boolean {
  return tokens.kinds[at] === TokenKind.Number || isWord(tokens, at, NUMBER_PART_WORDS);
}

/** Start of the letter or number that is spelled in front of token `first`: `j `, `b as in boy , `; else `first`. */
function spelledBefore(tokens: Tokens, first: number): number {
  const end = tokens.values[first - 1] === COMMA ? first - 1 : first;
  const isSaid = end > PHRASE_TOKENS && spellingEnd(tokens, end - PHRASE_TOKENS) === end;
  const letter = isSaid ? end - PHRASE_TOKENS - 1 : end - 1;
  const isLetter =
    letter >= 0 && tokens.kinds[letter] !== TokenKind.Symbol && isSpelled(tokens, letter);
  return isLetter && (isSaid || end === first) ? letter : first;
}

/** A single letter or a number, as in `j d o e 4 2`. */
function isSpelled(tokens: Tokens, at: number): boolean {
  return (
    tokens.kinds[at] === TokenKind.Number ||
    (tokens.ends[at] as number) - (tokens.starts[at] as number) === 1
  );
}

function isWrittenJoint(tokens: Tokens, at: number): boolean {
  const value = tokens.values[at];
  return (
    tokens.kinds[at] === TokenKind.Symbol &&
    tokens.gaps[at] === Gap.None &&
    (value === 46 || value === 45 || value === 95)
  );
}

function isPart(tokens: Tokens, at: number): boolean {
  if (at < 0 || at >= tokens.length) return false;
  return (
    tokens.kinds[at] === TokenKind.Number || (isWord(tokens, at) && !isWord(tokens, at, NO_PART))
  );
}

function isWord(tokens: Tokens, at: number, words?: WordSet): boolean {
  if (at >= tokens.length || tokens.kinds[at] !== TokenKind.Word) return false;
  return words?.has(tokens.values[at] as number) ?? true;
}

/** The token behind, past brackets. */
function next(tokens: Tokens, index: number): number {
  let at = index + 1;
  while (isBracket(tokens, at)) at++;
  return at;
}

/** The token before, past brackets; may be -1. */
function previous(tokens: Tokens, index: number): number {
  let at = index - 1;
  while (isBracket(tokens, at)) at--;
  return at;
}

function isBracket(tokens: Tokens, at: number): boolean {
  return (
    at >= 0 &&
    at < tokens.length &&
    tokens.kinds[at] === TokenKind.Symbol &&
    BRACKETS.has(tokens.values[at] as number)
  );
}
