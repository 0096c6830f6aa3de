import type { Format, FormatOptions, RecordReader } from '../format.ts';
import { LINES, WHOLE } from '../framing.ts';
import { jsonRecords, patientAt, subjectAt } from '../json/json-record.ts';
import { type Node, propertiesOf } from '../json/json-source.ts';
import { fhirPassages } from './fhir-passages.ts';

/** A resource or a bundle. */
export const fhir: Format = {
  id: 'fhir',
  framing: WHOLE,
  options: ['patient'],
  reader: fhirReader,
};

/** A resource on each line, as bulk exports have it. */
export const fhirLines: Format = {
  id: 'fhir-jsonl',
  framing: LINES,
  options: ['patient'],
  reader: fhirReader,
};

function fhirReader({ patient }: FormatOptions): RecordReader {
  return jsonRecords(fhirPassages, fhirSubject(patient));
}

/** Tells whom a resource is about; of a bundle, the first patient in it. */
export function fhirSubject(patient: string | undefined): (root: Node) => string | undefined {
  if (patient !== undefined) return patientAt(patient);
  const own = subjectAt('$.id');
  const about = subjectAt(
    "$.entry[?@.resource.resourceType == 'Patient'].resource.id",
    '$.subject.reference',
    '$.patient.reference',
    '$.entry[*].resource.subject.reference',
    '$.entry[*].resource.patient.reference',
  );
  return (root) => {
    const isPatient = propertiesOf(root).get('resourceType')?.[0]?.value === 'Patient';
    return (isPatient ? own(root) : about(root))?.replace(/^Patient\//, '');
  };
}
