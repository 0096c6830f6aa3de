import { expect, test } from 'vitest';
import { TextMemo } from './text-memo.ts';

const LIMIT = 10;

const kept = (memo: TextMemo<string>, texts: readonly string[]): readonly string[] =>
  texts.filter((text) => memo.get(text) !== undefined);

test('keeps what was made of a text under the text itself', () => {
  const memo = new TextMemo<string>(LIMIT);
  memo.keep('one', '1');
  expect(memo.get('one')).toBe('1');
  expect(memo.get('two')).toBeUndefined();
});

test('drops what was not used for longest', () => {
  const memo = new TextMemo<string>(LIMIT);
  memo.keep('aaaa', '1');
  memo.keep('bbbb', '2');
  memo.get('aaaa');
  memo.keep('cccc', '3');
  expect(kept(memo, ['aaaa', 'bbbb', 'cccc'])).toEqual(['aaaa', 'cccc']);
});

test('is bounded by the length of all texts', () => {
  const memo = new TextMemo<string>(LIMIT);
  const texts = Array.from({ length: 100 }, (_, index) => String(index).padStart(3, '0'));
  for (const text of texts) memo.keep(text, text);
  expect(kept(memo, texts)).toEqual(['097', '098', '099']);
});

test('a text that would not fit drops no other', () => {
  const memo = new TextMemo<string>(LIMIT);
  memo.keep('one', '1');
  memo.keep('x'.repeat(LIMIT + 1), '2');
  expect(kept(memo, ['one', 'x'.repeat(LIMIT + 1)])).toEqual(['one']);
});

test('keeps nothing once cleared, and goes on', () => {
  const memo = new TextMemo<string>(LIMIT);
  memo.keep('x'.repeat(LIMIT), '1');
  memo.clear();
  expect(memo.get('x'.repeat(LIMIT))).toBeUndefined();
  memo.keep('y'.repeat(LIMIT), '2');
  expect(memo.get('y'.repeat(LIMIT))).toBe('2');
});
