import { createDocument, type Suppressor } from 'deid-core';
import { type PhraseSet, phraseSet } from '../evidence/phrase-set.ts';

/**
 * Lets texts through that a caller knows to be nobody's: the name of the clinic, a product, a service line. A candidate
 * is dropped when it is one of them as a whole, in any case; a longer one that only contains it is not.
 */
export function allow(texts: readonly string[]): Suppressor {
  const allowed: PhraseSet = phraseSet(texts);
  return {
    id: 'allow',
    suppresses({ start, end }, { text }) {
      const { tokens } = createDocument(text.slice(start, end));
      return tokens.length > 0 && allowed.endAt(tokens, 0) === tokens.length;
    },
  };
}
