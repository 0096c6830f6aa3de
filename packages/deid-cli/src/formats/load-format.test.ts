import { expect, test } from 'vitest';
import { FORMATS } from './formats.ts';
import { loadFormat } from './load-format.ts';

test.each(FORMATS)('$id is loaded by its id', async (format) => {
  expect(await loadFormat(format.id)).toBe(format);
});

test.each(['docx', 'constructor'])('%s is refused', async (id) => {
  await expect(loadFormat(id)).rejects.toMatchObject({ code: 'unknown-format' });
});
