import { hashWord } from '../../deid-core/src/lexer/hash.ts';
import { GIVEN_NAME_SHIFT, SURNAME_SHIFT } from '../src/lexicon/attributes.ts';
import { birthsByGivenName, listedNames, rankedSurnames } from './sources.ts';
import { add, logBucket, type Words } from './words.ts';

/** Births below which a given name that no other list has is left out: all told, six or seven in a thousand births. */
const FEWEST_BIRTHS = 190;

/** Entries of the birth records that stand for a name that was not given. */
const PLACEHOLDERS = new Set([
  'baby',
  'female',
  'infant',
  'infantof',
  'male',
  'notnamed',
  'unknown',
  'unnamed',
]);

/** Single words only: the parts of the few names of several words are listed on their own. */
export function addNames(words: Words): void {
  for (const name of listedNames()) {
    if (/^[\p{L}'’]{2,}$/u.test(name)) add(words, hashWord(name), 1 << SURNAME_SHIFT);
  }
  rankedSurnames().forEach((name, index) => {
    add(words, hashWord(name), surnameBucket(index + 1) << SURNAME_SHIFT);
  });
  for (const [name, births] of birthsByGivenName()) {
    const hash = hashWord(name);
    const kept =
      (words.has(hash) || births >= FEWEST_BIRTHS) && !PLACEHOLDERS.has(name.toLowerCase());
    if (kept) add(words, hash, logBucket(births, 35, 7, 6) << GIVEN_NAME_SHIFT);
  }
}

/** 6 for the first hundred, one less for each fourfold of them, at least 1. */
function surnameBucket(rank: number): number {
  let bucket = 6;
  for (let last = 100; bucket > 1 && rank > last; last *= 4) bucket--;
  return bucket;
}
