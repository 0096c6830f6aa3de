import { createDocument } from 'deid-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SecondReader } from '../detectors/name/second-reader.ts';
import { compromiseReader } from './compromise-reader.ts';

let reader: SecondReader;
beforeAll(async () => {
  reader = await compromiseReader();
});

const sees = (text: string, word: string): boolean => {
  const document = createDocument(text);
  const { tokens } = document;
  const start = tokens.starts.indexOf(text.indexOf(word));
  return reader.seesPerson(document, start, start + 1);
};

describe('compromise as second reader', () => {
  test('sees a person', () =>
    expect(sees('we talked to Jennifer about it', 'Jennifer')).toBe(true));
  test('sees none', () =>
    expect(sees('we talked to the pharmacy about it', 'pharmacy')).toBe(false));
  test('says the same again', () => {
    const verdicts = [1, 2, 3].map(() => sees('we talked to Jennifer about it', 'Jennifer'));
    expect(verdicts).toEqual([true, true, true]);
  });
  test('does not look at a long run of words', () => {
    const document = createDocument('Jennifer '.repeat(40));
    expect(reader.seesPerson(document, 0, 30)).toBe(false);
  });
});
