import type { Format } from '../format.ts';
import { WHOLE } from '../framing.ts';
import { compilePaths, select } from '../json/json-path.ts';
import { jsonRecords, patientAt } from '../json/json-record.ts';
import { type Node, propertiesOf } from '../json/json-source.ts';
import { speechPassages } from './speech-passages.ts';
import { isDialogue, isMeasure } from './timed.ts';

/** What only answers of these services have. */
const SIGNS = compilePaths([
  '$.results.transcripts[*].transcript',
  '$.results.channels[*].alternatives',
  '$.results[*].alternatives[*].transcript',
  '$.recognizedPhrases[*].nBest',
  '$.NBest[*].Display',
  '$.utterances[*].words',
  '$.words[*].start',
  '$.segments[*].text',
  '$.monologues[*].elements',
]);

/** Answers of AWS Transcribe, Google Speech-to-Text, Azure, Deepgram, AssemblyAI, Whisper, Rev.ai and what is built alike. */
export const speech: Format = {
  id: 'speech',
  framing: WHOLE,
  options: ['patient'],
  reader: ({ patient }) => jsonRecords(speechPassages, patientAt(patient)),
};

export function isSpeech(root: Node): boolean {
  return select(root, SIGNS).length > 0 || (hasDialogue(root) && hasOnlyMeasures(root, ''));
}

/** Turns with their speakers, however the list is called. */
function hasDialogue(root: Node): boolean {
  const values = root.type === 'object' ? [...propertiesOf(root).values()].flat() : [root];
  return values.some(isDialogue);
}

/** Speech keeps its numbers. A file of turns with others (of a patient, say) is read as any JSON. */
function hasOnlyMeasures({ type, children = [] }: Node, name: string): boolean {
  if (type === 'number') return isMeasure(name);
  if (type !== 'property') return children.every((child) => hasOnlyMeasures(child, name));
  const [property, value] = children;
  return value === undefined || hasOnlyMeasures(value, String(property?.value));
}
