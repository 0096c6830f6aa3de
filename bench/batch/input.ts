import { closeSync, openSync, writeSync } from 'node:fs';
import { mixedText } from '../corpus/text.ts';

const MEGABYTE = 1_000_000;
/** Length of a record's text, in UTF-16 code units: a short note. */
const RECORD = 2000;

/** Texts of notes, messages and dialogues, without end: a text of the same seed is the same. */
export function* recordTexts(): Generator<string> {
  for (let seed = 1; ; seed++) {
    const { text } = mixedText(MEGABYTE, seed);
    for (let at = 0; at < text.length; at += RECORD) yield text.slice(at, at + RECORD);
  }
}

/** Writes JSON lines of about so many megabytes, never all of them in memory. @returns how many lines */
export function writeInput(path: string, megabytes: number): number {
  const file = openSync(path, 'w');
  let written = 0;
  let lines = 0;
  for (const text of recordTexts()) {
    if (written >= megabytes * MEGABYTE) break;
    written += writeSync(file, `${JSON.stringify({ id: written, text })}\n`);
    lines++;
  }
  closeSync(file);
  return lines;
}
