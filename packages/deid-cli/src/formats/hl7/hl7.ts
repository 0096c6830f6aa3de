import type { Format } from '../format.ts';
import { MESSAGES } from './framing.ts';
import { hl7Passages } from './hl7-passages.ts';

/** Messages one after the other, with or without the control characters of MLLP. Each is a record. */
export const hl7: Format = {
  id: 'hl7',
  framing: MESSAGES,
  reader: () => (source) => ({ passages: hl7Passages(source) }),
};
