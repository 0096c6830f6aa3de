/**
 * What the lexicon knows of one word or phrase, packed into 32 bits; 0 when it does not know it.
 *
 * | bits  | field                                                        |
 * | ----- | ------------------------------------------------------------ |
 * | 0-2   | given name, see `givenName`                                  |
 * | 3-5   | surname, see `surname`                                       |
 * | 6-8   | plain word, see `plainWord`                                  |
 * | 9     | dictionary: listed in lower case                             |
 * | 10-11 | word with a capital, see `properWord`                        |
 * | 12-13 | city, see `city`                                             |
 * | 14    | phrase start: first word of a city or county of several words |
 * | 15    | county or its like in the US, without the word for it        |
 * | 16-18 | what else it is about, see `vocabulary`                      |
 * | 19-25 | how it stands beside names, see `cluster`                    |
 * | 26    | first word of a phrase of the vocabulary                     |
 * | 27-31 | free                                                         |
 */
export type Attributes = number;

export const GIVEN_NAME_SHIFT = 0;
export const SURNAME_SHIFT = 3;
export const WORD_SHIFT = 6;
export const DICTIONARY = 1 << 9;
export const PROPER_SHIFT = 10;
export const CITY_SHIFT = 12;
export const PHRASE_START = 1 << 14;
export const COUNTY = 1 << 15;
export const VOCABULARY_SHIFT = 16;
export const CLUSTER_SHIFT = 19;
export const VOCABULARY_PHRASE_START = 1 << 26;
/** All that lists of names, words and places say. */
export const LISTED = (1 << VOCABULARY_SHIFT) - 1;
/** Any of the fields that a name, or a word with a capital, has. */
export const ANY_NAME = (7 << GIVEN_NAME_SHIFT) | (7 << SURNAME_SHIFT) | (3 << PROPER_SHIFT);
/** What is left of a name that is no word besides. */
export const NAME_ALONE =
  ANY_NAME | (3 << CITY_SHIFT) | PHRASE_START | COUNTY | (7 << VOCABULARY_SHIFT);
/** Either of the fields that a spoken word has: only these words have clusters. */
export const ANY_SPOKEN = (7 << WORD_SHIFT) | (3 << PROPER_SHIFT);
/** Any of the fields that a place has. */
export const ANY_PLACE = (3 << CITY_SHIFT) | PHRASE_START | COUNTY;

/** How common a given name is: 0 none; 1 to 6 by births in the US since 1880, up to 245, 1.7 k, 12 k, 84 k, 588 k, and more. */
export function givenName(attributes: Attributes): number {
  return (attributes >>> GIVEN_NAME_SHIFT) & 7;
}

/**
 * How common a surname is: 0 none; 1 rare, or a name of which the lists do not say that it is no given name; 2 to 6
 * by rank in the US, up to 25,600, 6,400, 1,600, 400 and 100.
 */
export function surname(attributes: Attributes): number {
  return (attributes >>> SURNAME_SHIFT) & 7;
}

/**
 * How common a plain word is: 0 none, or known to the dictionary only; 1 to 7 by uses in 51 million words of speech,
 * from 1, 8, 64, 512, 4 k, 32 k and 262 k on.
 */
export function plainWord(attributes: Attributes): number {
  return (attributes >>> WORD_SHIFT) & 7;
}

/**
 * How common a word is that is mostly written with a capital, be it a name or the start of a sentence: 0 it is not; 1
 * to 3 by uses in the same speech, from 1, 64 and 4 k on.
 */
export function properWord(attributes: Attributes): number {
  return (attributes >>> PROPER_SHIFT) & 3;
}

/**
 * How large the largest city of that name is: 0 none; in the US 1 small or of unknown size, 2 from 10,000 people on, 3
 * from 100,000; abroad 2 from 100,000, 3 from a million.
 */
export function city(attributes: Attributes): number {
  return (attributes >>> CITY_SHIFT) & 3;
}

/** What a word that may be written like a name is about. */
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

export function vocabulary(attributes: Attributes): Vocabulary {
  // The generator writes no other values.
  return ((attributes >>> VOCABULARY_SHIFT) & 7) as Vocabulary;
}

/**
 * Words that keep the same company are of one cluster, as relatives, verbs of saying and parts of the body are: so what is
 * learned of one of them holds for all. 0 for words of none. See `training/clusters.ts`.
 */
export function cluster(attributes: Attributes): number {
  return (attributes >>> CLUSTER_SHIFT) & (CLUSTER_COUNT - 1);
}
export const CLUSTER_COUNT = 128;
