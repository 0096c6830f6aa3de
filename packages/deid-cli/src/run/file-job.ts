import { createHash } from 'node:crypto';
import type { FormatOptions } from '../formats/format.ts';

/** A part of a file that is worked on as if it were all of it: whole records, of a format without a head or overlap. */
export interface FileRange {
  /** In bytes, at the start of a record. */
  readonly start: number;
  /** In bytes, exclusive. */
  readonly end: number;
  /** How many records stand in front of it. */
  readonly firstRecord: number;
}

/** One file, and where everything goes that comes of it. */
export interface FileJob {
  /** What reports call it. */
  readonly name: string;
  /** Null for standard input. */
  readonly input: string | null;
  /** Null for standard output. */
  readonly output: string | null;
  /** The vault file: written by `redact`, read by `restore`. */
  readonly vault: string | null;
  /** Where refused records go; null to report them only. */
  readonly deadLetters: string | null;
  /** Id of the format. Null: that of the vault file or, without one, of the file's name. */
  readonly format: string | null;
  readonly options: FormatOptions;
  /** Absent or null: all of the file. */
  readonly range?: FileRange | null;
}

/** The same for two runs that write the same, byte for byte. */
export function fingerprintOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
