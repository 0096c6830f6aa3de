import { hashWord } from '../../deid-core/src/lexer/hash.ts';
import { GIVEN_NAME_SHIFT, SURNAME_SHIFT } from '../src/lexicon/attributes.ts';
import { birthsByGivenName, listedNames, rankedSurnames } from './sources.ts';
import { add, logBucket, type Words } from './words.ts';

/** Births below which a given name that no other list has is left out: all told, eight in a thousand births. */
const FEWEST_BIRTHS = 260;

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

/**
 * Letters from which a name that no other list has is left out: the longer a name, the better its letters tell what it is,
 * and nearly as many are found without.
 */
const LONG_NAME = 7;

/** Single words only: the parts of the few names of several words are listed on their own. */
export function addNames(words: Words): void {
  rankedSurnames().forEach((name, index) => {
    add(words, hashWord(name), surnameBucket(index + 1) << SURNAME_SHIFT);
  });
  const births = givenNames();
  for (const name of listedNames()) {
    const hash = hashWord(name);
    const isKept = name.length < LONG_NAME || words.has(hash) || births.has(hash);
    if (isKept && /^[\p{L}'’]{2,}$/u.test(name)) add(words, hash, 1 << SURNAME_SHIFT);
  }
  for (const [hash, count] of births) {
    const isKept = words.has(hash) || count >= FEWEST_BIRTHS;
    if (isKept) add(words, hash, logBucket(count, 35, 7, 6) << GIVEN_NAME_SHIFT);
  }
}

/** Births by given name, placeholders left out. */
function givenNames(): ReadonlyMap<number, number> {
  const names = [...birthsByGivenName()].filter(([name]) => !PLACEHOLDERS.has(name.toLowerCase()));
  return new Map(names.map(([name, births]) => [hashWord(name), births]));
}

/** 6 for the first hundred, one less for each fourfold of them, at least 1. */
function surnameBucket(rank: number): number {
  let bucket = 6;
  for (let last = 100; bucket > 1 && rank > last; last *= 4) bucket--;
  return bucket;
}
