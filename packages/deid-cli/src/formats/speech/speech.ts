import type { Format } from '../format.ts';
import { WHOLE } from '../framing.ts';
import { parseJson } from '../json/json-source.ts';
import { speechPassages } from './speech-passages.ts';

/** Answers of AWS Transcribe, Google Speech-to-Text, Azure, Deepgram, AssemblyAI, Whisper and what is built alike. */
export const speech: Format = {
  id: 'speech',
  extensions: ['.speech.json', '.transcript.json'],
  summary: 'JSON of speech services: words with times, turns, transcripts; all tell the same after',
  framing: WHOLE,
  reader: () => (source) => ({ passages: speechPassages(source, parseJson(source)) }),
};
