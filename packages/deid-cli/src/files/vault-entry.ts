import { createHash } from 'node:crypto';
import type { VaultSnapshot } from 'deid-core';

/** What a vault file keeps of one record, so that it can be restored. */
export interface VaultEntry {
  /** Length of what was written for the record, in bytes. */
  readonly length: number;
  /** Of what was written: tells a record that was changed, or moved, from the one that is meant. */
  readonly digest: string;
  /** Values and tokens; absent where there are none. */
  readonly vault?: VaultSnapshot;
  /** Nothing was written for it, or what stands in for such a record. */
  readonly isRefused?: true;
  /** The record itself in base64, where tokens alone do not bring back every byte of it. */
  readonly original?: string;
  /** How many identifiers of each label come back with `original`. */
  readonly spans?: Readonly<Record<string, number>>;
}

const DIGEST_CHARACTERS = 16;

/** 96 bits of SHA-256. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64').slice(0, DIGEST_CHARACTERS);
}

/** What the records of one frame are sealed with, so that no frame passes for another. */
export interface FrameContext {
  /** Number of the first record, from 0. */
  readonly firstRecord: number;
  readonly records: number;
  /** How many of them were written. */
  readonly written: number;
  /** Length of what was written, in bytes. */
  readonly bytes: number;
}

export function frameContext({ firstRecord, records, written, bytes }: FrameContext): string {
  return `records ${firstRecord} ${records} ${written} ${bytes}`;
}
