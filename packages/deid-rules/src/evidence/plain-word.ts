import { type Document, Shape, TokenKind } from 'deid-core';
import { plainWord } from '../lexicon/attributes.ts';
import { wordAttributes } from './word-attributes.ts';

/** Whether a token is a word that people use, not in capitals: no part of a code. */
export function isPlainWord(document: Document, index: number): boolean {
  const { kinds, shapes } = document.tokens;
  if (kinds[index] !== TokenKind.Word || shapes[index] === Shape.Upper) return false;
  return plainWord(document.derive(wordAttributes)[index] ?? 0) > 0;
}
