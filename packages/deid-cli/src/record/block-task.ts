import type { FrameContext } from '../files/vault-entry.ts';
import type { Block } from '../files/blocks.ts';
import type { Encoding } from '../files/encoding.ts';
import type { FormatOptions } from '../formats/format.ts';

/** One block, and all that a worker needs besides its settings. */
export interface BlockTask extends Block {
  /** Of the file, for findings. */
  readonly name: string;
  readonly format: string;
  readonly options: FormatOptions;
  readonly encoding: Encoding;
  /** Of the vault file, where there is one. */
  readonly salt: Uint8Array | null;
  /** Written in place of a record that is refused, in the encoding of the block; empty for nothing. */
  readonly standIn: Uint8Array;
  /** What the vault file has of these records, to restore them. */
  readonly frame: SealedFrame | null;
}

export interface SealedFrame extends FrameContext {
  readonly sealed: Uint8Array;
}

/** A record that is not written. */
export interface RefusedRecord {
  /** Its number in the block, from 0. */
  readonly index: number;
  /** What is wrong with it; quotes nothing. */
  readonly reason: string;
}

export interface BlockOutcome {
  /** What becomes of the records, in the encoding of the file. */
  readonly output: Uint8Array;
  readonly records: number;
  readonly refused: readonly RefusedRecord[];
  /** Records that have none of the fields that hold text. */
  readonly unread: number;
  /** Identifiers replaced or found, by label; tokens restored. */
  readonly spans: Readonly<Record<string, number>>;
  /** For the vault file. */
  readonly frame: SealedFrame | null;
}
