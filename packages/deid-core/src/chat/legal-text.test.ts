import { expect, test } from 'vitest';
import { TokenGrammar } from '../token/grammar.ts';
import { legalLength } from './legal-text.ts';

test.each([
  ['short', 'Ada', '[NAME_1]', 64, '[NAME_1]'],
  ['as long as it may be', 'Ada', '[NAME_1]', 8, '[NAME_1]'],
  ['tokens alone', 'Ada, Bo', '[NAME_1], [NAME_2]', 17, '[NAME_1] [NAME_2]'],
  ['as many tokens as fit', 'Ada, Bo', '[NAME_1], [NAME_2]', 16, '[NAME_1]'],
  ['nothing fits', 'Ada', '[NAME_1]', 7, ''],
  ['too long by itself', 'x'.repeat(99), 'x'.repeat(99), 64, 'x'.repeat(99)],
])('%s', (_, text, found, maxLength, expected) => {
  expect(legalLength(text, found, maxLength, ' ', new TokenGrammar(['NAME']))).toBe(expected);
});
