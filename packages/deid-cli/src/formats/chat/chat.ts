import type { Format } from '../format.ts';
import { LINES } from '../framing.ts';
import { jsonRecords, patientAt } from '../json/json-record.ts';
import { chatPassages } from './chat-passages.ts';
import { customIdPassages } from './custom-id.ts';
import { shapeOfLine } from './line-shape.ts';

/** Chats of OpenAI and Anthropic, one on each line. */
export const chat: Format = {
  id: 'chat',
  framing: LINES,
  options: ['patient'],
  reader: ({ patient }) =>
    jsonRecords(
      (source, root, { record }) => [
        ...customIdPassages(source, root, record),
        ...chatPassages(source, root, shapeOfLine(root)),
      ],
      patientAt(patient),
    ),
};
