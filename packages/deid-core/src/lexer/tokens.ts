export const TokenKind = {
  /** Letters, with the apostrophes inside them: `Smith`, `O'Brien`. */
  Word: 0,
  /** A run of ASCII digits. */
  Number: 1,
  /** One code unit that is neither letter, digit nor space. */
  Symbol: 2,
  /** What an apostrophe ties to the word before it: `'s`, `'ll`. */
  Clitic: 3,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

export const Shape = {
  None: 0,
  Lower: 1,
  /** One capital, then at least one small letter: `Smith`. */
  Title: 2,
  /** Capitals only, a single one included: `SMITH`, `J`. */
  Upper: 3,
  /** Capitals elsewhere: `McDonald`, `iPhone`. */
  Mixed: 4,
  /** A script without case. */
  Uncased: 5,
} as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/** What lies between a token and the one before it. */
export const Gap = {
  None: 0,
  Space: 1,
  Newline: 2,
  /** An empty line, or the start of the text. */
  BlankLine: 3,
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/**
 * The tokens of a document as parallel arrays, so that a scan allocates no object per token. Entries from `length` on
 * are undefined. Offsets are UTF-16 code units of `Document.text`.
 */
export interface Tokens {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A `TokenKind` each. */
  readonly kinds: Uint8Array;
  /** A `Shape` each; `Shape.None` unless the token is a word. */
  readonly shapes: Uint8Array;
  /** A `Gap` each. */
  readonly gaps: Uint8Array;
  /** The hash of a word, the value of a number (`NUMBER_OVERFLOW` from ten digits on), the code unit of a symbol. */
  readonly values: Int32Array;
}

export const NUMBER_OVERFLOW = 0x7fffffff;
