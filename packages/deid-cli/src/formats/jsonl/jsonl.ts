import { compilePaths } from '../json/json-path.ts';
import { fieldPassages } from '../json/fields.ts';
import { jsonRecords, patientAt } from '../json/json-record.ts';
import type { Format, FormatOptions, RecordReader } from '../format.ts';
import { LINES } from '../framing.ts';

/** A JSON value on each line. Lines of nothing but space stay as they are. */
export const jsonl: Format = {
  id: 'jsonl',
  framing: LINES,
  options: ['fields', 'patient'],
  reader: jsonlReader,
};

function jsonlReader({ fields, patient }: FormatOptions): RecordReader {
  const text = compilePaths(fields);
  return jsonRecords((source, root) => fieldPassages(source, root, text), patientAt(patient));
}
