import { fold } from './lexer/fold.ts';
import { lex } from './lexer/lexer.ts';
import type { Tokens } from './lexer/tokens.ts';
import { type Occurrences, type Trigger, type Triggered, TriggerIndex } from './lexer/trigger.ts';

/** The last code point that one UTF-16 code unit holds. */
const LAST_OF_ONE_UNIT = 0xffff;

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
  /**
   * Indexes of the tokens that a trigger names, in ascending order. All triggers of an engine's detectors are searched for
   * in one pass, so that a detector costs nothing in a text where it has nothing to start from.
   */
  occurrences(trigger: Trigger): Occurrences;
  /** Offset in `source` of the character that starts at `offset` in `text`. */
  sourceStart(offset: number): number;
  /** Offset in `source` just behind the character that ends at `offset` in `text`. */
  sourceEnd(offset: number): number;
}

/** Folds and lexes a text. O(n). */
export function createDocument(source: string): Document {
  return documentOf(source, new TriggerIndex());
}

/** As `createDocument`, for the documents of one engine, which look for the same triggers. */
export function documentOf(source: string, triggers: TriggerIndex): Document {
  const { text, origins } = fold(source);
  const tokens = lex(text);
  let triggered: Triggered | undefined;
  const derived = new Map<unknown, unknown>();
  const document: Document = {
    source,
    text,
    tokens,
    occurrences(trigger) {
      triggered ??= triggers.search(tokens);
      return triggered.occurrences(trigger);
    },
    derive<T>(compute: (document: Document) => T): T {
      // Only this function writes under this key, and what it writes is a T.
      let found = derived.get(compute) as T | undefined;
      if (found === undefined && !derived.has(compute)) {
        found = compute(document);
        derived.set(compute, found);
      }
      return found as T;
    },
    sourceStart(offset) {
      const start = origins === null ? offset : (origins[offset] ?? source.length);
      return splitsPair(source, start) ? start - 1 : start;
    },
    sourceEnd(offset) {
      if (offset === 0) return 0;
      const last = origins === null ? offset - 1 : (origins[offset - 1] ?? source.length);
      return splitsPair(source, last + 1) ? last + 2 : last + 1;
    },
  };
  return document;
}

/** Whether an offset lies between the two halves of a surrogate pair. */
function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > LAST_OF_ONE_UNIT;
}
