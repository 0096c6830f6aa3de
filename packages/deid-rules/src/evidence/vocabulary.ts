import type { Document } from 'deid-core';
import { vocabulary, Vocabulary } from '../lexicon/attributes.ts';
import { lookup } from '../lexicon/lexicon.ts';
import { vocabularyClasses } from './word-attributes.ts';

/** Whether a word has a use of its own that is no name of a person or a place. */
export function isOfVocabulary(document: Document, index: number): boolean {
  return isOther(document.derive(vocabularyClasses)[index] ?? Vocabulary.None);
}

/** The same for the word with this hash, where no token is that word. */
export function isWordOfVocabulary(hash: number): boolean {
  return isOther(vocabulary(lookup(hash)));
}

function isOther(found: number): boolean {
  return found !== Vocabulary.None && found !== Vocabulary.AmbiguousEponym;
}
