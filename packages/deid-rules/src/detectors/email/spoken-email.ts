import { type Candidate, type Document, Gap, TokenKind, type Tokens } from 'deid-core';
import { anchors } from '../../evidence/anchors.ts';
import { wordSet, type WordSet } from '../../evidence/word-set.ts';

const AT = wordSet('at');
const DOT = wordSet('dot');
const JOINT = wordSet('dot underscore dash hyphen plus');
const ENDING = wordSet('com org net edu gov mil io co us uk ca au in info health care');
/** `look at the dot` */
const NO_PART = wordSet('the a an this that my his her your our');
const BRACKETS: ReadonlySet<number> = new Set(Array.from('()[]{}<>', (char) => char.charCodeAt(0)));

/** Parts of a domain, and of a local part, that are looked at: more than any address that somebody spells out. */
const MAX_PARTS = 12;

/** Addresses spelled out: `jane dot doe at example dot org`, `jane (at) example [dot] org`. */
export function spokenEmails(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (const index of document.derive(anchors).words) {
    if (!AT.has(tokens.values[index] as number)) continue;
    const last = domainEnd(tokens, next(tokens, index));
    const first = localStart(tokens, previous(tokens, index));
    if (last < 0 || first < 0) continue;
    found.push({
      start: tokens.starts[first] as number,
      end: tokens.ends[last] as number,
      label: 'EMAIL',
      score: 0.95,
    });
  }
  return found;
}

/** Last token of `example dot org`, or -1. */
function domainEnd(tokens: Tokens, from: number): number {
  let last = -1;
  let at = from;
  for (let part = 0; part < MAX_PARTS && isPart(tokens, at); part++) {
    const dot = next(tokens, at);
    const isWrittenDot = tokens.values[dot] === 46 && tokens.kinds[dot] === TokenKind.Symbol;
    if (!isWrittenDot && !isWord(tokens, dot, DOT)) break;
    at = next(tokens, dot);
    if (isWord(tokens, at, ENDING)) last = at;
  }
  return last;
}

/** First token of `jane dot doe 42`, or -1. */
function localStart(tokens: Tokens, from: number): number {
  if (!isPart(tokens, from)) return -1;
  let first = from;
  for (let part = 0; part < MAX_PARTS; part++) {
    const before = previous(tokens, first);
    const beyond = previous(tokens, before);
    const isJoint = isWord(tokens, before, JOINT) || isWrittenJoint(tokens, before);
    if (isJoint && isPart(tokens, beyond)) first = beyond;
    else if (tokens.kinds[first] === TokenKind.Number && isPart(tokens, before)) first = before;
    else if (isPart(tokens, before) && isSpelled(tokens, first) && isSpelled(tokens, before)) {
      first = before;
    } else break;
  }
  return first;
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
