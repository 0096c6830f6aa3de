import type { Output } from '../files/output.ts';
import type { Settings } from './settings.ts';

/** What holds for all files of a run. */
export interface RunOptions {
  readonly settings: Settings;
  /** The master key: 32 bytes, or null where none is needed. */
  readonly key: Uint8Array | null;
  /** How many threads work on records. */
  readonly workers: number;
  /** Longest record, in bytes. */
  readonly maxRecordBytes: number;
  /** Where the text of files goes that have no output of their own. */
  readonly stdout: Output;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Fires when the user stops the run. */
  readonly signal: AbortSignal;
}
