import { expect, test } from 'vitest';
import { verdictMemo } from './verdict-memo.ts';

test('decides once for each text', async () => {
  const memo = await verdictMemo();
  let decided = 0;
  const ask = (text: string, verdict: boolean): boolean =>
    memo.recall(text, () => {
      decided++;
      return verdict;
    });
  expect([ask('one', true), ask('other', false), ask('one', false), ask('other', true)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(decided).toBe(2);
});

test('forgets rather than grow without bound', async () => {
  const memo = await verdictMemo();
  let decided = 0;
  const ask = (text: string): boolean =>
    memo.recall(text, () => {
      decided++;
      return true;
    });
  ask('first');
  for (let index = 0; index < 8192; index++) ask(`other ${index}`);
  ask('first');
  expect(decided).toBe(8194);
});
