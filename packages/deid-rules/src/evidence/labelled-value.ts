import { type Document, type Tokens } from 'deid-core';
import { answers } from './answers.ts';
import { type Code, isTellingCode } from './code.ts';
import { groupsAt, prefixedAt } from './grouped-code.ts';
import { handleAt } from './handle.ts';
import { type NamedLabel, PUBLIC } from './identifier-names.ts';
import { type Lead, leadBehind } from './label-lead.ts';
import { isDigitDate, isMeasure, isPhone, isRatio, isRound, isYear } from './measures.ts';
import { type Name, nameAt, NAMES, Strength } from './name-table.ts';
import { plateAt } from './plate.ts';
import { codeBefore, detouredTo, listBehind } from './neighbour-code.ts';
import { spokenAgain } from './spoken-again.ts';
import { spokenCodeAt } from './spoken-code.ts';
import { digitsAt, isNear, wordAt } from './token-at.ts';
import { type WordSet, wordSet } from './word-set.ts';

/** A value that stands with the name of its kind. Offsets of `Document.text`. */
export interface LabelledValue {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

export type LabelledValues = ReadonlyMap<NamedLabel, readonly LabelledValue[]>;

const EXPLICIT_SCORE = 0.95;
const CODE_SCORE = 0.8;
/** A value that stands in front of its name, or goes on a list. */
const NEIGHBOUR_SCORE = 0.85;
/** The number of a patient or an insurer may be their telephone's: whoever knows telephones decides. */
const PHONE_SCORE = 0.6;

const FEWEST_CHARACTERS = 3;
/** Behind a name that may be an ordinary word, a prefix of fewer digits is a word in capitals: `valve AVR 2019`. */
const FEWEST_DIGITS_BEHIND_PREFIX = 6;
/** Behind a name that may be an ordinary word: `the record, two thousand`, but `my social is five one six ...`. */
const FEWEST_TELLING_SPOKEN_DIGITS = 5;
/** From a name to the end of the question that it is in; and how far into the answer a value may start. */
const MAX_QUESTION_TOKENS = 8;
const MAX_OPENING_TOKENS = 16;
/** A question that asks for something else with it: `the phone number on the account?` */
const OTHER_QUESTIONS: WordSet = wordSet(
  'phone telephone cell mobile callback call reach fax zip birth birthday email address many much often long',
);
/** An explicit value of so many digits is none of a measure, whatever word follows. */
const FEWEST_UNMEASURED_DIGITS = 5;

/** To be called as `document.derive(labelledValues)`. One pass over the words; bounded work for each name. */
export function labelledValues(document: Document): LabelledValues {
  const { tokens } = document;
  const found = new Map<NamedLabel, LabelledValue[]>();
  let taken = 0;
  const take = (label: NamedLabel, { start, end }: Code, score: number): void => {
    const value = { start: tokens.starts[start] ?? 0, end: tokens.ends[end - 1] ?? 0, score };
    const values = found.get(label);
    if (values === undefined) found.set(label, [value]);
    else values.push(value);
    taken = Math.max(taken, end);
  };
  for (const index of document.occurrences(NAMES)) {
    const name = index < taken ? null : nameAt(tokens, index);
    if (name === null) continue;
    const { label } = name.names;
    const lead = leadBehind(tokens, index, name);
    const value = valueBehind(document, name, lead) ?? answerTo(document, name, lead);
    if (value !== null) {
      take(label, value, scoreOf(document, name, lead, value));
      for (const next of listBehind(tokens, value, label === PUBLIC)) {
        take(label, next, NEIGHBOUR_SCORE);
      }
    } else if (lead.isExplicit) {
      const before = codeBefore(tokens, index, taken);
      if (before !== null) take(label, before, NEIGHBOUR_SCORE);
    }
  }
  for (const values of found.values()) values.push(...spokenAgain(document, values));
  return found;
}

function scoreOf(document: Document, name: Name, lead: Lead, value: Code): number {
  if (name.strength !== Strength.Complete && isPhone(document, value)) return PHONE_SCORE;
  if (name.strength === Strength.Vague && !lead.isNumbered) return PHONE_SCORE;
  return lead.isExplicit ? EXPLICIT_SCORE : CODE_SCORE;
}

/** The value behind a name, or null. */
function valueBehind(document: Document, name: Name, lead: Lead): Code | null {
  const { tokens } = document;
  const { end, isExplicit, isMarked, isNumbered } = lead;
  const plate = name.names.isPlate === true ? plateAt(document, end) : null;
  if (plate !== null) return plate;
  if (name.strength === Strength.Vague && !isNumbered) {
    return isSpeaker(document, name, lead) ? null : tellingSpokenAt(tokens, end, name);
  }
  if (name.names.isHandle === true) return handleAt(tokens, end, isMarked);
  if (!isExplicit) {
    const spoken = isSpeaker(document, name, lead) ? null : tellingSpokenAt(tokens, end, name);
    const code = spoken ?? groupsAt(tokens, end) ?? telling(prefixedAt(document, end));
    return code !== null && isCertain(document, code) ? code : null;
  }
  const code =
    spokenCodeAt(tokens, end) ??
    groupsAt(tokens, end) ??
    // What has letters is no Social Security number: `last 4 INR 250`.
    (name.names.label === 'SSN' ? null : prefixedAt(document, end)) ??
    detouredTo(tokens, end);
  if (code === null || !isPlausible(document, code, lead)) return null;
  const fewest = name.names.fewest ?? FEWEST_CHARACTERS;
  // One letter may be among the fewest characters.
  if (code.digits + code.letters < fewest || code.digits < fewest - 1) return null;
  return code;
}

function telling(code: Code | null): Code | null {
  return code !== null && code.digits >= FEWEST_DIGITS_BEHIND_PREFIX ? code : null;
}

/** Whether a value behind a name that may be an ordinary word can only be a code. */
function isCertain(document: Document, code: Code): boolean {
  return (
    isTellingCode(code) &&
    !isMeasure(document.tokens, code) &&
    !isDigitDate(document, code) &&
    !isRound(document, code)
  );
}

/** Whether a value behind an explicit name is not something else that happens to stand there. */
function isPlausible(document: Document, code: Code, { isMarked }: Lead): boolean {
  const isLong = code.digits >= FEWEST_UNMEASURED_DIGITS;
  if (isLong ? isRatio(document.tokens, code) : isMeasure(document.tokens, code)) return false;
  return !isDigitDate(document, code) && (isMarked || !isYear(document, code));
}

/** The value that answers the question which a name is in: `and your social ?\n[patient] sure , it's ...`. */
function answerTo(document: Document, name: Name, lead: Lead): Code | null {
  const { isNumbered } = lead;
  const isAsked = name.strength !== Strength.Vague || isNumbered;
  // `his brother Grant?` is no question for the number of a grant.
  const isNobodys = name.names.label === PUBLIC && !isNumbered;
  if (name.names.isHandle === true || !isAsked || isNobodys) return null;
  if (isSpeaker(document, name, lead)) return null;
  const { tokens } = document;
  const start = answerStart(document, name, lead.isExplicit);
  for (let at = start; at < start + MAX_OPENING_TOKENS && at < tokens.length; at++) {
    if (at > start && !isNear(tokens, at)) break;
    const code = answeredAt(document, at, name, isNumbered);
    if (code !== null) return code;
  }
  return null;
}

/** Whether a name is that of who speaks: `patient: five in the morning`. */
function isSpeaker(document: Document, name: Name, { end }: Lead): boolean {
  const { turns } = document.derive(answers);
  for (let at = name.end; at <= end; at++) if (turns.has(at)) return true;
  return false;
}

/** Token at which the answer to the question with a name starts; behind the text when there is none. */
function answerStart(document: Document, name: Name, isExplicit: boolean): number {
  const { tokens } = document;
  const from = name.end;
  const { starts } = document.derive(answers);
  const question = questionEnd(starts, from);
  for (let at = from; at <= question; at++) {
    if (at === question) return starts[at] ?? tokens.length;
    if (OTHER_QUESTIONS.has(wordAt(tokens, at)) || digitsAt(tokens, at) > 0) break;
    // `the patient's social security number?`
    const next = isExplicit ? null : nameAt(tokens, at);
    if (next !== null && next.strength !== Strength.Vague) break;
  }
  return tokens.length;
}

/** First token from `from` on that stands behind a question; -1 when there is none near. */
function questionEnd(starts: Int32Array, from: number): number {
  for (let at = from; at <= from + MAX_QUESTION_TOKENS; at++) if ((starts[at] ?? 0) > 0) return at;
  return -1;
}

function answeredAt(document: Document, at: number, name: Name, isNumbered: boolean): Code | null {
  const { tokens } = document;
  const isExplicit = isNumbered || name.strength === Strength.Complete;
  const spoken = isExplicit ? spokenCodeAt(tokens, at) : tellingSpokenAt(tokens, at, name);
  const code = spoken ?? groupsAt(tokens, at);
  if (code === null) return null;
  const fewest = name.names.fewest ?? FEWEST_CHARACTERS;
  const isEnough = code.digits + code.letters >= fewest && code.digits >= fewest - 1;
  const isTelling = spoken !== null || (isNumbered && isEnough) || isTellingCode(code);
  const isOther = isMeasure(tokens, code) || isDigitDate(document, code) || isYear(document, code);
  return isTelling && isEnough && !isOther ? code : null;
}

/** A spoken number so long, or so like a license plate, that the name in front of it is one of a number. */
function tellingSpokenAt(tokens: Tokens, start: number, { names }: Name): Code | null {
  const code = spokenCodeAt(tokens, start);
  if (code === null) return null;
  const fewest = names.fewest ?? FEWEST_TELLING_SPOKEN_DIGITS;
  const isPlate = names.isPlate === true && code.letters > 1;
  return code.digits + (isPlate ? code.letters : 0) >= fewest ? code : null;
}
