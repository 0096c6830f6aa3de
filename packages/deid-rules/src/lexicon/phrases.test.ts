import { hashPhrase } from 'deid-core';
import { expect, test } from 'vitest';
import { isVocabularyPhrase } from './phrases.ts';

const isPhrase = (words: string): boolean => isVocabularyPhrase(hashPhrase(words.split(' ')));

test.each(['ivor lewis', 'Johnson Johnson', 'alice in wonderland syndrome', 'st johns wort'])(
  '%s is a phrase of the vocabulary',
  (words) => {
    expect(isPhrase(words)).toBe(true);
  },
);

test.each(['lewis ivor', 'mary johnson', 'ivor'])('%s is none', (words) => {
  expect(isPhrase(words)).toBe(false);
});
