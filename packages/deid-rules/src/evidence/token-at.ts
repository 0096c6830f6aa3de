import { TokenKind, type Tokens } from 'deid-core';

/** What `wordAt` gives for "no word": no word of any vocabulary hashes to it. */
export const NO_WORD = 1;

/** Hash of the word at token `index`, or `NO_WORD`. Any index may be asked for. */
export function wordAt(tokens: Tokens, index: number): number {
  return isKind(tokens, index, TokenKind.Word) ? (tokens.values[index] as number) : NO_WORD;
}

/** The symbol at token `index`, or the empty string. Any index may be asked for. */
export function symbolAt(tokens: Tokens, index: number): string {
  return isKind(tokens, index, TokenKind.Symbol)
    ? String.fromCharCode(tokens.values[index] as number)
    : '';
}

/** How many digits the number at token `index` has; 0 when there is none. Any index may be asked for. */
export function digitsAt(tokens: Tokens, index: number): number {
  return isKind(tokens, index, TokenKind.Number)
    ? (tokens.ends[index] as number) - (tokens.starts[index] as number)
    : 0;
}

function isKind(tokens: Tokens, index: number, kind: TokenKind): boolean {
  return index >= 0 && index < tokens.length && tokens.kinds[index] === kind;
}
