import type { InputIdentity } from '../files/input.ts';
import type { FileRange } from '../run/file-job.ts';
import type { Values } from '../commands/options.ts';

/** Options that say what is done; the same on every machine. Keys and identifiers stay in files that these name. */
export const SHARED_OPTIONS = [
  'format',
  'fields',
  'patient',
  'policy',
  'preset',
  'lean',
  'allow',
  'known',
  'max-record-mb',
] as const satisfies readonly (keyof Values)[];
export type SharedValues = Pick<Values, (typeof SHARED_OPTIONS)[number]>;

/** Where the results of one file go. Absolute paths, the same on every machine. */
export interface FilePlaces {
  /** What reports call it. */
  readonly name: string;
  readonly input: string;
  readonly output: string;
  readonly vault: string | null;
  readonly deadLetters: string | null;
}

/** A part of a file, to be redacted into a file of its own. */
export interface ShardData {
  readonly kind: 'shard';
  readonly places: FilePlaces;
  readonly shard: number;
  /** What the file was when it was cut. */
  readonly identity: InputIdentity;
  /** Null: the whole file. */
  readonly range: FileRange | null;
  readonly values: SharedValues;
}

/** All parts of a file are there, and are put together. */
export interface JoinData {
  readonly kind: 'join';
  readonly places: FilePlaces;
  readonly shards: number;
}

export type JobData = ShardData | JoinData;
