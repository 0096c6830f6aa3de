import { createHash } from 'node:crypto';
import type { FormatOptions } from '../formats/format.ts';

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
}

/** The same for two runs that write the same, byte for byte. */
export function fingerprintOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
