import { type Document, Gap, Shape, TokenKind, type Tokens } from 'deid-core';
import { anchors } from './anchors.ts';
import { type Code, codeAt, counted, isWordOrNumber, width } from './code.ts';
import { handleAt } from './handle.ts';
import { type NamedLabel, NUMBER_WORDS } from './identifier-names.ts';
import { isDigitDate, isMeasure, isPhone, isYear } from './measures.ts';
import { type Name, nameAt, Strength } from './name-table.ts';
import { spokenNumberAt } from './spoken-number.ts';
import { symbolSet } from './symbol-set.ts';
import { type WordSet, wordSet } from './word-set.ts';

/** A value that stands with the name of its kind. Offsets of `Document.text`. */
export interface LabelledValue {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

export type LabelledValues = ReadonlyMap<NamedLabel, readonly LabelledValue[]>;

/** What lies between a name and its value. */
interface Lead {
  /** Token at which the value would start. */
  readonly end: number;
  /** A word for a number was among it: `account no.`. */
  readonly isNumbered: boolean;
  /** A sign that a form is filled in: `:`, `=` or `#`. */
  readonly isMarked: boolean;
}

const EXPLICIT_SCORE = 0.95;
const CODE_SCORE = 0.8;
/** A value that stands in front of its name, or goes on a list. */
const NEIGHBOUR_SCORE = 0.85;

const FEWEST_CHARACTERS = 3;
const FEWEST_SPOKEN_DIGITS = 3;
/** Digits that make a code out of what follows a partial name, without letters and with them. */
const FEWEST_CODE_DIGITS = 5;
const FEWEST_MIXED_CODE_DIGITS = 4;
/** Bounds the work for each name, and how far a value may be from it. */
const MAX_LEAD_TOKENS = 10;
const MAX_DETOUR_TOKENS = 8;
const MAX_LIST_GAP_TOKENS = 4;
const MAX_BACK_TOKENS = 4;
const MAX_GROUPS = 10;
const MAX_GROUP_DIGITS = 4;
/** From here on, groups of different lengths are one number: `123 45 6789`, `943 476 5919`. */
const FEWEST_GROUPED_DIGITS = 9;
const LONGEST_PREFIX = 4;

const HASH = 35;
const MARKS = symbolSet(':=');
const LINKS = symbolSet(`-*_~"'\`()[]{}<>|/\\,.^&@`);
/** Those that lead on from a partial name to something else: `image/2024`. */
const NAMED_LINKS = symbolSet('./\\&@');
const LIST_SIGNS = symbolSet(',/;&');
const BACK_SIGNS = symbolSet('(-');

const NUMBER_WORD: WordSet = wordSet(NUMBER_WORDS);
const COPULAS: WordSet = wordSet('is was are were s equals reads being');
const FILLERS: WordSet = wordSet(
  `the a an of as in ends ending ended on file listed recorded documented value val digits digit last four which that
  it uh um er actually currently for this patient his her their my your our system given has starts with begins shows
  says here shown below following new old full`,
);
const PREPOSITIONS: WordSet = wordSet('for of at on from with in');
const LIST_WORDS: WordSet = wordSet('and or is it also plus');
const BACK_WORDS: WordSet = wordSet('is was as his her my the their our patient pt');

/** To be called as `document.derive(labelledValues)`. One pass over the words; bounded work for each name. */
export function labelledValues(document: Document): LabelledValues {
  const { tokens } = document;
  const found = new Map<NamedLabel, LabelledValue[]>();
  let taken = 0;
  const take = (name: Name, start: number, end: number, score: number): void => {
    const value = { start: tokens.starts[start] ?? 0, end: tokens.ends[end - 1] ?? 0, score };
    const values = found.get(name.names.label);
    if (values === undefined) found.set(name.names.label, [value]);
    else values.push(value);
    taken = Math.max(taken, end);
  };
  for (const index of document.derive(anchors).words) {
    const name = index < taken ? null : nameAt(tokens, index);
    if (name === null) continue;
    const lead = leadBehind(tokens, name);
    const value = valueBehind(document, name, lead);
    if (value !== null) {
      take(name, value.start, value.end, isExplicit(name, lead) ? EXPLICIT_SCORE : CODE_SCORE);
      for (const next of listBehind(tokens, value)) {
        take(name, next.start, next.end, NEIGHBOUR_SCORE);
      }
    } else if (isExplicit(name, lead)) {
      const before = codeBefore(tokens, index, taken);
      if (before !== null && isCode(before) && !isMeasure(tokens, before)) {
        take(name, before.start, before.end, NEIGHBOUR_SCORE);
      }
    }
  }
  return found;
}

function isExplicit(name: Name, lead: Lead): boolean {
  return name.strength === Strength.Complete || lead.isNumbered;
}

function leadBehind(tokens: Tokens, name: Name): Lead {
  let isNumbered = false;
  let isMarked = false;
  let index = name.end;
  for (; index < tokens.length && index - name.end < MAX_LEAD_TOKENS; index++) {
    const value = tokens.values[index] ?? 0;
    const isNamed = isNumbered || name.strength === Strength.Complete;
    if (tokens.gaps[index] === Gap.BlankLine && !isMarked) break;
    if (tokens.gaps[index] === Gap.Newline && !isMarked && !isNamed) break;
    if (tokens.kinds[index] === TokenKind.Number) break;
    if (tokens.kinds[index] === TokenKind.Clitic) continue;
    if (tokens.kinds[index] === TokenKind.Symbol) {
      if (value === HASH) isNumbered = true;
      else if (MARKS.has(value)) isMarked = true;
      else if (!LINKS.has(value) || (!isNamed && NAMED_LINKS.has(value))) break;
    } else if (NUMBER_WORD.has(value)) isNumbered = true;
    else if (codeAt(tokens, index) !== null) break;
    else if (!COPULAS.has(value) && !(isNamed && FILLERS.has(value))) break;
  }
  return { end: index, isNumbered, isMarked };
}

/** The value behind a name, or null. */
function valueBehind(document: Document, name: Name, lead: Lead): Code | null {
  const { tokens } = document;
  if (name.strength === Strength.Vague && !lead.isNumbered) return null;
  if (name.names.isHandle === true) return handleAt(tokens, lead.end, lead.isMarked);
  const explicit = isExplicit(name, lead);
  const spoken = explicit ? spokenAt(tokens, lead.end) : null;
  if (spoken !== null) return spoken;
  const code = explicit
    ? (groupsAt(tokens, lead.end) ?? prefixedAt(tokens, lead.end) ?? detouredTo(tokens, lead.end))
    : codeAt(tokens, lead.end);
  if (code === null || isMeasure(tokens, code) || isDigitDate(document, code)) return null;
  if (!explicit) return isCode(code) && !isPhone(document, code) ? code : null;
  if (!lead.isMarked && isYear(document, code)) return null;
  const fewest = name.names.fewest ?? FEWEST_CHARACTERS;
  // All characters but one may be the letters of a prefix.
  return code.digits + code.letters >= fewest && code.digits >= fewest - 1 ? code : null;
}

/** Whether a value can only be a code, whatever stands around it. */
function isCode({ digits, letters }: Code): boolean {
  return digits >= (letters > 0 ? FEWEST_MIXED_CODE_DIGITS : FEWEST_CODE_DIGITS);
}

/** A number read out in words. */
function spokenAt(tokens: Tokens, start: number): Code | null {
  const { end, digits } = spokenNumberAt(tokens, start);
  return digits < FEWEST_SPOKEN_DIGITS ? null : { start, end, digits, letters: 0 };
}

/** A code, or groups of digits with spaces between them. */
function groupsAt(tokens: Tokens, start: number): Code | null {
  const code = codeAt(tokens, start);
  if (code === null || !isGroup(tokens, start) || code.end - start > 1) return code;
  let groups = 1;
  let uniform = 1;
  while (groups < MAX_GROUPS && isNextGroup(tokens, start + groups)) {
    if (uniform === groups && width(tokens, start + groups) === width(tokens, start)) uniform++;
    groups++;
  }
  const all = counted(tokens, start, start + groups);
  if (all !== null && all.digits >= FEWEST_GROUPED_DIGITS && groups > 2) return all;
  return counted(tokens, start, start + uniform);
}

function isGroup(tokens: Tokens, index: number): boolean {
  return tokens.kinds[index] === TokenKind.Number && width(tokens, index) <= MAX_GROUP_DIGITS;
}

function isNextGroup(tokens: Tokens, index: number): boolean {
  if (index >= tokens.length || tokens.gaps[index] !== Gap.Space) return false;
  const code = isGroup(tokens, index) ? codeAt(tokens, index) : null;
  return code !== null && code.end === index + 1 && !isMeasure(tokens, code);
}

/** A short prefix in capitals with a space behind it: `XJ 448213`. */
function prefixedAt(tokens: Tokens, start: number): Code | null {
  const isPrefix =
    start + 1 < tokens.length &&
    tokens.shapes[start] === Shape.Upper &&
    width(tokens, start) <= LONGEST_PREFIX &&
    tokens.gaps[start + 1] === Gap.Space &&
    nameAt(tokens, start) === null;
  const code = isPrefix ? codeAt(tokens, start + 1) : null;
  return code !== null && isCode(code) ? counted(tokens, start, code.end) : null;
}

/** The value of `MRN for Jane Roe is 448213`. */
function detouredTo(tokens: Tokens, start: number): Code | null {
  if (!PREPOSITIONS.has(tokens.values[start - 1] ?? 0)) return null;
  const limit = Math.min(tokens.length, start + MAX_DETOUR_TOKENS);
  for (let index = start; index < limit; index++) {
    if (tokens.kinds[index] !== TokenKind.Word && tokens.kinds[index] !== TokenKind.Clitic) break;
    if (!COPULAS.has(tokens.values[index] ?? 0)) continue;
    const code = codeAt(tokens, index + 1);
    return code !== null && isCode(code) ? code : null;
  }
  return null;
}

/** Further values of a list: `MRNs 4482913, 4482914 and 5512098`, `7018128, or is it 7018129`. */
function* listBehind(tokens: Tokens, first: Code): Generator<Code> {
  let last: Code | null = first;
  while (last !== null && isCode(last)) {
    last = nextOfList(tokens, last);
    if (last !== null) yield last;
  }
}

function nextOfList(tokens: Tokens, last: Code): Code | null {
  let index = last.end;
  const limit = Math.min(tokens.length, index + MAX_LIST_GAP_TOKENS);
  while (index < limit && isListLink(tokens, index)) index++;
  if (index === last.end || !isWordOrNumber(tokens, index)) return null;
  const code = codeAt(tokens, index);
  const isAlike =
    code !== null &&
    isCode(code) &&
    Math.abs(code.digits - last.digits) <= 1 &&
    code.letters === last.letters &&
    !isMeasure(tokens, code);
  return isAlike ? code : null;
}

function isListLink(tokens: Tokens, index: number): boolean {
  const value = tokens.values[index] ?? 0;
  return tokens.kinds[index] === TokenKind.Symbol ? LIST_SIGNS.has(value) : LIST_WORDS.has(value);
}

/** The code in front of a name: `4482913 (MRN)`, `4482913 is his MRN`. */
function codeBefore(tokens: Tokens, index: number, taken: number): Code | null {
  let end = index;
  while (end > taken && index - end < MAX_BACK_TOKENS && isBackLink(tokens, end - 1)) end--;
  if (end === index || end === taken) return null;
  let start = end - 1;
  while (start > taken && index - start < MAX_LEAD_TOKENS && tokens.gaps[start] === Gap.None)
    start--;
  const code = codeAt(tokens, start);
  return code?.end === end ? code : null;
}

function isBackLink(tokens: Tokens, index: number): boolean {
  const value = tokens.values[index] ?? 0;
  return tokens.kinds[index] === TokenKind.Symbol ? BACK_SIGNS.has(value) : BACK_WORDS.has(value);
}
