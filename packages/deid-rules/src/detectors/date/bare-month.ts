import { hashWord, Shape, TokenKind, type Tokens } from 'deid-core';
import { hasSymbol, wordAt } from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';

import { CHART_MONTHS, MONTHS, NAME_MONTHS, PLAIN_MONTHS } from './vocabulary.ts';

const MAY = hashWord('may');
const IN = wordSet('in since until till during');
const AROUND = wordSet(
  'last next past this early late mid before after between through thru by around til',
);
const OF = wordSet('of');
const DIMES = wordSet('dimes');
const PARTS = wordSet(
  'end beginning start middle part half week weeks days month weekend first second third fourth last early',
);
const JOINERS = wordSet('and or to through thru until till');

/** Whether a month without a day or a year is meant as a month: `in March`, but not `March in` or `April said`. */
export function isBareMonth(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  if (OF.has(wordAt(tokens, at + 1)) && DIMES.has(wordAt(tokens, at + 2))) return false;
  if (PLAIN_MONTHS.has(word)) return true;
  if (isName(tokens, at)) return false;
  if (tokens.shapes[at] === Shape.Upper && CHART_MONTHS.has(word)) return false;
  const before = hasSymbol(tokens, at - 1, '-') ? at - 2 : at - 1;
  if (IN.has(wordAt(tokens, before))) return true;
  if (OF.has(wordAt(tokens, before)) && PARTS.has(wordAt(tokens, before - 1))) return true;
  // In small letters, `this may` and `may or may not` are no months.
  if (word === MAY && tokens.shapes[at] === Shape.Lower) return false;
  return AROUND.has(wordAt(tokens, before)) || isJoinedToMonth(tokens, at);
}

/** `between March and June`, `March through June`. */
function isJoinedToMonth(tokens: Tokens, at: number): boolean {
  return (
    (isJoiner(tokens, at - 1) && MONTHS.has(wordAt(tokens, at - 2))) ||
    (isJoiner(tokens, at + 1) && MONTHS.has(wordAt(tokens, at + 2)))
  );
}

function isJoiner(tokens: Tokens, index: number): boolean {
  return JOINERS.has(wordAt(tokens, index)) || hasSymbol(tokens, index, '-/');
}

/** `April Jones`, `April's`. */
function isName(tokens: Tokens, at: number): boolean {
  if (!NAME_MONTHS.has(wordAt(tokens, at)) || tokens.shapes[at] === Shape.Lower) return false;
  const next = at + 1;
  if (next >= tokens.length) return false;
  return (
    tokens.kinds[next] === TokenKind.Clitic ||
    (tokens.kinds[next] === TokenKind.Word && tokens.shapes[next] === Shape.Title)
  );
}
