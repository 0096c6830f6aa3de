import type { Document, Suppressor } from 'deid-core';
import { phraseSet } from '../evidence/phrase-set.ts';

/** Offsets of `Document.text`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Lets texts through that a caller knows to be nobody's: the name of the clinic, a product, a service line, in any case.
 * A candidate is dropped when it is such a text or part of one; a longer one that only contains it is not.
 */
export function allow(texts: readonly string[]): Suppressor {
  const allowed = phraseSet(texts);

  function stretches({ tokens }: Document): readonly Stretch[] {
    const found: Stretch[] = [];
    for (let index = 0; index < tokens.length; index++) {
      const end = allowed.endAt(tokens, index);
      if (end === index) continue;
      found.push({ start: tokens.starts[index] ?? 0, end: tokens.ends[end - 1] ?? 0 });
      index = end - 1;
    }
    return found;
  }

  return {
    id: 'allow',
    suppresses: (candidate, document) =>
      document
        .derive(stretches)
        .some(({ start, end }) => start <= candidate.start && candidate.end <= end),
  };
}
