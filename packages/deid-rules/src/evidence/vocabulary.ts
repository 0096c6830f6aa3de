import { type Document, TokenKind } from 'deid-core';
import { ABBREVIATIONS } from './vocabulary/abbreviations.ts';
import { BRANDS } from './vocabulary/brands.ts';
import { DEVICES } from './vocabulary/devices.ts';
import { DISEASES } from './vocabulary/diseases.ts';
import { DRUGS } from './vocabulary/drugs.ts';
import { AMBIGUOUS_EPONYMS, EPONYMS } from './vocabulary/eponyms.ts';
import { PLACES_AND_PEOPLES } from './vocabulary/places.ts';
import { wordClasses } from './word-classes.ts';

/**
 * Words that are often written like names and are none: what clinical text is about, where it plays, and whose products
 * it names. Hand-written, from common clinical usage. A word that is as often a name is left out, eponyms excepted.
 */
export const VOCABULARY = {
  clinical: EPONYMS + DRUGS + DISEASES + DEVICES + ABBREVIATIONS,
  geographic: PLACES_AND_PEOPLES,
  commercial: BRANDS,
} as const;

/** Classes of `vocabularyClass`. */
export const Vocabulary = {
  None: 0,
  Clinical: 1,
  Geographic: 2,
  Commercial: 3,
  /** Somebody's name or that of a sign, a test, a disease: `Jones`, `Hunter`. */
  AmbiguousEponym: 4,
  /** Means what it says in capitals; with one capital it may be a name: `NG`, `Ng`. */
  Abbreviation: 5,
} as const;
export type Vocabulary = (typeof Vocabulary)[keyof typeof Vocabulary];
export const VOCABULARY_COUNT = 6;

const classes = wordClasses<Vocabulary>(
  [
    [Vocabulary.AmbiguousEponym, AMBIGUOUS_EPONYMS],
    [Vocabulary.Abbreviation, ABBREVIATIONS],
    [Vocabulary.Geographic, PLACES_AND_PEOPLES],
    [Vocabulary.Commercial, BRANDS],
    [Vocabulary.Clinical, `${EPONYMS} ${DRUGS} ${DISEASES} ${DEVICES}`],
  ],
  Vocabulary.None,
);

/** Which vocabulary the word with this hash is of. */
export function vocabularyClass(hash: number): Vocabulary {
  return classes.of(hash);
}

/** Whether the word with this hash has a use of its own that is no name of a person or a place. */
export function isOfVocabulary(hash: number): boolean {
  const found = classes.of(hash);
  return found !== Vocabulary.None && found !== Vocabulary.AmbiguousEponym;
}

/** The vocabulary that each token is of. To be called as `document.derive(vocabularyClasses)`. */
export function vocabularyClasses({ tokens }: Document): Uint8Array {
  const found = new Uint8Array(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    // Typed arrays hold a value for every index below the length.
    if (tokens.kinds[index] === TokenKind.Word)
      found[index] = classes.of(tokens.values[index] as number);
  }
  return found;
}
