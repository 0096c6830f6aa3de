import { vocabulary, Vocabulary } from '../lexicon/attributes.ts';
import { lookup } from '../lexicon/lexicon.ts';

/** Which vocabulary the word with this hash is of. */
export function vocabularyClass(hash: number): Vocabulary {
  return vocabulary(lookup(hash));
}

/** Whether the word with this hash has a use of its own that is no name of a person or a place. */
export function isOfVocabulary(hash: number): boolean {
  const found = vocabularyClass(hash);
  return found !== Vocabulary.None && found !== Vocabulary.AmbiguousEponym;
}
