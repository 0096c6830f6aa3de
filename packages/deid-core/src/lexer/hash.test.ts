import { expect, test } from 'vitest';
import { extendPhrase, HASH_SEED, hashPhrase, hashWord, unhashLetter } from './hash.ts';

test.each([
  ["O'Brien", 'obrien'],
  ['SMITH', 'smith'],
  ['Müller', 'muller'],
  ['Mu\u0308ller', 'muller'],
  ['Nguyễn', 'nguyen'],
  ['Łukasz', 'lukasz'],
  ['Søren', 'soren'],
  ['İpek', 'ipek'],
  ['ЖУКОВ', 'жуков'],
])('%s and %s are one word', (word, other) => {
  expect(hashWord(word)).toBe(hashWord(other));
});

test.each([
  ['smith', 'smyth'],
  ['ab', 'ba'],
  ['김', '강'],
  ['李', '王'],
  ['a', ''],
])('%s and %s are two words', (word, other) => {
  expect(hashWord(word)).not.toBe(hashWord(other));
});

test('is a signed number of 32 bits', () => {
  for (const word of ['', 'a', 'Smith', 'Ж'.repeat(100)]) {
    const hash = hashWord(word);
    expect(hash).toBe(hash | 0);
  }
});

test('is FNV-1a of the letters', () => {
  // Reference value of the 32-bit FNV-1a of the single byte "a".
  expect(hashWord('a')).toBe(0xe40c292c | 0);
});

test('letters are taken off as they were added', () => {
  const letters = Array.from('gni', (letter) => letter.charCodeAt(0));
  expect(letters.reduce(unhashLetter, hashWord('Walking'))).toBe(hashWord('walk'));
});

test('the order of the words of a phrase counts', () => {
  expect(hashPhrase(['new', 'york'])).not.toBe(hashPhrase(['york', 'new']));
  expect(hashPhrase(['new', 'york'])).toBe(hashPhrase(['New', 'YORK']));
  expect(hashPhrase(['newyork'])).not.toBe(hashPhrase(['new', 'york']));
});

test('a phrase grows word by word', () => {
  const grown = extendPhrase(extendPhrase(HASH_SEED, hashWord('new')), hashWord('york'));
  expect(grown).toBe(hashPhrase(['new', 'york']));
  expect(grown).toBe(grown | 0);
});
