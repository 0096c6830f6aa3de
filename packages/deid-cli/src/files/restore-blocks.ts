import { DeidError } from 'deid-core';
import type { SealedFrame } from '../record/block-task.ts';
import { type Block, type BlockOptions, type BlockStart, readBlocks } from './blocks.ts';
import { concat } from './concat.ts';

/** Records of a protected file, and the frame that they were written with. */
export interface FramedBlock {
  readonly block: Block;
  readonly frame: SealedFrame & { readonly end: number };
}

/**
 * Pairs what a vault file has with what stands in the protected file, as it was written: by length.
 *
 * @throws DeidError `invalid-request` when the file is longer or shorter than what was written
 */
export async function* pairByLength(
  frames: AsyncIterable<FramedBlock['frame']>,
  chunks: AsyncIterable<Uint8Array>,
  start: BlockStart,
): AsyncGenerator<FramedBlock> {
  const queue = new ByteQueue(chunks);
  let at = start.offset;
  for await (const frame of frames) {
    const bytes = await queue.take(frame.bytes);
    yield { block: blockOf(start, frame, at, bytes, []), frame };
    at += bytes.length;
  }
  if (await queue.hasMore()) throw changed('more');
}

/**
 * Pairs them by number of record, whatever was changed in a record since.
 *
 * @throws DeidError `invalid-request` when there are more or fewer records than were written
 */
export async function* pairByRecord(
  frames: AsyncIterable<FramedBlock['frame']>,
  chunks: AsyncIterable<Uint8Array>,
  start: BlockStart,
  options: BlockOptions,
): AsyncGenerator<FramedBlock> {
  const records = recordsOf(readBlocks(chunks, start, options));
  let at = start.offset;
  for await (const frame of frames) {
    const taken: Uint8Array[] = [];
    while (taken.length < frame.written) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const next = await records.next();
      if (next.done === true) throw changed('less');
      taken.push(next.value);
    }
    const bytes = concat(taken);
    yield { block: blockOf(start, frame, at, bytes, endsOf(taken)), frame };
    at += bytes.length;
  }
  if ((await records.next()).done !== true) throw changed('more');
}

function changed(what: 'more' | 'less'): DeidError {
  return new DeidError(
    'invalid-request',
    `there is ${what} in it than was written when it was redacted`,
  );
}

function blockOf(
  { head }: BlockStart,
  { firstRecord }: SealedFrame,
  offset: number,
  bytes: Uint8Array,
  ends: readonly number[],
): Block {
  return { firstRecord, offset, bytes, ends, before: new Uint8Array(), head };
}

async function* recordsOf(blocks: AsyncIterable<Block>): AsyncGenerator<Uint8Array> {
  for await (const { bytes, ends, tooLong } of blocks) {
    if (tooLong !== undefined) throw new DeidError('invalid-request', 'a record is too long');
    for (const [index, end] of ends.entries()) yield bytes.subarray(ends[index - 1] ?? 0, end);
  }
}

function endsOf(records: readonly Uint8Array[]): readonly number[] {
  let end = 0;
  return records.map(({ length }) => (end += length));
}

class ByteQueue {
  private readonly iterator: AsyncIterator<Uint8Array>;
  private pending: Uint8Array = new Uint8Array();

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.iterator = chunks[Symbol.asyncIterator]();
  }

  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let missing = length; missing > 0;) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      if (!(await this.hasMore())) throw changed('less');
      const part = this.pending.subarray(0, missing);
      this.pending = this.pending.subarray(part.length);
      // A copy: a chunk is good until the next one is asked for.
      parts.push(new Uint8Array(part));
      missing -= part.length;
    }
    return concat(parts);
  }

  async hasMore(): Promise<boolean> {
    while (this.pending.length === 0) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const next = await this.iterator.next();
      if (next.done === true) return false;
      this.pending = next.value;
    }
    return true;
  }
}
