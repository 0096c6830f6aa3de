import { describe, expect, test } from 'vitest';
import { FORMATS, formatOfFile, loadFormat } from './formats.ts';
import { assertOptions } from './options.ts';

test.each(FORMATS)('$id is loaded by its id', async ({ id }) => {
  expect(await loadFormat(id)).toMatchObject({ id });
});

describe('options', () => {
  const GIVEN = [
    ['fields', { fields: ['id'] }],
    ['patient', { fields: [], patient: 'id' }],
  ] as const;

  test.each(FORMATS)('$id refuses what it does not follow', async ({ id }) => {
    const format = await loadFormat(id);
    const refused = GIVEN.filter(([name]) => !format.options.includes(name));
    const refusal = expect.objectContaining({ code: 'invalid-option' });
    for (const [, options] of refused) {
      expect(() => assertOptions(format, options)).toThrow(refusal);
    }
    assertOptions(format, { fields: [] });
  });

  test.each(['jsonl', 'json', 'csv', 'tsv'])('%s follows all', async (id) => {
    const format = await loadFormat(id);
    for (const [, options] of GIVEN) expect(() => assertOptions(format, options)).not.toThrow();
  });
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
