import { DeidError } from 'deid-core';
import type { Format } from './format.ts';
import { jsonl } from './jsonl/jsonl.ts';
import { text } from './text/text.ts';

/** Every format. Where several name the same ending, the first has it; a longer ending goes before a shorter one. */
export const FORMATS: readonly Format[] = [text, jsonl];

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
