import { HASH_SEED, hashLetter } from './hash.ts';
import { baseLetter, charClass, CharClass } from './letters.ts';
import { Gap, NUMBER_OVERFLOW, Shape, TokenKind, type Tokens } from './tokens.ts';

/** Code units per token in ordinary notes, rounded down so that the arrays seldom grow. */
const UNITS_PER_TOKEN = 4;
const SPARE_TOKENS = 16;
/** Ten digits may exceed 32 bits; nothing that is told by its value is that long. */
const MAX_VALUE_DIGITS = 9;
/** `n't` is no clitic here: `don't` is a word of its own, which keeps `Don` out of it. */
const CLITICS: ReadonlySet<string> = new Set(['s', 'm', 'd', 'll', 're', 've']);
const LONGEST_CLITIC = 2;

/** Splits a folded text into tokens. One pass, O(n); every detector shares the result. */
export function lex(text: string): Tokens {
  return new Lexer(text).run();
}

class Lexer {
  readonly text: string;
  length = 0;
  starts: Uint32Array;
  ends: Uint32Array;
  kinds: Uint8Array;
  shapes: Uint8Array;
  gaps: Uint8Array;
  values: Uint32Array;

  constructor(text: string) {
    const capacity = Math.ceil(text.length / UNITS_PER_TOKEN) + SPARE_TOKENS;
    this.text = text;
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
    this.kinds = new Uint8Array(capacity);
    this.shapes = new Uint8Array(capacity);
    this.gaps = new Uint8Array(capacity);
    this.values = new Uint32Array(capacity);
  }

  run(): Tokens {
    const { text } = this;
    let gap: Gap = Gap.BlankLine;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const found = charClass(code);
      if (found === CharClass.Space) {
        if (gap === Gap.None) gap = Gap.Space;
        at++;
      } else if (found === CharClass.Newline) {
        gap = gap < Gap.Newline ? Gap.Newline : Gap.BlankLine;
        at += code === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
      } else {
        if (this.length === this.starts.length) this.grow();
        at = this.token(at, code, found, gap);
        gap = Gap.None;
      }
    }
    return this;
  }

  /** Lexes the token at `at` and returns its end. */
  private token(at: number, code: number, found: number, gap: Gap): number {
    switch (found) {
      case CharClass.Digit:
        return this.number(at, gap);
      case CharClass.Lower:
      case CharClass.Upper:
      case CharClass.Uncased:
        return this.word(at, gap);
      case CharClass.Apostrophe: {
        const end = gap === Gap.None ? this.cliticEnd(at) : 0;
        if (end > 0) return this.clitic(at, end);
        return this.add(at, at + 1, TokenKind.Symbol, Shape.None, gap, code);
      }
      default:
        return this.add(at, at + 1, TokenKind.Symbol, Shape.None, gap, code);
    }
  }

  private number(start: number, gap: Gap): number {
    const { text } = this;
    let end = start;
    let value = 0;
    while (end < text.length) {
      const digit = text.charCodeAt(end) - 48;
      if (digit < 0 || digit > 9) break;
      value = end - start < MAX_VALUE_DIGITS ? value * 10 + digit : NUMBER_OVERFLOW;
      end++;
    }
    return this.add(start, end, TokenKind.Number, Shape.None, gap, value);
  }

  private word(start: number, gap: Gap): number {
    const { text } = this;
    let hash = HASH_SEED;
    let end = start;
    let uppers = 0;
    let lowers = 0;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      const found = charClass(code);
      if (found === CharClass.Lower) lowers++;
      else if (found === CharClass.Upper) uppers++;
      else if (found === CharClass.Apostrophe) {
        if (!this.isLetter(end + 1) || this.cliticEnd(end) > 0) break;
        continue;
      } else if (found !== CharClass.Uncased) break;
      const letter = baseLetter(code);
      if (letter !== 0) hash = hashLetter(hash, letter);
    }
    const first = charClass(text.charCodeAt(start));
    return this.add(start, end, TokenKind.Word, shapeOf(first, uppers, lowers), gap, hash >>> 0);
  }

  private isLetter(at: number): boolean {
    if (at >= this.text.length) return false;
    const found = charClass(this.text.charCodeAt(at));
    return found >= CharClass.Lower && found <= CharClass.Uncased;
  }

  /** End of the clitic whose apostrophe is at `at`, or 0 when the apostrophe is none's. */
  private cliticEnd(at: number): number {
    let end = at + 1;
    while (end <= at + 1 + LONGEST_CLITIC && this.isLetter(end)) end++;
    return CLITICS.has(this.text.slice(at + 1, end).toLowerCase()) ? end : 0;
  }

  private clitic(start: number, end: number): number {
    const host = this.length - 1;
    if (host < 0 || this.kinds[host] !== TokenKind.Word) {
      return this.add(start, start + 1, TokenKind.Symbol, Shape.None, Gap.None, 39);
    }
    return this.add(start, end, TokenKind.Clitic, Shape.None, Gap.None, 0);
  }

  private add(
    start: number,
    end: number,
    kind: TokenKind,
    shape: Shape,
    gap: Gap,
    value: number,
  ): number {
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
    this.starts = doubled(this.starts, Uint32Array);
    this.ends = doubled(this.ends, Uint32Array);
    this.kinds = doubled(this.kinds, Uint8Array);
    this.shapes = doubled(this.shapes, Uint8Array);
    this.gaps = doubled(this.gaps, Uint8Array);
    this.values = doubled(this.values, Uint32Array);
  }
}

function doubled<T extends Uint8Array | Uint32Array>(from: T, make: new (length: number) => T): T {
  const to = new make(from.length * 2);
  to.set(from);
  return to;
}

function shapeOf(first: number, uppers: number, lowers: number): Shape {
  if (uppers === 0) return lowers === 0 ? Shape.Uncased : Shape.Lower;
  if (lowers === 0) return Shape.Upper;
  return uppers === 1 && first === CharClass.Upper ? Shape.Title : Shape.Mixed;
}
