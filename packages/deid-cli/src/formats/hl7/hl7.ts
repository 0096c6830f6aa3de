import { DeidError } from 'deid-core';
import type { Format, FormatOptions, RecordReader } from '../format.ts';
import { readFieldPath, valueAt } from './field-path.ts';
import { MESSAGES } from './framing.ts';
import { hl7Passages } from './hl7-passages.ts';
import { messageOf } from './message.ts';

/** Whose identifiers stay the same and whose dates shift alike, unless somebody says otherwise. */
const PATIENT = 'PID-3';

/** Messages one after the other, with or without the control characters of MLLP. Each is a record. */
export const hl7: Format = {
  id: 'hl7',
  framing: MESSAGES,
  options: ['patient'],
  reader: hl7Reader,
};

function hl7Reader({ patient }: FormatOptions): RecordReader {
  const path = readFieldPath(patient ?? PATIENT);
  return (source) => {
    const message = messageOf(source);
    const subject = valueAt(message, path);
    if (patient !== undefined && subject === undefined && message.hasHeader) {
      throw new DeidError('invalid-request', `no patient at ${patient}`);
    }
    return { passages: hl7Passages(message), ...(subject !== undefined && { subject }) };
  };
}
