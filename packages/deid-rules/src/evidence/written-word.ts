import { Shape, TokenKind, type Tokens } from 'deid-core';
import type { WordSet } from './word-set.ts';

/** Whether token `index` is a word of the set. Any index may be asked for. */
export function isWordOf(tokens: Tokens, index: number, words: WordSet): boolean {
  return isWord(tokens, index) && words.has(tokens.values[index] as number);
}

/** Whether token `index` is a word with a capital. Any index may be asked for. */
export function isCapitalised(tokens: Tokens, index: number): boolean {
  const shape = isWord(tokens, index) ? tokens.shapes[index] : Shape.None;
  return shape === Shape.Title || shape === Shape.Upper || shape === Shape.Mixed;
}

function isWord(tokens: Tokens, index: number): boolean {
  return index >= 0 && index < tokens.length && tokens.kinds[index] === TokenKind.Word;
}
