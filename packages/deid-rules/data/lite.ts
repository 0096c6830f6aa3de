import {
  type Attributes,
  city,
  DICTIONARY,
  givenName,
  GIVEN_NAME_SHIFT,
  PHRASE_START,
  plainWord,
  surname,
  SURNAME_SHIFT,
  Vocabulary,
  vocabulary,
  VOCABULARY_SHIFT,
  CITY_SHIFT,
  WORD_SHIFT,
} from '../src/lexicon/attributes.ts';
import type { Words } from './words.ts';

/** Buckets from which names and words are kept: the commonest few thousand of each; and of cities the largest. */
const COMMON = 4;
const LARGE_CITY = 3;
/** Below this bucket names are not told apart from none: fewer kinds of entries have shorter codes. */
const TELLING_NAME = 2;

/** The entries that help most for their size, with what tells most of each. */
export function commonest(words: Words): Words {
  const kept = [...words].filter(([, attributes]) => isCommon(attributes));
  return new Map(kept.map(([hash, attributes]) => [hash, simplified(attributes)]));
}

/** Of the vocabulary what is never a name: an eponym that may be one is better taken for one. */
function isCommon(attributes: Attributes): boolean {
  const about = vocabulary(attributes);
  return (
    givenName(attributes) >= COMMON ||
    surname(attributes) >= COMMON ||
    plainWord(attributes) >= COMMON ||
    city(attributes) >= LARGE_CITY ||
    (about !== Vocabulary.None && about !== Vocabulary.AmbiguousEponym)
  );
}

function simplified(attributes: Attributes): Attributes {
  const word = plainWord(attributes);
  return (
    (from(TELLING_NAME, givenName(attributes)) << GIVEN_NAME_SHIFT) |
    (from(TELLING_NAME, surname(attributes)) << SURNAME_SHIFT) |
    (word << WORD_SHIFT) |
    (word > 0 ? DICTIONARY : 0) |
    (from(LARGE_CITY, city(attributes)) << CITY_SHIFT) |
    (attributes & PHRASE_START) |
    (vocabulary(attributes) << VOCABULARY_SHIFT)
  );
}

/** A bucket, or none below the lowest. */
function from(lowest: number, bucket: number): number {
  return bucket < lowest ? 0 : bucket;
}
