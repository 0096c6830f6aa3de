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

test.each(['lewis ivor', 'mary johnson', 'john smith', 'ivor'])('%s is none', (words) => {
  expect(isPhrase(words)).toBe(false);
});

test('no common given name with a common surname is one', () => {
  const given =
    `james john robert michael william david richard joseph thomas charles mary patricia jennifer linda
    elizabeth barbara susan jessica sarah karen daniel matthew anthony mark paul steven andrew george kevin brian
    nancy lisa betty margaret sandra ashley emily donna carol ruth`.split(/\s+/);
  const surnames =
    `smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez
    wilson anderson thomas taylor moore martin lee perez thompson white harris sanchez clark lewis robinson walker
    young allen king wright scott torres nguyen hill flores green adams nelson baker hall campbell mitchell`.split(
      /\s+/,
    );
  const found = given.flatMap((first) =>
    surnames.map((last) => `${first} ${last}`).filter((name) => isPhrase(name)),
  );
  expect(found).toEqual([]);
});
