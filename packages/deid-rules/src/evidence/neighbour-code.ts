import { Gap, TokenKind, type Tokens } from 'deid-core';
import { type Code, codeAt, isTellingCode } from './code.ts';
import { COPULAS } from './label-lead.ts';
import { isMeasure } from './measures.ts';
import { spokenCodeAt } from './spoken-code.ts';
import { symbolSet } from './symbol-set.ts';
import { wordAt } from './token-at.ts';
import { type WordSet, wordSet } from './word-set.ts';

/** These bound the work for each name, and how far its value may be from it. */
const MAX_DETOUR_TOKENS = 8;
const MAX_LIST_GAP_TOKENS = 4;
const MAX_BACK_TOKENS = 4;
const MAX_CODE_TOKENS = 10;

/** Verbs that a value follows: `the serial number on the back of it says 4471`. */
const VERBS: WordSet = wordSet('says reads shows');
const LIST_SIGNS = symbolSet(',/;&');
const BACK_SIGNS = symbolSet('(-');
const DETOURS: WordSet = wordSet('for of at on from with in i we you they that which');
const LIST_WORDS: WordSet = wordSet('and or is it also plus');
const BACK_WORDS: WordSet = wordSet('is was as his her my the their our patient pt');

/** The value of `MRN for Jane Roe is 448213`. */
export function detouredTo(tokens: Tokens, start: number): Code | null {
  const isDetour = [start - 2, start - 1, start].some((index) =>
    DETOURS.has(wordAt(tokens, index)),
  );
  if (!isDetour) return null;
  const limit = Math.min(tokens.length, start + MAX_DETOUR_TOKENS);
  for (let index = start; index < limit; index++) {
    if (tokens.kinds[index] !== TokenKind.Word && tokens.kinds[index] !== TokenKind.Clitic) break;
    const word = tokens.values[index] ?? 0;
    if (!COPULAS.has(word) && !VERBS.has(word)) continue;
    const code = spokenCodeAt(tokens, index + 1) ?? codeAt(tokens, index + 1);
    return code !== null && isTellingCode(code) ? code : null;
  }
  return null;
}

/** Further values of a list: `MRNs 4482913, 4482914 and 5512098`, `7018128, or is it 7018129`. */
export function* listBehind(tokens: Tokens, first: Code, isPublic: boolean): Generator<Code> {
  let last = first;
  for (let next = codeOfList(tokens, first); next !== null; next = codeOfList(tokens, next)) {
    if (!isPublic && !isAlike(next, last)) return;
    yield next;
    last = next;
  }
}

function codeOfList(tokens: Tokens, { end }: Code): Code | null {
  let index = end;
  while (index < end + MAX_LIST_GAP_TOKENS && isListLink(tokens, index)) index++;
  const code = index > end ? codeAt(tokens, index) : null;
  return code === null || isMeasure(tokens, code) ? null : code;
}

/** Whether two values of a list are of the same make. */
function isAlike(one: Code, other: Code): boolean {
  if (!isTellingCode(one) || !isTellingCode(other)) return false;
  return one.letters === other.letters && Math.abs(one.digits - other.digits) <= 1;
}

function isListLink(tokens: Tokens, index: number): boolean {
  const value = tokens.values[index] ?? 0;
  if (index >= tokens.length) return false;
  return tokens.kinds[index] === TokenKind.Symbol ? LIST_SIGNS.has(value) : LIST_WORDS.has(value);
}

/** The code in front of a name: `4482913 (MRN)`, `4482913 is his MRN`. */
export function codeBefore(tokens: Tokens, index: number, taken: number): Code | null {
  let end = index;
  while (end > taken && index - end < MAX_BACK_TOKENS && isBackLink(tokens, end - 1)) end--;
  if (end === index || end === taken) return null;
  let start = end - 1;
  while (start > taken && index - start < MAX_CODE_TOKENS && tokens.gaps[start] === Gap.None)
    start--;
  const code = codeAt(tokens, start);
  if (code?.end !== end || !isTellingCode(code) || isMeasure(tokens, code)) return null;
  return code;
}

function isBackLink(tokens: Tokens, index: number): boolean {
  const value = tokens.values[index] ?? 0;
  return tokens.kinds[index] === TokenKind.Symbol ? BACK_SIGNS.has(value) : BACK_WORDS.has(value);
}
