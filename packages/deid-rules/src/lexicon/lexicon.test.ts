import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hashPhrase, hashWord } from 'deid-core';
import { describe, expect, test } from 'vitest';
import {
  type Attributes,
  city,
  COUNTY,
  DICTIONARY,
  givenName,
  PHRASE_START,
  plainWord,
  properWord,
  surname,
} from './attributes.ts';
import { lookup } from './lexicon.ts';

const word = (text: string): Attributes => lookup(hashWord(text));
const phrase = (text: string): Attributes => lookup(hashPhrase(text.split(' ')));

describe('names', () => {
  test.each([
    ['James', 6],
    ['Brandon', 6],
    ['Grace', 5],
    ['Ahmed', 4],
    ['Boston', 3],
    ['Adaeze', 2],
    ['Kowalczyk', 0],
    // The records of births count these among the names.
    ['Unknown', 0],
  ])('%s is a given name of bucket %i', (name, bucket) => {
    expect(givenName(word(name))).toBe(bucket);
  });

  test.each([
    ['Smith', 6],
    ['Nguyen', 5],
    ['Nuñez', 4],
    ['Kowalski', 3],
    ['Kowalczyk', 2],
    ['Zyskowski', 1],
    ['Adaeze', 1],
    ['Tuscaloosa', 0],
  ])('%s is a surname of bucket %i', (name, bucket) => {
    expect(surname(word(name))).toBe(bucket);
  });

  test.each([
    ['JAMES', 'James'],
    ['Łukasz', 'Lukasz'],
    ["O'Brien", 'OBrien'],
  ])('%s and %s are one word', (one, other) => {
    expect(word(one)).toBe(word(other));
    expect(word(one)).not.toBe(0);
  });
});

describe('words', () => {
  test.each([
    ['the', 7],
    ['will', 6],
    ['fever', 4],
    ['hepatitis', 3],
    ["didn't", 4],
    ['Kowalczyk', 0],
    // Mostly written with a capital, and in no dictionary.
    ['Boston', 0],
  ])('%s is a plain word of bucket %i', (text, bucket) => {
    expect(plainWord(word(text))).toBe(bucket);
    expect((word(text) & DICTIONARY) !== 0).toBe(bucket > 0);
  });

  test.each([
    ['will', 0],
    ['Jack', 3],
    ['Monday', 2],
    ['Kowalczyk', 0],
  ])('%s is written with a capital, bucket %i', (text, bucket) => {
    expect(properWord(word(text))).toBe(bucket);
  });
});

describe('places', () => {
  test.each([
    ['Boston', 3],
    ['Tuscaloosa', 2],
    ['Amawalk', 1],
    ['Munich', 3],
    ['fever', 0],
  ])('%s is a city of bucket %i', (name, bucket) => {
    expect(city(word(name))).toBe(bucket);
  });

  test.each([
    ['New York', 3],
    ['Salt Lake City', 3],
    ['Winston Salem', 3],
    ['Saint Louis', 3],
    ['St Louis', 3],
    ["Coeur d'Alene", 2],
    ['Hastings On Hudson', 1],
    ['York New', 0],
    ['Blue Cross Blue Shield', 0],
  ])('%s is a city of bucket %i', (name, bucket) => {
    expect(city(phrase(name))).toBe(bucket);
  });

  test.each(['Tuscaloosa', 'Cook', 'Hartford'])('%s is a county', (name) => {
    expect(word(name) & COUNTY).not.toBe(0);
  });

  test.each(['St Tammany', "Prince George's", 'King and Queen'])('%s is a county', (name) => {
    expect(phrase(name) & COUNTY).not.toBe(0);
  });

  test.each([
    ['New', true],
    ['Coeur', true],
    ['Tuscaloosa', false],
  ])('%s starts the name of a place: %s', (text, starts) => {
    expect((word(text) & PHRASE_START) !== 0).toBe(starts);
  });
});

test('of 200,000 words that nobody knows, fewer than 2.4 % pass for known ones', () => {
  let state = 1;
  const randomLetter = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(97 + Math.floor((state / 2 ** 32) * 26));
  };
  let known = 0;
  for (let index = 0; index < 200_000; index++) {
    if (word(Array.from({ length: 12 }, randomLetter).join('')) !== 0) known++;
  }
  expect(known).toBeGreaterThan(0);
  expect(known).toBeLessThan(4800);
});

test.each(['tables.generated.ts', 'lite-tables.generated.ts'])(
  '%s is the one that the provenance describes',
  (file) => {
    const tables = readFileSync(new URL(file, import.meta.url));
    const provenance = readFileSync(new URL('../../data/PROVENANCE.md', import.meta.url), 'utf8');
    expect(provenance).toContain(createHash('sha256').update(tables).digest('hex'));
  },
);
