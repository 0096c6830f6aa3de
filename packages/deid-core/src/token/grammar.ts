import { MAX_TOKEN_DIGITS } from '../limits.ts';
import { tokenName } from './spelling.ts';
import { isWordUnit, TokenStarts } from './starts.ts';

/** Text that is a token, or what a model may have made of one. Offsets in UTF-16 code units. */
export interface TokenMatch {
  readonly name: string;
  readonly end: number;
  /** Spelled as `spellToken` spells it. */
  readonly isExact: boolean;
  /** At least one bracket is there. */
  readonly isBracketed: boolean;
  /** What a model put between number and bracket, such as `'s`: it belongs behind the value. */
  readonly suffix: string;
}

/** The answer depends on text that is not there yet. */
export const UNDECIDED = Symbol('undecided');

const BRACKET_OPEN = 91;
const BRACKET_CLOSE = 93;
const BACKSLASH = 92;
const UNDERSCORE = 95;
const SPACE = 32;
const HYPHEN = 45;
const APOSTROPHE = 39;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const SMALL_S = 115;
const FULL_STOP = 46;
/** Behind a number without brackets these make it part of something else: `PHONE 1-800`, `DATE 1/2`, `AGE 5%`. */
const NUMBER_JOINERS: ReadonlySet<number> = new Set([HYPHEN, 47, 37]);
const CASE_BIT = 32;
const NOTHING = -1;
/** Markdown needs one backslash before `_` and brackets; inside a JSON string it is spelled with two. */
const MAX_BACKSLASHES = 2;
const MAX_BRACKETS = 2;

/**
 * Recognizes the tokens of some labels, and the ways in which models misspell them:
 *
 * - in brackets: another case; `\_`, a hyphen or a space for an underscore, and nothing for the one in front of the
 *   number; doubled brackets; backslashes before brackets; `'s`, `'` or `s` in front of the closing bracket;
 * - with one bracket missing: the same, as whole words, but not without anything in front of the number;
 * - no brackets at all: `NAME_1` in any case, `NAME 1` and `NAME-1` in capitals, as whole words.
 *
 * It reads no further than it must, so that a stream is held back only while a prefix may still become a token.
 */
export class TokenGrammar {
  /** Where to look for them. */
  readonly starts: TokenStarts;
  private readonly labels: LabelsByInitial;
  private readonly reader = new Reader();

  /** @param labels labels of the tokens to recognize */
  constructor(labels: readonly string[]) {
    this.starts = new TokenStarts(labels);
    this.labels = byInitial(labels);
  }

  /**
   * The token that starts at `at`, or null. O(1): a token has a longest spelling.
   *
   * @param isWhole whether the text ends where it ends, or more of it may follow
   */
  match(text: string, at: number, isWhole: boolean): TokenMatch | null | typeof UNDECIDED {
    return this.matchBehind(at === 0 ? NOTHING : text.charCodeAt(at - 1), text, at, isWhole);
  }

  /**
   * As `match`, for a text whose beginning is gone.
   *
   * @param before the code unit in front of `at`, or negative
   * @param isBare whether tokens of a label may do without an opening bracket; default all
   */
  matchBehind(
    before: number,
    text: string,
    at: number,
    isWhole: boolean,
    isBare: (label: string) => boolean = () => true,
  ): TokenMatch | null | typeof UNDECIDED {
    const code = text.charCodeAt(at);
    const isOpened = code === BRACKET_OPEN || code === BACKSLASH;
    // Inside a word nothing starts.
    if (!isOpened && isWordUnit(before)) return null;
    const { reader } = this;
    reader.start(text, at, isWhole);
    const opening = isOpened ? reader.brackets(BRACKET_OPEN, MAX_BRACKETS) : NO_BRACKETS;
    const start = reader.at;
    let match: TokenMatch | null = null;
    if (!isOpened || opening.count > 0) {
      for (const label of this.labels.get(reader.peek()) ?? []) {
        if (!isOpened && !isBare(label)) continue;
        reader.at = start;
        match ??= matchLabel(reader, label, opening);
      }
    }
    return reader.isUndecided ? UNDECIDED : match;
  }
}

/** Labels by their first letter, small and capital. */
type LabelsByInitial = ReadonlyMap<number, readonly string[]>;

function byInitial(labels: readonly string[]): LabelsByInitial {
  const grouped = new Map<number, readonly string[]>();
  for (const label of labels) {
    const capital = label.charCodeAt(0);
    const group = [...(grouped.get(capital) ?? []), label];
    grouped.set(capital, group).set(capital | CASE_BIT, group);
  }
  return grouped;
}

interface Brackets {
  readonly count: number;
  readonly isEscaped: boolean;
}

const NO_BRACKETS: Brackets = { count: 0, isEscaped: false };

/** Reads code units one by one and notes when it was asked for more than there is yet. */
class Reader {
  text = '';
  at = 0;
  isUndecided = false;
  private isWhole = false;

  /** One reader reads everywhere, so that looking closer costs no memory. */
  start(text: string, at: number, isWhole: boolean): void {
    this.text = text;
    this.at = at;
    this.isWhole = isWhole;
    this.isUndecided = false;
  }

  peek(ahead = 0): number {
    if (this.at + ahead < this.text.length) return this.text.charCodeAt(this.at + ahead);
    this.isUndecided = !this.isWhole;
    return NOTHING;
  }

  take(code: number): boolean {
    if (this.peek() !== code) return false;
    this.at++;
    return true;
  }

  /** Takes `code` with the backslashes in front of it; nothing when it does not follow them. */
  takeEscaped(code: number): 'plain' | 'escaped' | null {
    const start = this.at;
    while (this.at - start < MAX_BACKSLASHES && this.take(BACKSLASH));
    const escaped = this.at > start;
    if (this.take(code)) return escaped ? 'escaped' : 'plain';
    this.at = start;
    return null;
  }

  brackets(code: number, most: number): Brackets {
    let count = 0;
    let isEscaped = false;
    while (count < most) {
      const taken = this.takeEscaped(code);
      if (taken === null) break;
      if (taken === 'escaped') isEscaped = true;
      count++;
    }
    return { count, isEscaped };
  }
}

function matchLabel(reader: Reader, label: string, opening: Brackets): TokenMatch | null {
  const { at: start, text } = reader;
  if (!takeLabel(reader, label)) return null;
  const spelledLabel = text.slice(start, reader.at);
  const separator = takeSeparator(reader);
  if (separator === 'none' && opening.count === 0) return null;
  const digits = takeNumber(reader);
  // Many chunks of a stream end inside a token.
  if (digits === '' || reader.isUndecided) return null;
  const name = tokenName(label, Number(digits));
  const isPlain = text.slice(start, reader.at) === name;

  const numberEnd = reader.at;
  let suffix = takeSuffix(reader);
  const closing = reader.brackets(BRACKET_CLOSE, Math.max(opening.count, 1));
  if (closing.count === 0) {
    reader.at = numberEnd;
    suffix = '';
  }
  if (opening.count === MAX_BRACKETS && closing.count < MAX_BRACKETS) return null;

  const isBracketed = opening.count + closing.count > 0;
  const isEnclosed = opening.count > 0 && closing.count > 0;
  if (!isEnclosed && separator === 'none') return null;
  if (closing.count === 0 && !endsWord(reader)) return null;
  if (!isBracketed && separator !== 'underscore') {
    const isCapital = spelledLabel === spelledLabel.toUpperCase();
    if (!isCapital || !endsNumber(reader)) return null;
  }
  const isUnescaped = !opening.isEscaped && !closing.isEscaped;
  const isExact = isPlain && isEnclosed && isUnescaped && opening.count === 1 && suffix === '';
  return { name, end: reader.at, isExact, isBracketed, suffix };
}

function takeLabel(reader: Reader, label: string): boolean {
  for (let index = 0; index < label.length; index++) {
    const expected = label.charCodeAt(index);
    if (expected === UNDERSCORE) {
      if (takeSeparator(reader) === 'none') return false;
    } else if (!reader.take(expected) && !reader.take(expected | CASE_BIT)) {
      return false;
    }
  }
  return true;
}

function takeSeparator(reader: Reader): 'underscore' | 'other' | 'none' {
  if (reader.takeEscaped(UNDERSCORE) !== null) return 'underscore';
  return reader.take(SPACE) || reader.take(HYPHEN) ? 'other' : 'none';
}

/** The digits of a number without leading zeros, or nothing when there is none or it is longer than any token's. */
function takeNumber(reader: Reader): string {
  const start = reader.at;
  if (reader.peek() === 48) return '';
  while (isDigit(reader.peek())) {
    reader.at++;
    if (reader.at - start > MAX_TOKEN_DIGITS) return '';
  }
  return reader.text.slice(start, reader.at);
}

function takeSuffix(reader: Reader): string {
  const start = reader.at;
  if (!reader.take(APOSTROPHE)) reader.take(TYPOGRAPHIC_APOSTROPHE);
  reader.take(SMALL_S);
  return reader.text.slice(start, reader.at);
}

/** Whether a token without a closing bracket ends here; the `s` of a plural may stand behind it. */
function endsWord(reader: Reader): boolean {
  const next = reader.peek();
  return !isWordUnit(next) || (next === SMALL_S && !isWordUnit(reader.peek(1)));
}

/** Whether a bare number ends here, and is not the first part of a longer one. */
function endsNumber(reader: Reader): boolean {
  const next = reader.peek();
  return !NUMBER_JOINERS.has(next) && !(next === FULL_STOP && isDigit(reader.peek(1)));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
