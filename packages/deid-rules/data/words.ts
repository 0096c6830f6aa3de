import {
  type Attributes,
  CITY_SHIFT,
  CLUSTER_COUNT,
  CLUSTER_SHIFT,
  COUNTY,
  DICTIONARY,
  GIVEN_NAME_SHIFT,
  PHRASE_START,
  PROPER_SHIFT,
  SURNAME_SHIFT,
  VOCABULARY_PHRASE_START,
  VOCABULARY_SHIFT,
  WORD_SHIFT,
} from '../src/lexicon/attributes.ts';

/** What is known of words and phrases, by hash. */
export type Words = Map<number, Attributes>;

const BUCKETS = [
  7 << GIVEN_NAME_SHIFT,
  7 << SURNAME_SHIFT,
  7 << WORD_SHIFT,
  3 << PROPER_SHIFT,
  3 << CITY_SHIFT,
  7 << VOCABULARY_SHIFT,
  (CLUSTER_COUNT - 1) << CLUSTER_SHIFT,
];
const FLAGS = DICTIONARY | PHRASE_START | COUNTY | VOCABULARY_PHRASE_START;

/** What two entries say together: flags of either, the larger of each bucket. */
export function merge(one: Attributes, other: Attributes): Attributes {
  let merged = (one | other) & FLAGS;
  for (const mask of BUCKETS) merged |= Math.max(one & mask, other & mask);
  return merged;
}

/** Adds what a source says of a word to what others have said. */
export function add(words: Words, hash: number, attributes: Attributes): void {
  words.set(hash, merge(words.get(hash) ?? 0, attributes));
}

/** 1 from `first` on, one more for each further factor of `base`, at most `highest`. */
export function logBucket(count: number, first: number, base: number, highest: number): number {
  let bucket = 1;
  for (let next = first * base; bucket < highest && count >= next; next *= base) bucket++;
  return bucket;
}
