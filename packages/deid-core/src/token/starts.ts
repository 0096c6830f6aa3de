import { CharClass, charClass } from '../lexer/letters.ts';

const BRACKET_OPEN = 91;
const BACKSLASH = 92;
const UNDERSCORE = 95;
/** What may follow the first word of a label in a token without an opening bracket: `_`, space, `-`, or `\_`. */
const BEHIND_WORD: readonly number[] = [UNDERSCORE, 32, 45, BACKSLASH];
/** A code unit in which a capital letter and its small one do not differ. */
const CASE_BIT = 32;

const ASCII = 128;
/** A row of the table has a column for each ASCII code unit. */
const ROW_BITS = 7;

/** Behind what is no part of a word, and inside a word that begins no token. All other states are in a token's beginning. */
const OUTSIDE = 0;
const INSIDE = 1;
/** No states: a token may start at this code unit, or has started where the present state began. */
const HERE = -1;
const BEFORE = -2;

/**
 * Where tokens may start: at a bracket, at a backslash, or at a word that begins a label. An automaton over the code units
 * of a text, so that most of a text costs one load for each. Its states are a tree of the labels' first words.
 */
export class TokenStarts {
  /** By state and code unit the next state. */
  private readonly next: Int32Array;
  /** How many code units of a token's beginning have been read in each state. */
  private readonly depths: readonly number[];

  /** @param labels those of the tokens that need no opening bracket */
  constructor(labels: readonly string[]) {
    const words = labels.map((label) => label.split('_', 1).join());
    const most = words.reduce((sum, { length }) => sum + length, INSIDE + 1);
    const next = new Int32Array(most << ROW_BITS);
    for (let state = 0; state < most; state++) next.set(ANYWHERE, state << ROW_BITS);
    const depths = [0, 0];
    for (const word of words) {
      let state = OUTSIDE;
      for (let at = 0; at < word.length; at++) {
        const cell = (state << ROW_BITS) | word.charCodeAt(at);
        if (next[cell] === INSIDE) next[cell] = next[cell | CASE_BIT] = depths.push(at + 1) - 1;
        state = next[cell] as number;
      }
      for (const code of BEHIND_WORD) next[(state << ROW_BITS) | code] = BEFORE;
    }
    this.next = next;
    this.depths = depths;
  }

  /** False when no token starts with this code unit. */
  mayStart(code: number): boolean {
    const following = code < ASCII ? (this.next[code] as number) : INSIDE;
    return following === HERE || following > INSIDE;
  }

  /**
   * Where the next token may start, at `from` or behind it; the length of the text when none does. What a text ends in may
   * become the beginning of one. O(n).
   *
   * @param before the code unit in front of `from`, or negative
   */
  find(before: number, text: string, from: number): number {
    const { next, depths } = this;
    let state = isWordUnit(before) ? INSIDE : OUTSIDE;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= ASCII) {
        state = isWordUnit(code) ? INSIDE : OUTSIDE;
        continue;
      }
      const following = next[(state << ROW_BITS) | code] as number;
      if (following < 0) return following === HERE ? at : at - (depths[state] as number);
      state = following;
    }
    return text.length - (depths[state] as number);
  }
}

/** What follows on a code unit in a state that says nothing else. */
const ANYWHERE = Int32Array.from({ length: ASCII }, (_, code) => {
  if (code === BRACKET_OPEN || code === BACKSLASH) return HERE;
  return isWordUnit(code) ? INSIDE : OUTSIDE;
});

/**
 * Letters, digits and the underscore. Not surrogates: most are halves of emoji, and a lone one looks different when it is
 * escaped for JSON, where the answer has to be the same.
 */
export function isWordUnit(code: number): boolean {
  if (code < 0 || isSurrogate(code)) return false;
  const found = charClass(code);
  return (found >= CharClass.Lower && found <= CharClass.Digit) || code === UNDERSCORE;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
