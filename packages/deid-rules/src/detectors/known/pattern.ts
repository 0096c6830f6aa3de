import { type Document, Gap, TokenKind } from 'deid-core';

/** What identifies a value however it is punctuated: its words, by hash, and its runs of digits. */
export type Pattern = readonly (number | string)[];

/** Symbols that may stand between two parts of a value: `), ` and the like. */
const MOST_SYMBOLS = 2;

export function patternOf({ text, tokens }: Document): Pattern {
  const pattern: (number | string)[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const last = pattern.at(-1);
    if (tokens.kinds[index] === TokenKind.Word) {
      pattern.push(tokens.values[index] ?? 0);
    } else if (tokens.kinds[index] === TokenKind.Number) {
      const digits = text.slice(tokens.starts[index], tokens.ends[index]);
      if (typeof last === 'string') pattern[pattern.length - 1] = last + digits;
      else pattern.push(digits);
    }
  }
  return pattern;
}

/** Index behind the last token of the pattern where it begins at `index`, or 0 where it does not. */
export function patternEnd(document: Document, index: number, pattern: Pattern): number {
  let at = index;
  for (const [position, part] of pattern.entries()) {
    if (position > 0) at = afterSymbols(document, at);
    at = typeof part === 'number' ? wordEnd(document, at, part) : digitsEnd(document, at, part);
    if (at === 0) return 0;
  }
  return at;
}

function wordEnd({ tokens }: Document, at: number, hash: number): number {
  const isIt =
    at < tokens.length && tokens.kinds[at] === TokenKind.Word && tokens.values[at] === hash;
  return isIt ? at + 1 : 0;
}

/** Digits may be grouped in any way. */
function digitsEnd(document: Document, start: number, digits: string): number {
  const { text, tokens } = document;
  let read = '';
  let at = start;
  while (read.length < digits.length) {
    if (at >= tokens.length || tokens.kinds[at] !== TokenKind.Number) return 0;
    read += text.slice(tokens.starts[at], tokens.ends[at]);
    if (!digits.startsWith(read)) return 0;
    at++;
    if (read.length < digits.length) at = afterSymbols(document, at);
  }
  return at;
}

/** Where a value may go on: nowhere, when an empty line comes first. */
function afterSymbols({ tokens }: Document, at: number): number {
  let next = at;
  while (next - at < MOST_SYMBOLS && tokens.kinds[next] === TokenKind.Symbol) next++;
  return (tokens.gaps[next] ?? Gap.BlankLine) < Gap.BlankLine ? next : tokens.length;
}
