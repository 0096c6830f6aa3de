import { hashWord } from 'deid-core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Attributes,
  DICTIONARY,
  plainWord,
  SURNAME_SHIFT,
  Vocabulary,
  vocabulary,
  VOCABULARY_SHIFT,
  WORD_SHIFT,
} from './attributes.ts';
import { inflected } from './inflection.ts';

const CLINICAL = Vocabulary.Clinical << VOCABULARY_SHIFT;
const STEMS = new Map<string, Attributes>([
  ['settle', DICTIONARY | (4 << WORD_SHIFT)],
  ['stop', DICTIONARY | (5 << WORD_SHIFT)],
  ['clumsy', DICTIONARY],
  ['abscess', DICTIONARY | CLINICAL],
  ['sclerosis', CLINICAL],
  ['vertebra', CLINICAL],
  ['xiong', 1 << SURNAME_SHIFT],
  ['re', DICTIONARY],
]);
const byHash = new Map([...STEMS].map(([word, attributes]) => [hashWord(word), attributes]));
const known = (hash: number): Attributes => byHash.get(hash) ?? 0;
const told = (word: string): Attributes => inflected(hashWord(word), word, 0, word.length, known);

test.each([
  ['settles', 2],
  ['Settled', 2],
  ['SETTLING', 2],
  ['stopped', 2],
  ['stops', 2],
  ['clumsiness', 0],
  ['clumsily', 0],
  ['abscesses', 0],
])('%s is a word of the dictionary, bucket %i', (word, bucket) => {
  expect(told(word) & DICTIONARY).not.toBe(0);
  expect(plainWord(told(word))).toBe(bucket);
});

test.each(['abscesses', 'sclerotic', 'vertebrae'])('%s is clinical', (word) => {
  expect(vocabulary(told(word))).toBe(Vocabulary.Clinical);
});

test.each([
  'settle',
  'settler',
  // The stem is a name only, or too short to be one.
  'xiongs',
  'res',
  '',
  's',
])('nothing is told of %j', (word) => {
  expect(told(word)).toBe(0);
});

test('reads a word where it stands in a text', () => {
  const text = 'It settles: (Clumsiness)';
  expect(inflected(hashWord('settles'), text, 3, 10, known)).toBe(told('settles'));
  expect(inflected(hashWord('Clumsiness'), text, 13, 23, known)).toBe(told('clumsiness'));
});

test('asks for nothing but stems of the word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (word) => {
      const asked: number[] = [];
      inflected(hashWord(word), word, 0, word.length, (hash) => {
        asked.push(hash);
        return 0;
      });
      // No ending is shorter than a letter, so there is a stem for each and none is the word itself.
      expect(asked).not.toContain(hashWord(word));
      expect(asked.length).toBeLessThan(10);
    }),
    { numRuns: 5000 },
  );
});
