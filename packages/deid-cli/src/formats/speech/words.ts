import { nestedPiece, type Piece, plainPiece } from '../piece.ts';

/** A word of a text, with the punctuation around it. */
export interface Word {
  /** The word itself, where it stands. */
  readonly piece: Piece;
  /** In small letters: what makes it the same word elsewhere. */
  readonly key: string;
  readonly before: string;
  readonly after: string;
  /** Other forms of it: without capitals, or what the recognizer would have taken second. */
  readonly variants: readonly Piece[];
}

const WORD = /\S+/g;
/** Brackets stay with a word: a token has them. */
const EDGE_BEFORE = /^[^\p{L}\p{N}[]*/u;
const IN_WORD = /[\p{L}\p{N}\]]/u;

/** The words of a text. What has neither letters nor digits is punctuation, and belongs to the word before. O(n). */
export function wordsOf(text: Piece): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: chunk, index } of text.text.matchAll(WORD)) {
    const before = EDGE_BEFORE.exec(chunk)?.[0] ?? '';
    const end = wordEnd(chunk);
    if (end <= before.length) {
      const last = words.pop();
      if (last !== undefined) words.push({ ...last, after: last.after + chunk });
      continue;
    }
    const inner = plainPiece(text.text, index + before.length, index + end);
    words.push({
      piece: nestedPiece(inner, text),
      key: inner.text.toLowerCase(),
      before,
      after: chunk.slice(end),
      variants: [],
    });
  }
  return words;
}

function wordEnd(chunk: string): number {
  let end = chunk.length;
  while (end > 0 && !IN_WORD.test(chunk.charAt(end - 1))) end--;
  return end;
}
