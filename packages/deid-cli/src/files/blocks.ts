import { DeidError } from 'deid-core';
import { type Framing, UNFINISHED, type Units } from '../formats/framing.ts';
import { concat } from './concat.ts';
import { type Encoding, unitWidth } from './encoding.ts';

/** Whole records of a file, in a row: what one worker takes at a time. */
export interface Block {
  /** Number of the first record, from 0. */
  readonly firstRecord: number;
  /** Where the first record starts in the file, in bytes. */
  readonly offset: number;
  /** The records. UTF-16 has its low byte first here, whatever the file has. */
  readonly bytes: Uint8Array;
  /** Where each record ends in `bytes`. */
  readonly ends: readonly number[];
  /** What stands in front of the first record, as far as the framing has readers see it. */
  readonly before: Uint8Array;
  /** The first record of the file, where the others need it. */
  readonly head: Uint8Array;
  /** The one record of this block is longer than allowed, and left out: `bytes` is empty. Its length, in bytes. */
  readonly tooLong?: number;
}

/** Where reading starts. */
export interface BlockStart {
  /** In bytes; at the start of a record, and behind the byte order mark. */
  readonly offset: number;
  readonly record: number;
  readonly before: Uint8Array;
  readonly head: Uint8Array;
}

export interface BlockOptions {
  readonly framing: Framing;
  readonly encoding: Encoding;
  /** Longest record, in bytes: what is kept in memory at most. */
  readonly maxRecordBytes: number;
}

const NOTHING = new Uint8Array();
/** So that a long record is copied a few times, and not once for each of its chunks. */
const GROWTH = 2;

/**
 * Cuts a file into blocks as it arrives: every chunk gives all records that end in it.
 *
 * @throws DeidError `invalid-request` when UTF-16 ends in the middle of a code unit
 */
export async function* readBlocks(
  chunks: AsyncIterable<Uint8Array>,
  start: BlockStart,
  options: BlockOptions,
): AsyncGenerator<Block> {
  const cutter = new Cutter(start, options);
  for await (const chunk of wholeUnits(chunks, options.encoding)) yield* cutter.push(chunk, false);
  yield* cutter.push(NOTHING, true);
}

/** Chunks that end with a whole code unit, low byte first. */
export async function* wholeUnits(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<Uint8Array> {
  if (encoding === 'bytes') {
    yield* chunks;
    return;
  }
  let odd: Uint8Array = NOTHING;
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([odd, chunk]);
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
    odd = bytes.subarray(whole.length);
    yield lowByteFirst(whole, encoding);
  }
  if (odd.length > 0) throw new DeidError('invalid-request', 'ends in the middle of UTF-16');
}

class Cutter {
  private readonly framing: Framing;
  private readonly width: 1 | 2;
  private readonly maxRecordBytes: number;
  /** Where what is pending starts, and what comes is put behind it. Grows with the longest record. */
  private buffer: Uint8Array = NOTHING;
  private pending: Uint8Array = NOTHING;
  private offset: number;
  private record: number;
  private before: Uint8Array;
  private head: Uint8Array;
  /** The same in code units, once it is there. */
  private headUnits: Units | undefined;
  /** Bytes of a record that is too long, as far as they came; 0 outside of one. */
  private skipped = 0;

  constructor(start: BlockStart, { framing, encoding, maxRecordBytes }: BlockOptions) {
    this.framing = framing;
    this.width = unitWidth(encoding);
    this.maxRecordBytes = maxRecordBytes;
    ({ offset: this.offset, record: this.record, before: this.before, head: this.head } = start);
    if (this.head.length > 0) this.headUnits = unitsOf(this.head.slice(), this.width);
  }

  *push(chunk: Uint8Array, isLast: boolean): Generator<Block> {
    this.append(chunk);
    if (this.skipped > 0) yield* this.skip(isLast);
    const ends = this.endsOf(isLast);
    if (ends.length > 0) yield this.cut(ends);
    if (this.pending.length > this.maxRecordBytes && !isLast) {
      this.skipped = this.pending.length;
      this.pending = NOTHING;
    }
  }

  private append(chunk: Uint8Array): void {
    const { pending } = this;
    const length = pending.length + chunk.length;
    if (length > this.buffer.length) {
      this.buffer = new Uint8Array(Math.max(length, GROWTH * this.buffer.length));
      this.buffer.set(pending);
    } else {
      this.buffer.copyWithin(0, pending.byteOffset, pending.byteOffset + pending.length);
    }
    this.buffer.set(chunk, pending.length);
    this.pending = this.buffer.subarray(0, length);
  }

  private endsOf(isLast: boolean): readonly number[] {
    const units = unitsOf(this.pending, this.width);
    const ends: number[] = [];
    for (let from = 0; from < units.length;) {
      const end = this.framing.end(units, from, isLast, this.headUnits);
      if (end === UNFINISHED) break;
      if (this.framing.hasHead) this.headUnits ??= units.slice(0, end);
      ends.push(end * this.width);
      from = end;
    }
    return ends;
  }

  private cut(ends: readonly number[]): Block {
    const length = ends.at(-1) ?? 0;
    const bytes = this.pending.slice(0, length);
    const block = this.blockOf(bytes, ends);
    if (this.framing.hasHead && this.head.length === 0) this.head = bytes.slice(0, ends[0]);
    this.before = tailOf(this.before, bytes, this.framing.overlap * this.width);
    this.pending = this.pending.subarray(length);
    this.offset += length;
    this.record += ends.length;
    return block;
  }

  /** Passes over a record that is too long, up to where the framing, asked anew, sees an end. */
  private *skip(isLast: boolean): Generator<Block> {
    const end = this.framing.end(unitsOf(this.pending, this.width), 0, isLast, this.headUnits);
    const length = end === UNFINISHED ? this.pending.length : end * this.width;
    this.skipped += length;
    this.pending = this.pending.subarray(length);
    if (end === UNFINISHED) return;
    yield { ...this.blockOf(NOTHING, []), tooLong: this.skipped };
    this.offset += this.skipped;
    this.record++;
    this.skipped = 0;
  }

  private blockOf(bytes: Uint8Array, ends: readonly number[]): Block {
    const { record: firstRecord, offset, before, head } = this;
    return { firstRecord, offset, bytes, ends, before, head };
  }
}

/** Bytes as code units; those of UTF-16 are copied where they are not aligned. */
export function unitsOf(bytes: Uint8Array, width: 1 | 2): Units {
  if (width === 1) return bytes;
  const aligned = bytes.byteOffset % 2 === 0 ? bytes : new Uint8Array(bytes);
  return new Uint16Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 1);
}

/** UTF-16 as blocks have it: swapped where the high byte comes first. */
export function lowByteFirst(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  if (encoding !== 'utf-16be') return bytes;
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
}

/** The last bytes of two in a row. */
export function tailOf(before: Uint8Array, bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length >= length) return bytes.slice(bytes.length - length);
  const kept = Math.min(before.length, length - bytes.length);
  return concat([before.subarray(before.length - kept), bytes]);
}
