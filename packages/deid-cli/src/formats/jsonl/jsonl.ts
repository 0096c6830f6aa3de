import { compilePaths } from '../json/json-path.ts';
import { fieldPassages, fieldValue } from '../json/fields.ts';
import { parseJson } from '../json/json-source.ts';
import type { Format, FormatOptions, RecordReader } from '../format.ts';
import { LINES } from '../framing.ts';

/** A JSON value on each line. Lines of nothing but space stay as they are. */
export const jsonl: Format = {
  id: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  summary: 'JSON lines; --fields says where the text is, else all strings and numbers are read',
  framing: LINES,
  reader: jsonlReader,
};

function jsonlReader({ fields, patient }: FormatOptions): RecordReader {
  const text = compilePaths(fields);
  const subject = patient === undefined ? null : compilePaths([patient]);
  return (source) => {
    if (source.trim() === '') return { passages: [] };
    const root = parseJson(source);
    const value = subject === null ? undefined : fieldValue(root, subject);
    return {
      passages: fieldPassages(source, root, text),
      ...(value !== undefined && { subject: value }),
    };
  };
}
