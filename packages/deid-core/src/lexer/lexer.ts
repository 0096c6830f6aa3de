import { HASH_SEED, hashLetter } from './hash.ts';
import { BASE_MASK, charClass, CharClass, CLASS_SHIFT, unitOf } from './letters.ts';
import { Gap, NUMBER_OVERFLOW, Shape, TokenKind, type Tokens } from './tokens.ts';

/** Code units per token in ordinary notes, rounded down so that the arrays seldom grow. */
const UNITS_PER_TOKEN = 4;
const SPARE_TOKENS = 8;
/** Ten digits may exceed 32 bits; nothing that is told by its value is that long. */
const MAX_VALUE_DIGITS = 9;
/** `n't` is no clitic here: `don't` is a word of its own, which keeps `Don` out of it. */
const CLITICS: ReadonlySet<string> = new Set(['s', 'm', 'd', 'll', 're', 've']);
const LONGEST_CLITIC = 2;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const APOSTROPHE = 39;
const ZERO = 48;

/** Splits a folded text into tokens. One pass, O(n); every detector shares the result. */
export function lex(text: string): Tokens {
  const tokens = new TokenArrays(Math.ceil(text.length / UNITS_PER_TOKEN) + SPARE_TOKENS);
  let gap: Gap = Gap.BlankLine;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const found = charClass(code);
    if (found <= CharClass.Mark) {
      at = lexWord(text, at, found, tokens, gap);
      gap = Gap.None;
    } else if (found === CharClass.Space) {
      if (gap === Gap.None) gap = Gap.Space;
      at++;
    } else if (found === CharClass.Newline) {
      gap = gap < Gap.Newline ? Gap.Newline : Gap.BlankLine;
      at += code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1;
    } else {
      if (found === CharClass.Digit) at = lexNumber(text, at, tokens, gap);
      else at = lexSymbol(text, at, tokens, gap);
      gap = Gap.None;
    }
  }
  return tokens;
}

/** @param first the class of its first letter */
function lexWord(
  text: string,
  start: number,
  first: CharClass,
  tokens: TokenArrays,
  gap: Gap,
): number {
  let hash = HASH_SEED;
  let seen = 0;
  // Added up, not counted: a branch that small letters and capitals decide is a guess at every word.
  let capitals = 0;
  let end = start;
  for (; end < text.length; end++) {
    const unit = unitOf(text.charCodeAt(end));
    const found = unit >>> CLASS_SHIFT;
    if (found < CharClass.Mark) {
      hash = hashLetter(hash, unit & BASE_MASK);
      seen |= found;
      capitals += found & CharClass.Upper;
    } else if (found > CharClass.Mark && !(found === CharClass.Apostrophe && isInside(text, end))) {
      break;
    }
  }
  const isTitle = capitals === CharClass.Upper && first === CharClass.Upper;
  return tokens.add(start, end, TokenKind.Word, shapeOf(seen, isTitle), gap, hash);
}

/** By the classes of letters without case, small ones and capitals, as bits. */
const SHAPES = Uint8Array.of(Shape.Uncased, Shape.Lower, Shape.Upper, Shape.Mixed);
const CASED = CharClass.Lower | CharClass.Upper;

/** @param seen the classes of its letters, as bits */
function shapeOf(seen: number, isTitle: boolean): Shape {
  if (isTitle && (seen & CharClass.Lower) !== 0) return Shape.Title;
  // There are no more values.
  return SHAPES[seen & CASED] as Shape;
}

function lexNumber(text: string, start: number, tokens: TokenArrays, gap: Gap): number {
  let end = start;
  let value = 0;
  for (; end < text.length; end++) {
    const digit = text.charCodeAt(end) - ZERO;
    if (digit < 0 || digit > 9) break;
    value = end - start < MAX_VALUE_DIGITS ? value * 10 + digit : NUMBER_OVERFLOW;
  }
  return tokens.add(start, end, TokenKind.Number, Shape.None, gap, value);
}

/** A symbol, or the clitic that an apostrophe opens right behind a word. */
function lexSymbol(text: string, at: number, tokens: TokenArrays, gap: Gap): number {
  const code = text.charCodeAt(at);
  const mayBeClitic = code === APOSTROPHE && gap === Gap.None && tokens.endsInWord();
  const end = mayBeClitic ? cliticEnd(text, at) : 0;
  return end > 0
    ? tokens.add(at, end, TokenKind.Clitic, Shape.None, gap, 0)
    : tokens.add(at, at + 1, TokenKind.Symbol, Shape.None, gap, code);
}

/** Whether the apostrophe at `at`, behind a letter, is part of the word. */
function isInside(text: string, at: number): boolean {
  return isLetter(text, at + 1) && cliticEnd(text, at) === 0;
}

/** End of the clitic whose apostrophe is at `at`, or 0 when the apostrophe is none's. */
function cliticEnd(text: string, at: number): number {
  let end = at + 1;
  while (end <= at + 1 + LONGEST_CLITIC && isLetter(text, end)) end++;
  return CLITICS.has(text.slice(at + 1, end).toLowerCase()) ? end : 0;
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && charClass(text.charCodeAt(at)) <= CharClass.Mark;
}

/** `Tokens` that grow. */
class TokenArrays implements Tokens {
  length = 0;
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
  shapes: Uint8Array;
  gaps: Uint8Array;
  values: Int32Array;

  constructor(capacity: number) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.kinds = new Uint8Array(capacity);
    this.shapes = new Uint8Array(capacity);
    this.gaps = new Uint8Array(capacity);
    this.values = new Int32Array(capacity);
  }

  endsInWord(): boolean {
    return this.length > 0 && this.kinds[this.length - 1] === TokenKind.Word;
  }

  /** Returns `end`. */
  add(start: number, end: number, kind: TokenKind, shape: Shape, gap: Gap, value: number): number {
    if (this.length === this.starts.length) this.grow();
    const index = this.length++;
    this.starts[index] = start;
    this.ends[index] = end;
    this.kinds[index] = kind;
    this.shapes[index] = shape;
    this.gaps[index] = gap;
    this.values[index] = value;
    return end;
  }

  private grow(): void {
    this.starts = doubled(this.starts, Int32Array);
    this.ends = doubled(this.ends, Int32Array);
    this.kinds = doubled(this.kinds, Uint8Array);
    this.shapes = doubled(this.shapes, Uint8Array);
    this.gaps = doubled(this.gaps, Uint8Array);
    this.values = doubled(this.values, Int32Array);
  }
}

function doubled<T extends Uint8Array | Int32Array>(from: T, make: new (length: number) => T): T {
  const to = new make(from.length * 2);
  to.set(from);
  return to;
}
