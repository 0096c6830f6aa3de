import { fold } from './lexer/fold.ts';
import { lex } from './lexer/lexer.ts';
import type { Tokens } from './lexer/tokens.ts';

/** A text, lexed once for all detectors. */
export interface Document {
  /** The text as it was given. */
  readonly source: string;
  /** The text as detectors read it: see `fold`. Equal to `source` for plain ASCII. Candidates are offsets in it. */
  readonly text: string;
  readonly tokens: Tokens;
  /**
   * What `compute` makes of this document, computed at the first call and kept as long as the document. This is how
   * detectors share work: the function itself is the key.
   */
  derive<T>(compute: (document: Document) => T): T;
  /** Offset in `source` of the character that starts at `offset` in `text`. */
  sourceStart(offset: number): number;
  /** Offset in `source` just behind the character that ends at `offset` in `text`. */
  sourceEnd(offset: number): number;
}

/** Folds and lexes a text. O(n). */
export function createDocument(source: string): Document {
  const { text, origins } = fold(source);
  const derived = new Map<unknown, unknown>();
  const document: Document = {
    source,
    text,
    tokens: lex(text),
    derive<T>(compute: (document: Document) => T): T {
      if (!derived.has(compute)) derived.set(compute, compute(document));
      // Only the line above writes under this key, and what it writes is a T.
      return derived.get(compute) as T;
    },
    sourceStart: (offset) => (origins === null ? offset : (origins[offset] ?? source.length)),
    sourceEnd(offset) {
      if (origins === null || offset === 0) return offset;
      const last = origins[offset - 1] ?? source.length;
      return last + ((source.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
    },
  };
  return document;
}
