import { Gap, type Tokens } from 'deid-core';
import { width } from '../../evidence/code.ts';
import { phraseSet } from '../../evidence/phrase-set.ts';
import { digitsAt, symbolAt } from '../../evidence/token-at.ts';
import { both, startsOf, wordsOf } from '../../evidence/triggers.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import type { Street } from './street.ts';
import { CONNECTOR, NO_NAME } from './street-words.ts';

const ADDRESS = wordSet('address addr');
/** Addresses of another kind; and the verb. */
const OTHER = wordSet(
  'email mail e ip mac web internet url http site to will please not should must can would we i',
);
const IS = phraseSet([
  ':',
  'is',
  'is:',
  '=',
  'was',
  '":"',
  '": "',
  'line 1:',
  ':**',
  '**:',
  'to',
  '- ',
]);
const LIVES_AT = phraseSet(
  [
    'lives',
    'live',
    'living',
    'lived',
    'resides',
    'residing',
    'located',
    'residence',
    'house',
    'home',
  ].map((word) => `${word} at`),
);
/** Words that an address may be labelled with. */
export const LABELLED = both(wordsOf(ADDRESS), startsOf(LIVES_AT));
/** A field of a form runs to the end of its line, but not further than this. */
const MAX_TOKENS = 24;
const ENDS: ReadonlySet<string> = new Set(['"', ')', '|', ';', '<', '?', '!']);
const LONGEST_ABBREVIATION = 4;

/** What a form or a sentence calls an address by the word at token `index`: `Address: Hauptstr. 5, Lindau`. */
export function labelledAddressAt(tokens: Tokens, index: number): Street | undefined {
  const start = fieldStart(tokens, index);
  if (start === index || start >= tokens.length) return undefined;
  const end = fieldEnd(tokens, start);
  return end === start ? undefined : { start, end, isWeak: false };
}

/** Behind `address is` or, before a number, `lives at` at token `index`, or `index`. */
function fieldStart(tokens: Tokens, index: number): number {
  if (isWordOf(tokens, index, ADDRESS)) {
    const start = isWordOf(tokens, index - 1, OTHER) ? index : IS.endAt(tokens, index + 1);
    return start === index + 1 ? index : start;
  }
  const start = LIVES_AT.endAt(tokens, index);
  return digitsAt(tokens, start) > 0 && !isWordOf(tokens, start + 1, NO_NAME) ? start : index;
}

/** Behind the last number or capital of the field; `start` unless it has both. */
function fieldEnd(tokens: Tokens, start: number): number {
  let end = start;
  let hasNumber = false;
  let hasName = false;
  for (let at = start; at < Math.min(tokens.length, start + MAX_TOKENS); at++) {
    const isNumber = digitsAt(tokens, at) > 0;
    if (at > start && (tokens.gaps[at] as number) >= Gap.Newline) break;
    const isName = isCapitalised(tokens, at);
    if (isNumber || isName) end = at + 1;
    else if (!goesOn(tokens, at)) break;
    hasNumber ||= isNumber;
    hasName ||= isName;
  }
  return hasNumber && hasName ? end : start;
}

/** Whether a token that is neither number nor capital may stand inside an address. */
function goesOn(tokens: Tokens, at: number): boolean {
  const symbol = symbolAt(tokens, at);
  if (symbol === '') return isWordOf(tokens, at, CONNECTOR) || tokens.gaps[at] === Gap.None;
  if (symbol !== '.') return !ENDS.has(symbol);
  const isAbbreviation =
    digitsAt(tokens, at - 1) === 0 && width(tokens, at - 1) <= LONGEST_ABBREVIATION;
  return isAbbreviation || tokens.gaps[at + 1] === Gap.None || symbolAt(tokens, at + 1) === ',';
}
