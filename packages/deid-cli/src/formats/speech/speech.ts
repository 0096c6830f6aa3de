import type { Format } from '../format.ts';
import { WHOLE } from '../framing.ts';
import { compilePaths, select } from '../json/json-path.ts';
import { jsonRecords, patientAt } from '../json/json-record.ts';
import type { Node } from '../json/json-source.ts';
import { speechPassages } from './speech-passages.ts';

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
]);

/** Answers of AWS Transcribe, Google Speech-to-Text, Azure, Deepgram, AssemblyAI, Whisper and what is built alike. */
export const speech: Format = {
  id: 'speech',
  framing: WHOLE,
  reader: ({ patient }) => jsonRecords(speechPassages, patientAt(patient)),
};

export function isSpeech(root: Node): boolean {
  return select(root, SIGNS).length > 0;
}
