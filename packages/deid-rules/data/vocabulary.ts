import { hashWord } from '../../deid-core/src/lexer/hash.ts';
import { Vocabulary, VOCABULARY_SHIFT } from '../src/lexicon/attributes.ts';
import { ABBREVIATIONS } from './vocabulary/abbreviations.ts';
import { BRANDS } from './vocabulary/brands.ts';
import { DEVICES } from './vocabulary/devices.ts';
import { DISEASES } from './vocabulary/diseases.ts';
import { DRUGS } from './vocabulary/drugs.ts';
import { AMBIGUOUS_EPONYMS, EPONYMS } from './vocabulary/eponyms.ts';
import { PLACES_AND_PEOPLES } from './vocabulary/places.ts';
import { add, type Words } from './words.ts';

/**
 * Words that are often written like names and are none: what clinical text is about, where it plays, and whose products
 * it names. Hand-written, from common usage. A word that is as often a name is left out, eponyms excepted. A word of two
 * lists is of the first.
 */
const LISTS: readonly (readonly [Vocabulary, string])[] = [
  [Vocabulary.AmbiguousEponym, AMBIGUOUS_EPONYMS],
  [Vocabulary.Abbreviation, ABBREVIATIONS],
  [Vocabulary.Geographic, PLACES_AND_PEOPLES],
  [Vocabulary.Commercial, BRANDS],
  [Vocabulary.Clinical, `${EPONYMS} ${DRUGS} ${DISEASES} ${DEVICES}`],
];

export function wordsOf(vocabulary: Vocabulary): readonly string[] {
  return LISTS.filter(([of]) => of === vocabulary).flatMap(([, text]) => text.trim().split(/\s+/));
}

export function addVocabulary(words: Words): void {
  const classes = new Map<number, Vocabulary>();
  for (const [vocabulary] of LISTS) {
    for (const word of wordsOf(vocabulary)) {
      const hash = hashWord(word);
      if (!classes.has(hash)) classes.set(hash, vocabulary);
    }
  }
  for (const [hash, vocabulary] of classes) add(words, hash, vocabulary << VOCABULARY_SHIFT);
}
