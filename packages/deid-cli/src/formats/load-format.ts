import { DeidError } from 'deid-core';
import type { Format } from './format.ts';

/**
 * Every format by its id, loaded when it is asked for: a thread that reads one kind of file has no need of the parsers of
 * the others, which are half of its memory.
 */
const LOADERS: Readonly<Record<string, () => Promise<Format>>> = {
  text: async () => (await import('./text/text.ts')).text,
  jsonl: async () => (await import('./jsonl/jsonl.ts')).jsonl,
  json: async () => (await import('./json/json.ts')).json,
  chat: async () => (await import('./chat/chat.ts')).chat,
  csv: async () => (await import('./csv/csv.ts')).csv,
  tsv: async () => (await import('./csv/csv.ts')).tsv,
  vtt: async () => (await import('./subtitles/subtitles.ts')).webvtt,
  srt: async () => (await import('./subtitles/subtitles.ts')).subrip,
  speech: async () => (await import('./speech/speech.ts')).speech,
  markdown: async () => (await import('./markdown/markdown.ts')).markdown,
  html: async () => (await import('./html/html.ts')).html,
  fhir: async () => (await import('./fhir/fhir.ts')).fhir,
  'fhir-jsonl': async () => (await import('./fhir/fhir.ts')).fhirLines,
  hl7: async () => (await import('./hl7/hl7.ts')).hl7,
};

/** @throws DeidError `unknown-format` */
export async function loadFormat(id: string): Promise<Format> {
  const load = Object.hasOwn(LOADERS, id) ? LOADERS[id] : undefined;
  if (load === undefined) throw new DeidError('unknown-format', `no format is called ${id}`);
  return load();
}
