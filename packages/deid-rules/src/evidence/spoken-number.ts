import { type Document, Gap, hashWord, TokenKind, type Tokens } from 'deid-core';
import { readCardinal } from './number-words.ts';
import { digitsAt, hasSymbol, isGlued, isNear, symbolAt, wordAt } from './token-at.ts';
import { wordsOf } from './triggers.ts';
import { hashSet, type WordSet, wordSet } from './word-set.ts';

/** A number in words: tokens up to `end`, and what they say. */
export interface SpokenNumber {
  readonly end: number;
  /** Digits and letters as they would be written, in small letters: `b744` for `b as in boy, seven forty four`. */
  readonly value: string;
  /** How many digits of the value there are. */
  readonly digits: number;
  /** How many of the tokens are words. */
  readonly words: number;
}

/** A spoken number with the token that it starts at. */
export interface LocatedNumber extends SpokenNumber {
  readonly start: number;
}

/** Tokens up to `end` that say a part of the value, or nothing. */
interface Step {
  readonly end: number;
  readonly said: string;
}

/** Words that may be part of a spoken number. */
export const NUMBER_PART_WORDS: WordSet =
  wordSet(`zero oh o nought naught niner double triple one two three four five six
  seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
  sixty seventy eighty ninety hundred thousand`);

const NUMBER_PARTS = wordsOf(NUMBER_PART_WORDS);

const DIGITS = spelling([
  ['0', 'zero oh o nought naught'],
  ['9', 'niner'],
]);
const REPEATS = spelling([
  ['2', 'double'],
  ['3', 'triple'],
]);
/** Scale words, and how many digits the words behind them may still fill. */
const SCALES = spelling([
  ['2', 'hundred'],
  ['3', 'thousand'],
]);
/** Letters, and the words of the NATO alphabet for them. */
const LETTERS = spelling(
  `alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra
  tango uniform victor whiskey xray yankee zulu`
    .split(/\s+/)
    .map((word) => [word.charAt(0), `${word} ${word.charAt(0)}`]),
);
/** Words that a number which is read out may begin with. */
const OPENINGS = hashSet([...NUMBER_PART_WORDS.hashes, ...LETTERS.keys()]);
const FILLERS: WordSet = wordSet('dash hyphen slash dot and um uh er then');
const AND = hashWord('and');
/** `b as in boy`, `m like mary`. */
const AS = hashWord('as');
const IN = hashWord('in');
const RAY = hashWord('ray');
const LIKE: WordSet = wordSet('for like');
/** Words behind a letter that say which it is. */
export const EXPLAINED_BY: readonly number[] = [AS, ...LIKE.hashes];

/** Longer than any number that somebody reads out; bounds the work for each name in a text. */
const MAX_TOKENS = 64;

/**
 * Reads a number that is spoken: `two two four five`, `double five`, `forty-four eighteen`, `nineteen hundred`,
 * `b as in boy, 4 4 two`. Ends behind the last word or number that says a digit, and letters that end the clause.
 */
export function spokenNumberAt(tokens: Tokens, start: number): SpokenNumber {
  if (digitsAt(tokens, start) === 0 && !OPENINGS.has(wordAt(tokens, start))) {
    return { end: start, value: '', digits: 0, words: 0 };
  }
  let end = start;
  let value = '';
  let read = '';
  let words = 0;
  const limit = Math.min(tokens.length, start + MAX_TOKENS);
  for (let index = start; index < limit;) {
    const step = stepAt(tokens, index, read !== '');
    if (step === undefined) break;
    read += step.said;
    const isDigits = /\d/.test(step.said);
    if (isDigits && digitsAt(tokens, index) === 0) words++;
    index = step.end;
    if (isDigits || (step.said !== '' && value !== '' && endsClause(tokens, index))) {
      end = index;
      value = read;
    }
  }
  return { end, value, digits: value.replaceAll(/\D/g, '').length, words };
}

/** Whether digits are those of counting: for fun, or for somebody who squeezes a hand. */
export function isCountedUp(value: string): boolean {
  return COUNTING.test(value);
}

const COUNTING = /123456|987654/;
/** Written groups in front of spoken ones: `212 five five five ...`. */
const MAX_WRITTEN_GROUPS = 2;

/** Every number that is spoken, however few its digits. To be called as `document.derive(spokenNumbers)`. */
export function spokenNumbers(document: Document): readonly LocatedNumber[] {
  const { tokens } = document;
  const found: LocatedNumber[] = [];
  let searched = 0;
  for (const index of document.occurrences(NUMBER_PARTS)) {
    if (index < searched) continue;
    const start = writtenStart(tokens, index, searched);
    const number = spokenNumberAt(tokens, start);
    searched = Math.max(number.end, index + 1);
    if (number.words > 0) found.push({ start, ...number });
  }
  return found;
}

function writtenStart(tokens: Tokens, index: number, searched: number): number {
  let start = index;
  while (
    start > searched &&
    index - start < MAX_WRITTEN_GROUPS &&
    digitsAt(tokens, start - 1) > 0 &&
    tokens.gaps[start] === Gap.Space
  ) {
    start--;
  }
  return start;
}

/** @param isBegun whether the number has a part already */
function stepAt(tokens: Tokens, index: number, isBegun: boolean): Step | undefined {
  if (isBegun && (tokens.gaps[index] ?? 0) > Gap.Newline) return undefined;
  return (
    digitStep(tokens, index) ??
    repeatStep(tokens, index) ??
    (isBegun ? scaleStep(tokens, index) : undefined) ??
    letterStep(tokens, index) ??
    (isBegun && isPause(tokens, index) ? { end: index + 1, said: '' } : undefined)
  );
}

function digitStep(tokens: Tokens, index: number): Step | undefined {
  const width = digitsAt(tokens, index);
  if (width > 0) {
    return { end: index + 1, said: String(tokens.values[index]).padStart(width, '0') };
  }
  const digit = DIGITS.get(wordAt(tokens, index));
  if (digit !== undefined) return { end: index + 1, said: digit };
  const cardinal = readCardinal(tokens, index);
  return cardinal && { end: cardinal.end, said: String(cardinal.value) };
}

function repeatStep(tokens: Tokens, index: number): Step | undefined {
  const times = REPEATS.get(wordAt(tokens, index));
  const step = times === undefined ? undefined : digitStep(tokens, index + 1);
  return step?.said.length === 1 ? { ...step, said: step.said.repeat(Number(times)) } : undefined;
}

/** The `hundred and five` of `nineteen hundred and five`, the `thousand four` of `two thousand four`. */
function scaleStep(tokens: Tokens, index: number): Step | undefined {
  const zeros = SCALES.get(wordAt(tokens, index));
  if (zeros === undefined) return undefined;
  const at = wordAt(tokens, index + 1) === AND ? index + 2 : index + 1;
  const next = readCardinal(tokens, at);
  // `eight hundred five five five` goes on with other digits, `one hundred thirty six` does not.
  const mayFill = at > index + 1 || zeros === '3' || (next?.value ?? 0) >= 10;
  const rest = mayFill ? next : undefined;
  return {
    end: rest?.end ?? index + 1,
    said: String(rest?.value ?? '').padStart(Number(zeros), '0'),
  };
}

function letterStep(tokens: Tokens, index: number): Step | undefined {
  const said = LETTERS.get(wordAt(tokens, index));
  if (said === undefined) return undefined;
  // The `x ray` of the NATO alphabet.
  const next = said === 'x' && wordAt(tokens, index + 1) === RAY ? index + 2 : index + 1;
  return { end: spellingEnd(tokens, next), said };
}

/** Index behind the `as in boy` of a spelled letter that ends before token `index`, or `index`. */
export function spellingEnd(tokens: Tokens, index: number): number {
  const isAsIn = wordAt(tokens, index) === AS && wordAt(tokens, index + 1) === IN;
  const word = isAsIn ? index + 2 : LIKE.has(wordAt(tokens, index)) ? index + 1 : index;
  return word > index && tokens.kinds[word] === TokenKind.Word ? word + 1 : index;
}

/** What a speaker, or who writes them down, puts between the parts of a number. */
function isPause(tokens: Tokens, index: number): boolean {
  if (FILLERS.has(wordAt(tokens, index)) || hasSymbol(tokens, index, ',-')) return true;
  const isDotBefore = isGlued(tokens, index) && hasSymbol(tokens, index - 1, '.');
  const isDotBehind = isGlued(tokens, index + 1) && hasSymbol(tokens, index + 1, '.');
  return hasSymbol(tokens, index, '.') && (isDotBefore || isDotBehind);
}

function endsClause(tokens: Tokens, index: number): boolean {
  return !isNear(tokens, index) || '.,;?!)"'.includes(symbolAt(tokens, index) || ' ');
}

function spelling(rows: readonly (readonly [string, string])[]): ReadonlyMap<number, string> {
  return new Map(
    rows.flatMap(([said, words]) =>
      words.split(' ').map((word) => [hashWord(word), said] as const),
    ),
  );
}
