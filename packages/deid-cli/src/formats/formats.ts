import { DeidError } from 'deid-core';
import { chat } from './chat/chat.ts';
import { csv, tsv } from './csv/csv.ts';
import { fhir, fhirLines } from './fhir/fhir.ts';
import type { Format } from './format.ts';
import { hl7 } from './hl7/hl7.ts';
import { html } from './html/html.ts';
import { json } from './json/json.ts';
import { jsonl } from './jsonl/jsonl.ts';
import { markdown } from './markdown/markdown.ts';
import { speech } from './speech/speech.ts';
import { subrip, webvtt } from './subtitles/subtitles.ts';
import { text } from './text/text.ts';

/** Every format. Where several name the same ending, the first has it; a longer ending goes before a shorter one. */
export const FORMATS: readonly Format[] = [
  text,
  jsonl,
  json,
  chat,
  csv,
  tsv,
  webvtt,
  subrip,
  speech,
  markdown,
  html,
  fhir,
  fhirLines,
  hl7,
];

const BY_ID: ReadonlyMap<string, Format> = new Map(FORMATS.map((format) => [format.id, format]));

/** @throws DeidError `unknown-format` */
export function formatOf(id: string): Format {
  const format = BY_ID.get(id);
  if (format === undefined) throw new DeidError('unknown-format', `no format is called ${id}`);
  return format;
}

/** The format of a file by its name; plain text where nothing says otherwise. */
export function formatOfFile(name: string): Format {
  const small = name.toLowerCase();
  const endings = FORMATS.flatMap((format) =>
    format.extensions
      .filter((extension) => small.endsWith(extension))
      .map((extension) => ({ format, length: extension.length })),
  );
  const [longest] = endings.sort((one, other) => other.length - one.length);
  return longest?.format ?? text;
}
