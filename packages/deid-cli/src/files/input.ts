import { type FileHandle, open } from 'node:fs/promises';
import { DeidError } from 'deid-core';
import { UNFINISHED } from '../formats/framing.ts';
import { type BlockOptions, type BlockStart, lowByteFirst, unitsOf } from './blocks.ts';
import {
  type DetectedEncoding,
  detectEncoding,
  type Encoding,
  SAMPLE_BYTES,
  unitWidth,
} from './encoding.ts';

/**
 * What is read at a time, in bytes: what one worker gets at a time, too. Half of it costs the main thread twice as much, and
 * twice of it gains nothing any more.
 */
const CHUNK_BYTES = 64 * 1024;

/** The longest byte order mark. */
const LEAST_SAMPLE_BYTES = 3;

/** Where text comes from: a file that can be read from any place, or a stream that is read once. */
export interface Input extends DetectedEncoding {
  /** First bytes, byte order mark included. */
  readonly sample: Uint8Array;
  /** Tells whether it is still the same file; null for a stream. */
  readonly identity: InputIdentity | null;
  /**
   * The rest of it. A chunk is good until the next one is asked for: its memory is used again.
   *
   * @param from in bytes; a stream has no other than the end of the mark
   */
  chunks(from: number): AsyncIterable<Uint8Array>;
  /** Bytes in a row; fewer at the end. Not of a stream. */
  read(from: number, length: number): Promise<Uint8Array>;
  /** @throws DeidError `invalid-request` when the file changed since it was opened */
  assertUnchanged(): Promise<void>;
  close(): Promise<void>;
}

export interface InputIdentity {
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly changed: number;
}

/**
 * @param encoding where it is known: without identifiers, a text may look like data
 * @param leastSample see `openStream`: of a path that is no file, but a pipe
 * @throws DeidError `unscannable-content` for binary data; errors of the system
 */
export async function openFile(
  path: string,
  encoding: Encoding | null = null,
  leastSample = LEAST_SAMPLE_BYTES,
): Promise<Input> {
  const handle = await open(path, 'r');
  try {
    if (!(await handle.stat()).isFile()) {
      return await openStream(handle.createReadStream(), encoding, leastSample);
    }
    const identity = await identityOf(handle);
    const sample = await readAt(handle, 0, SAMPLE_BYTES);
    return {
      ...detectEncoding(sample, encoding),
      sample,
      identity,
      chunks: (from) => chunksOf(handle, from),
      read: (from, length) => readAt(handle, from, length),
      async assertUnchanged() {
        const { size, changed } = await identityOf(handle);
        if (size !== identity.size || changed !== identity.changed) {
          throw new DeidError('invalid-request', 'it was changed while it was read');
        }
      },
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/**
 * @param encoding where it is known
 * @param leastSample how many bytes to wait for before anything else, if there are so many
 * @throws DeidError `unscannable-content` for binary data
 */
export async function openStream(
  stream: AsyncIterable<Uint8Array>,
  encoding: Encoding | null = null,
  leastSample = LEAST_SAMPLE_BYTES,
): Promise<Input> {
  const iterator = stream[Symbol.asyncIterator]();
  const sample = await firstBytes(iterator, leastSample);
  const detected = detectEncoding(sample.subarray(0, SAMPLE_BYTES), encoding);
  return {
    ...detected,
    sample,
    identity: null,
    async *chunks() {
      yield sample.subarray(detected.markLength);
      for (;;) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const next = await iterator.next();
        if (next.done === true) return;
        yield next.value;
      }
    },
    read: () => Promise.reject(new TypeError('a stream is read once')),
    assertUnchanged: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/** The first chunk, and more where that is too little to tell an encoding by. */
async function firstBytes(iterator: AsyncIterator<Uint8Array>, least: number): Promise<Uint8Array> {
  let bytes: Uint8Array = new Uint8Array();
  while (bytes.length < least) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const next = await iterator.next();
    if (next.done === true) break;
    bytes = Buffer.concat([bytes, next.value]);
  }
  return bytes;
}

async function identityOf(handle: FileHandle): Promise<InputIdentity> {
  const { size, mtimeMs } = await handle.stat();
  return { size, changed: mtimeMs };
}

async function* chunksOf(handle: FileHandle, from: number): AsyncGenerator<Uint8Array> {
  // One for all of the file: a thread that only reads makes so little garbage that nobody collects it for long.
  const buffer = Buffer.alloc(CHUNK_BYTES);
  for (let at = from; ;) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}

async function readAt(handle: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}

/** Where to start reading, or to go on, with what readers are shown of the records before. */
export async function startAt(
  input: Input,
  options: BlockOptions,
  { offset, record }: Pick<BlockStart, 'offset' | 'record'>,
): Promise<BlockStart> {
  const { framing, encoding } = options;
  const wanted = record === 0 ? 0 : framing.overlap * unitWidth(encoding);
  const overlap = Math.min(wanted, offset - input.markLength);
  const before = overlap === 0 ? new Uint8Array() : await input.read(offset - overlap, overlap);
  return { offset, record, before: lowByteFirst(before, encoding), head: headOf(input, options) };
}

/**
 * The record that says how to read the others; empty where the framing needs none.
 *
 * @throws DeidError `invalid-request` when it does not end in the sample
 */
export function headOf(input: Input, { framing, encoding }: BlockOptions): Uint8Array {
  if (!framing.hasHead) return new Uint8Array();
  const bytes = lowByteFirst(input.sample.subarray(input.markLength), encoding);
  const isWhole = input.sample.length < SAMPLE_BYTES;
  const end = framing.end(unitsOf(bytes, unitWidth(encoding)), 0, isWhole);
  if (end === UNFINISHED) throw new DeidError('invalid-request', 'the header is too long');
  return bytes.slice(0, end * unitWidth(encoding));
}
