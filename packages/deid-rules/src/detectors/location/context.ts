import { type Document, Gap, TokenKind, type Tokens } from 'deid-core';
import { width } from '../../evidence/code.ts';
import { symbolSet } from '../../evidence/symbol-set.ts';
import { digitsAt, isNear, NO_WORD, symbolAt, wordAt } from '../../evidence/token-at.ts';
import { type WordSet, wordSet } from '../../evidence/word-set.ts';
import { isWordOf } from '../../evidence/written-word.ts';
import { postcodeEnd } from '../zip/postcode.ts';
import { AT, BEFORE, BETWEEN, EPONYM_TAIL, FIELD, IN, RESIDE, TO, TRAVEL } from './place-words.ts';

/** What the words in front of a name say of it. */
export const Context = {
  None: 0,
  /** A preposition that goes with persons too: `at`. */
  At: 1,
  /** `in`, `from`, `near` */
  In: 2,
  /** `lives in`, `moved to`, `City:` */
  Reside: 3,
} as const;
export type Context = (typeof Context)[keyof typeof Context];

const SIGNS_BEFORE = symbolSet(':=|');
const OUT = wordSet('out');
const OF = wordSet('of');
/** Tokens between `lives` and the preposition. */
const MAX_VERB_DISTANCE = 4;
/** Words between the preposition and the name. */
const MAX_BETWEEN = 2;
/** Tokens behind a name that are searched for what makes it an eponym. */
const MAX_TAIL_DISTANCE = 2;

/** Whether `contextBefore` may be more than `Context.None`. A probe or two, for every word of a text. */
export function mayBePlaced(tokens: Tokens, start: number): boolean {
  const before = start - 1;
  if (before < 0) return false;
  // Typed arrays hold a value for every index below the length.
  const value = tokens.values[before] as number;
  if (tokens.kinds[before] === TokenKind.Word) return BEFORE.has(value);
  return tokens.kinds[before] === TokenKind.Symbol && SIGNS_BEFORE.has(value);
}

/** @param start first token of the name */
export function contextBefore(tokens: Tokens, start: number): Context {
  if (start === 0 || tokens.gaps[start] === Gap.BlankLine) return Context.None;
  if (FIELD.startBefore(tokens, start) < start) return Context.Reside;
  let at = start - 1;
  for (let words = 0; words < MAX_BETWEEN && isWordOf(tokens, at, BETWEEN); words++) at--;
  const isIn = isWordOf(tokens, at, IN) || isOutOf(tokens, at);
  const isAt = isWordOf(tokens, at, AT);
  if (!isIn && !isAt && !isWordOf(tokens, at, TO)) return Context.None;
  if (followsVerb(tokens, at, RESIDE)) return Context.Reside;
  if (isIn || followsVerb(tokens, at, TRAVEL)) return Context.In;
  return isAt ? Context.At : Context.None;
}

/** `transferred out of Wausau` */
function isOutOf(tokens: Tokens, at: number): boolean {
  return isWordOf(tokens, at, OF) && isWordOf(tokens, at - 1, OUT);
}

function followsVerb(tokens: Tokens, preposition: number, verbs: WordSet): boolean {
  for (let at = preposition - 1; at >= Math.max(0, preposition - MAX_VERB_DISTANCE); at--) {
    if (symbolAt(tokens, at) !== '' || tokens.gaps[at + 1] === Gap.BlankLine) return false;
    if (isWordOf(tokens, at, verbs)) return true;
  }
  return false;
}

/** Whether what stands behind token `end` makes the name that of a scale, a sign or a disease. */
export function isEponym({ text, tokens }: Document, end: number): boolean {
  if (isGrade(text, tokens, end)) return true;
  for (let at = end; at <= end + MAX_TAIL_DISTANCE; at++) {
    if (symbolAt(tokens, at) !== '' && symbolAt(tokens, at) !== '-') return false;
    if (isWordOf(tokens, at, EPONYM_TAIL)) return true;
  }
  return false;
}

/** `Vancouver B2`, `Prague C3M5`; a postcode of Canada begins alike. */
function isGrade(text: string, tokens: Tokens, at: number): boolean {
  const isLetter = wordAt(tokens, at) !== NO_WORD && width(tokens, at) === 1;
  const isGlued = digitsAt(tokens, at + 1) === 1 && tokens.gaps[at + 1] === Gap.None;
  return isLetter && isGlued && isNear(tokens, at) && postcodeEnd(text, tokens, at) === 0;
}
