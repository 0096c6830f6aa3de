import { expect, test } from 'vitest';
import { deid, withFolder, write } from './support.ts';

const at = withFolder();
const TEXT = 'Seen by Maria Delgado today.';
const NAME = { start: 8, end: 21, label: 'NAME' };

function documents(...spans: readonly (readonly object[])[]): string {
  return spans.map((each) => `${JSON.stringify({ text: TEXT, spans: each })}\n`).join('');
}

test('says what share of the identifiers is found', async () => {
  const file = write(at('good.jsonl'), `\uFEFF${documents([NAME], [])}`);
  const { code, stdout } = await deid(['eval', file, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ strict: { hits: 1, total: 1 } });
});

test.each([
  ['past the end', { ...NAME, end: TEXT.length + 1 }],
  ['before the start', { ...NAME, start: -1 }],
  ['that ends where it starts', { ...NAME, end: NAME.start }],
])('refuses a span %s, and says where it is', async (_, span) => {
  const file = write(at('bad.jsonl'), documents([NAME], [NAME, span]));
  const { code, stdout, stderr } = await deid(['eval', file]);
  expect(code).toBe(1);
  expect(stderr).toBe(`deid: ${file}, line 2: a span that is empty, or not inside its text\n`);
  expect(stdout).toBe('');
});

test('names the file that is not there', async () => {
  const { code, stderr } = await deid(['eval', at('nothing.jsonl')]);
  expect(code).toBe(1);
  expect(stderr).toBe(`deid: ${at('nothing.jsonl')}: there is no such file\n`);
});
