import type { Format, FormatOptions, RecordReader } from '../format.ts';
import { LINES, WHOLE } from '../framing.ts';
import { fieldValue } from '../json/fields.ts';
import { compilePaths } from '../json/json-path.ts';
import { parseJson } from '../json/json-source.ts';
import { fhirPassages } from './fhir-passages.ts';

const SUMMARY = 'FHIR R4 in JSON: names, identifiers and dates by element, narratives as HTML';
/** Whom a resource is about; of a bundle, the first patient in it. */
const PATIENT = [
  "$.entry[?@.resource.resourceType == 'Patient'].resource.id",
  '$.subject.reference',
  '$.patient.reference',
  '$.entry[*].resource.subject.reference',
  '$.entry[*].resource.patient.reference',
];

/** A resource or a bundle. */
export const fhir: Format = {
  id: 'fhir',
  extensions: ['.fhir.json', '.fhir'],
  summary: SUMMARY,
  framing: WHOLE,
  reader: fhirReader,
};

/** A resource on each line, as bulk exports have it. */
export const fhirLines: Format = {
  id: 'fhir-jsonl',
  extensions: ['.fhir.ndjson', '.fhir.jsonl'],
  summary: `${SUMMARY}; a resource on each line`,
  framing: LINES,
  reader: fhirReader,
};

function fhirReader({ patient }: FormatOptions): RecordReader {
  const given = compilePaths(patient === undefined ? PATIENT : [patient]);
  const [type, id] = [compilePaths(['$.resourceType']), compilePaths(['$.id'])];
  return (source) => {
    if (source.trim() === '') return { passages: [] };
    const root = parseJson(source);
    const passages = fhirPassages(source, root);
    const isPatient = patient === undefined && fieldValue(root, type) === 'Patient';
    const subject = fieldValue(root, isPatient ? id : given)?.replace(/^Patient\//, '');
    return { passages, ...(subject !== undefined && { subject }) };
  };
}
