import { fhirSubject } from '../fhir/fhir.ts';
import { fhirPassages } from '../fhir/fhir-passages.ts';
import type { Format, FormatOptions, RecordReader } from '../format.ts';
import { WHOLE } from '../framing.ts';
import { isSpeech } from '../speech/speech.ts';
import { speechPassages } from '../speech/speech-passages.ts';
import { fieldPassages } from './fields.ts';
import { compilePaths } from './json-path.ts';
import { jsonRecords } from './json-record.ts';
import { propertiesOf } from './json-source.ts';

/** One JSON value. */
export const json: Format = {
  id: 'json',
  framing: WHOLE,
  options: ['fields', 'patient'],
  reader: jsonReader,
};

function jsonReader({ fields, patient }: FormatOptions): RecordReader {
  const text = compilePaths(fields);
  return jsonRecords((source, root) => {
    if (fields.length > 0) return fieldPassages(source, root, text);
    if (propertiesOf(root).has('resourceType')) return fhirPassages(source, root);
    return isSpeech(root) ? speechPassages(source, root) : fieldPassages(source, root, []);
  }, fhirSubject(patient));
}
