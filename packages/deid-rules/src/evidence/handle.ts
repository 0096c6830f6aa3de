import { Gap, TokenKind, type Tokens } from 'deid-core';
import { type Code, isWordOrNumber, width } from './code.ts';
import { spokenNumberAt } from './spoken-number.ts';
import { symbolSet } from './symbol-set.ts';
import { NO_WORD, wordAt } from './token-at.ts';
import { wordSet } from './word-set.ts';

/** What stands behind `password:` and is none. */
const NO_HANDLES = wordSet(
  `unknown none na not no required incorrect wrong invalid missing yes same the is was reset change changed forgot
  forgotten expired optional blank empty null undefined true false here n`,
);
const JOINTS = wordSet('underscore dot dash hyphen period');
const MAX_TOKENS = 16;
const INNER_SYMBOLS = symbolSet('-_.+@!$%&*~^#');

/**
 * The user name or password at token `start`, or null. A plain word or number is one only where a form is filled in and nothing
 * goes on behind it: `login: mkessler`, but not `login: see below`.
 */
export function handleAt(tokens: Tokens, start: number, isMarked: boolean): Code | null {
  return spokenHandleAt(tokens, start) ?? writtenHandleAt(tokens, start, isMarked);
}

/** `k rowe underscore double oh four`: a word with signs or numbers that are said behind it. */
function spokenHandleAt(tokens: Tokens, start: number): Code | null {
  if (!isPlainPart(tokens, start)) return null;
  let end = start + 1;
  let digits = 0;
  let letters = width(tokens, start);
  while (end - start < MAX_TOKENS && (tokens.gaps[end] ?? 0) === Gap.Space) {
    const isJoint = JOINTS.has(wordAt(tokens, end)) && isPlainPart(tokens, end + 1);
    const number = spokenNumberAt(tokens, end);
    if (isJoint) letters += width(tokens, end + 1);
    else if (number.words > 0) digits += number.digits;
    else break;
    end = isJoint ? end + 2 : number.end;
  }
  return end === start + 1 ? null : { start, end, digits, letters };
}

function isPlainPart(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index);
  return word !== NO_WORD && !NO_HANDLES.has(word);
}

function writtenHandleAt(tokens: Tokens, start: number, isMarked: boolean): Code | null {
  let end = start;
  let digits = 0;
  let letters = 0;
  for (let index = start; index < tokens.length && index - start < MAX_TOKENS; index++) {
    if (index > start && tokens.gaps[index] !== Gap.None) break;
    if (isWordOrNumber(tokens, index)) {
      const length = (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0);
      if (tokens.kinds[index] === TokenKind.Number) digits += length;
      else letters += length;
      end = index + 1;
    } else if (!INNER_SYMBOLS.has(tokens.values[index] ?? 0)) break;
  }
  if (end === start) return null;
  const isPlain = end === start + 1;
  if (isPlain && !(isMarked && isAlone(tokens, start))) return null;
  return { start, end, digits, letters };
}

function isAlone(tokens: Tokens, index: number): boolean {
  if (NO_HANDLES.has(tokens.values[index] ?? 0)) return false;
  const next = index + 1;
  if (next >= tokens.length || (tokens.gaps[next] ?? 0) > Gap.Space) return true;
  return tokens.kinds[next] === TokenKind.Symbol;
}
