import { DeidError } from 'deid-core';
import type { Format } from './format.ts';

/** What there is to say of a format before a file asks for it. */
export interface FormatEntry {
  /** What `--format` calls it. */
  readonly id: string;
  /** Endings of files that hold it, in small letters with the full stop. The first format that names one has it. */
  readonly extensions: readonly string[];
  /** One line for `--help`. */
  readonly summary: string;
  /** What reads one kind of file has no need of the parsers of the others, which are a quarter of its memory. */
  readonly load: () => Promise<Format>;
}

const FHIR = 'FHIR R4 in JSON: names, identifiers and dates by element, narratives as HTML';

/** Every format. Where several name the same ending, the first has it; a longer ending goes before a shorter one. */
export const FORMATS: readonly FormatEntry[] = [
  {
    id: 'text',
    extensions: ['.txt', '.text'],
    summary: 'plain text; what has no other format is read as this',
    load: async () => (await import('./text/text.ts')).text,
  },
  {
    id: 'jsonl',
    extensions: ['.jsonl', '.ndjson'],
    summary: 'JSON lines; --fields says where the text is, else all strings and numbers are read',
    load: async () => (await import('./jsonl/jsonl.ts')).jsonl,
  },
  {
    id: 'json',
    extensions: ['.json'],
    summary:
      'JSON: as fhir or speech where it is one of them, unless --fields says where the text is',
    load: async () => (await import('./json/json.ts')).json,
  },
  {
    id: 'chat',
    extensions: ['.chat.jsonl', '.batch.jsonl'],
    summary:
      'files for fine-tuning and batches of OpenAI and Anthropic; roles, ids and tools stay, and custom_id unique',
    load: async () => (await import('./chat/chat.ts')).chat,
  },
  {
    id: 'csv',
    extensions: ['.csv'],
    summary: 'a table with a header; --fields names columns, or numbers them from 1',
    load: async () => (await import('./csv/csv.ts')).csv,
  },
  {
    id: 'tsv',
    extensions: ['.tsv', '.tab'],
    summary: 'as csv, with tabs',
    load: async () => (await import('./csv/csv.ts')).tsv,
  },
  {
    id: 'vtt',
    extensions: ['.vtt'],
    summary: 'WebVTT: what is said is read from cue to cue; times, settings and tags stay',
    load: async () => (await import('./subtitles/subtitles.ts')).webvtt,
  },
  {
    id: 'srt',
    extensions: ['.srt'],
    summary: 'SubRip: as WebVTT',
    load: async () => (await import('./subtitles/subtitles.ts')).subrip,
  },
  {
    id: 'speech',
    extensions: ['.speech.json', '.transcript.json'],
    summary: 'JSON of speech services: words with times, turns and transcripts stay in step',
    load: async () => (await import('./speech/speech.ts')).speech,
  },
  {
    id: 'markdown',
    extensions: ['.md', '.markdown'],
    summary: 'Markdown: marks, fences, tables and links stay',
    load: async () => (await import('./markdown/markdown.ts')).markdown,
  },
  {
    id: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    summary: 'HTML: text, attributes, comments and scripts; tags and styles stay',
    load: async () => (await import('./html/html.ts')).html,
  },
  {
    id: 'fhir',
    extensions: ['.fhir.json', '.fhir'],
    summary: FHIR,
    load: async () => (await import('./fhir/fhir.ts')).fhir,
  },
  {
    id: 'fhir-jsonl',
    extensions: ['.fhir.ndjson', '.fhir.jsonl'],
    summary: `${FHIR}; a resource on each line`,
    load: async () => (await import('./fhir/fhir.ts')).fhirLines,
  },
  {
    id: 'hl7',
    extensions: ['.hl7'],
    summary: 'HL7 version 2: names, numbers and dates by field, notes and observations as text',
    load: async () => (await import('./hl7/hl7.ts')).hl7,
  },
];

/** @throws DeidError `unknown-format` */
export async function loadFormat(id: string): Promise<Format> {
  const entry = FORMATS.find((format) => format.id === id);
  if (entry === undefined) throw new DeidError('unknown-format', `no format is called ${id}`);
  return entry.load();
}

/** The id of a file's format by its name; plain text where nothing says otherwise. */
export function formatOfFile(name: string): string {
  const small = name.toLowerCase();
  const endings = FORMATS.flatMap(({ id, extensions }) =>
    extensions
      .filter((extension) => small.endsWith(extension))
      .map((extension) => ({ id, length: extension.length })),
  );
  const [longest] = endings.sort((one, other) => other.length - one.length);
  return longest?.id ?? 'text';
}
