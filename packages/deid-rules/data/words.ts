import { extendPhrase, HASH_SEED, hashWord } from '../../deid-core/src/lexer/hash.ts';
import {
  type Attributes,
  CITY_SHIFT,
  COUNTY,
  DICTIONARY,
  GIVEN_NAME_SHIFT,
  PHRASE_START,
  PROPER_SHIFT,
  SURNAME_SHIFT,
  WORD_SHIFT,
} from '../src/lexicon/attributes.ts';
import * as sources from './sources.ts';

/** Births below which a given name that no other list has is left out: a tenth of a per cent of all births. */
const FEWEST_BIRTHS = 35;
/** Speech count below which a word that no other list has is left out. */
const FEWEST_SPOKEN = 16;
/** SCOWL levels beyond this one hold words that most readers do not know; those never spoken are left out. */
const RAREST_LEVEL = 60;
const LONGEST_PHRASE = 4;

/** Entries of the Social Security records that stand for a missing name. */
const PLACEHOLDERS = new Set(['unknown', 'unnamed', 'notnamed', 'infant', 'infantof', 'baby', 'male', 'female']);
/** Words of mail addresses that have a ZIP of their own: firms and agencies, not cities. */
const INSTITUTION =
  /[\d&/]|\b(?:[a-z]|afb|assoc|bank|box|bkcard|cancer|cbc|cent(?:er|re)|club|co|columbia house|comp|contest|corp|cross|dept|elec|family|firms?|inc|ins|insurance|mail|med|mutual|natl|oil|pers|philip morris|sta|svc|services?|survey|syste?)\b/iu;

export type Words = Map<number, Attributes>;

/** Everything that the sources say of a word, by hash. */
export function collectWords(): Words {
  const words: Words = new Map();
  addNames(words);
  addVocabulary(words);
  addPlaces(words);
  return words;
}

function addNames(words: Words): void {
  for (const name of sources.listedNames()) {
    if (name.includes('\ufffd')) continue;
    for (const part of wordsOf(name)) if (part.length > 1) add(words, hashWord(part), 1 << SURNAME_SHIFT);
  }
  sources.rankedSurnames().forEach((name, index) => {
    add(words, hashWord(name), surnameBucket(index + 1) << SURNAME_SHIFT);
  });
  for (const [name, births] of sources.birthsByGivenName()) {
    const hash = hashWord(name);
    const kept = (words.has(hash) || births >= FEWEST_BIRTHS) && !PLACEHOLDERS.has(name.toLowerCase());
    if (kept) add(words, hash, logBucket(births, 35, 7, 6) << GIVEN_NAME_SHIFT);
  }
}

function addVocabulary(words: Words): void {
  const dictionary = new Set<number>();
  const rare = new Set<number>();
  for (const [level, list] of Object.entries(sources.dictionaryLevels())) {
    const rank = Number(/\d+$/.exec(level)?.[0] ?? Number.NaN);
    if (Number.isNaN(rank)) continue;
    for (const word of list) {
      if (word !== word.toLowerCase()) continue;
      const hash = hashWord(word);
      dictionary.add(hash);
      if (rank > RAREST_LEVEL) rare.add(hash);
    }
  }
  for (const { word, count } of sources.spokenWords()) {
    const hash = hashWord(word);
    const known = dictionary.has(hash);
    rare.delete(hash);
    if (!known && !words.has(hash) && count < FEWEST_SPOKEN) continue;
    const capital = word !== word.toLowerCase();
    if (capital) add(words, hash, logBucket(count, 1, 64, 3) << PROPER_SHIFT);
    if (known || !capital) add(words, hash, logBucket(count, 1, 8, 7) << WORD_SHIFT);
  }
  for (const hash of dictionary) if (!rare.has(hash) || words.has(hash)) add(words, hash, DICTIONARY);
}

function addPlaces(words: Words): void {
  for (const { city } of sources.zipCodes()) {
    if (!INSTITUTION.test(city)) addPlace(words, city, 1 << CITY_SHIFT);
  }
  for (const { name, population, inUnitedStates } of sources.populatedPlaces()) {
    const size = inUnitedStates
      ? 1 + Number(population >= 10_000) + Number(population >= 100_000)
      : 2 * Number(population >= 100_000) + Number(population >= 1_000_000);
    if (size > 0) addPlace(words, name.replace(/,.*/u, ''), size << CITY_SHIFT);
  }
  for (const county of sources.counties()) {
    const name = county
      .replace(/^.*\b(?:City|Town|Municipality|County|Borough) of /u, '')
      .replace(/(?: Borough| Census Area|, California)$/u, '');
    if (name !== 'Unorganized') addPlace(words, name, COUNTY);
  }
}

function addPlace(words: Words, name: string, attributes: Attributes): void {
  for (const spelling of spellings(wordsOf(name))) {
    const [first, ...rest] = spelling.map(hashWord);
    if (first === undefined || rest.length >= LONGEST_PHRASE) continue;
    if (rest.length === 0) {
      add(words, first, attributes);
    } else {
      add(words, first, PHRASE_START);
      add(words, [first, ...rest].reduce(extendPhrase, HASH_SEED), attributes);
    }
  }
}

/** `Saint Paul` is as often `St. Paul`. */
const SHORT: Readonly<Record<string, string>> = { saint: 'st', fort: 'ft', mount: 'mt', sainte: 'ste' };
const LONG = Object.fromEntries(Object.entries(SHORT).map(([long, short]) => [short, long]));

function spellings(words: readonly string[]): readonly (readonly string[])[] {
  const [first = '', ...rest] = words;
  const other = SHORT[first.toLowerCase()] ?? LONG[first.toLowerCase()];
  return other === undefined || rest.length === 0 ? [words] : [words, [other, ...rest]];
}

function wordsOf(name: string): string[] {
  return name.match(/[\p{L}\p{M}'’]+/gu) ?? [];
}

/** 1 from `first` on, one more for each further factor of `base`, at most `highest`. */
function logBucket(count: number, first: number, base: number, highest: number): number {
  let bucket = 1;
  for (let next = first * base; bucket < highest && count >= next; next *= base) bucket++;
  return bucket;
}

/** 6 for the first hundred, one less for each fourfold of them, at least 1. */
function surnameBucket(rank: number): number {
  let bucket = 6;
  for (let last = 100; bucket > 1 && rank > last; last *= 4) bucket--;
  return bucket;
}

const BUCKETS = [
  7 << GIVEN_NAME_SHIFT,
  7 << SURNAME_SHIFT,
  7 << WORD_SHIFT,
  3 << PROPER_SHIFT,
  3 << CITY_SHIFT,
];
const FLAGS = DICTIONARY | PHRASE_START | COUNTY;

/** What two entries say together: flags of either, the larger of each bucket. */
export function merge(one: Attributes, other: Attributes): Attributes {
  let merged = (one | other) & FLAGS;
  for (const mask of BUCKETS) merged |= Math.max(one & mask, other & mask);
  return merged;
}

function add(words: Words, hash: number, attributes: Attributes): void {
  words.set(hash, merge(words.get(hash) ?? 0, attributes));
}
