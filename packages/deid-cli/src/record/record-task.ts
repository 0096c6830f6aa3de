import type { Engine } from 'deid-core';
import type { Decoded, Encoding } from '../files/encoding.ts';
import type { VaultEntry } from '../files/vault-entry.ts';
import type { RecordReader, Surroundings } from '../formats/format.ts';

/** A record and where it stands. */
export interface RecordPlace {
  /** Names it among all records of a run. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly source: Decoded;
  readonly surroundings: Surroundings;
}

/** What reads a record, and what finds the identifiers in it. */
export interface RecordTools {
  readonly engine: Engine;
  readonly reader: RecordReader;
  /** How many code units in front of a record its reader is shown. */
  readonly overlap: number;
}

export interface RecordOutcome {
  readonly bytes: Uint8Array;
  readonly spans: Counts;
  /** It has none of the fields that hold text, and is as it was. */
  readonly isUnread?: boolean;
  readonly entry?: VaultEntry;
}

/** How many of each label. */
export type Counts = Readonly<Record<string, number>>;

export function addCounts(sum: Record<string, number>, counts: Counts): void {
  for (const [label, count] of Object.entries(counts)) sum[label] = (sum[label] ?? 0) + count;
}
