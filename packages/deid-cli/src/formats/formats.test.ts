import { expect, test } from 'vitest';
import { FORMATS, formatOfFile, loadFormat } from './formats.ts';

test.each(FORMATS)('$id is loaded by its id', async ({ id }) => {
  expect(await loadFormat(id)).toMatchObject({ id });
});

test.each(['docx', 'constructor'])('%s is refused', async (id) => {
  await expect(loadFormat(id)).rejects.toMatchObject({ code: 'unknown-format' });
});

test.each([
  ['notes.JSONL', 'jsonl'],
  ['export.fhir.json', 'fhir'],
  ['visit.transcript.json', 'speech'],
  ['README', 'text'],
])('%s is read as %s', (name, id) => {
  expect(formatOfFile(name)).toBe(id);
});
