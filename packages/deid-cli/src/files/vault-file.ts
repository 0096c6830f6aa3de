import { type FileHandle, open } from 'node:fs/promises';
import { DeidError } from 'deid-core';
import { createSealer, SALT_BYTES } from 'deid-core/seal';
import type { SealedFrame } from '../record/block-task.ts';
import type { Encoding } from './encoding.ts';

/**
 * A vault file is a header (`DEIDVLT`, a version, a salt), a sealed frame that says how the file was read, a sealed frame
 * for each block of records, and one that says that it is complete. A frame has four whole numbers of 32 bits in front,
 * low byte first: its sealed length, its records, how many of them were written, and their length in bytes.
 */
const MAGIC = Buffer.from('DEIDVLT\u0001', 'latin1');
const VAULT_HEADER_BYTES = MAGIC.length + SALT_BYTES;
const FRAME_HEADER_BYTES = 16;
/** Longest frame that is read, in bytes: what a damaged length may cost. */
const MOST_FRAME_BYTES = 1 << 30;

/** How the file that a vault belongs to was read. */
export interface VaultMeta {
  readonly format: string;
  readonly fields: readonly string[];
  readonly encoding: Encoding;
}

const META_CONTEXT = 'meta';

export function vaultHeader(salt: Uint8Array): Uint8Array {
  return Buffer.concat([MAGIC, salt]);
}

/** The salt of a vault file that is being written; null where there is none. */
export async function readSalt(path: string): Promise<Uint8Array | null> {
  const handle = await open(path, 'r').catch(() => null);
  if (handle === null) return null;
  try {
    return await saltOf(handle);
  } finally {
    await handle.close();
  }
}

async function saltOf(handle: FileHandle): Promise<Uint8Array> {
  const header = await readFully(handle, VAULT_HEADER_BYTES, 0);
  if (!header.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw new DeidError('unseal-failed', 'not a vault file');
  }
  return new Uint8Array(header.subarray(MAGIC.length));
}

/** A frame as it stands in the file. */
export function frameBytes({
  sealed,
  records,
  written,
  bytes,
}: Omit<SealedFrame, 'firstRecord'>): Uint8Array {
  const header = Buffer.alloc(FRAME_HEADER_BYTES);
  for (const [index, number] of [sealed.length, records, written, bytes].entries()) {
    header.writeUInt32LE(number, index * 4);
  }
  return Buffer.concat([header, sealed]);
}

export async function metaFrame(
  meta: VaultMeta,
  key: Uint8Array,
  salt: Uint8Array,
): Promise<Uint8Array> {
  const sealer = await createSealer(key, salt);
  const sealed = await sealer.seal(Buffer.from(JSON.stringify(meta)), META_CONTEXT);
  return frameBytes({ sealed, records: 0, written: 0, bytes: 0 });
}

/** @param records all records of the file */
export async function endFrame(
  records: number,
  key: Uint8Array,
  salt: Uint8Array,
): Promise<Uint8Array> {
  const sealer = await createSealer(key, salt);
  const sealed = await sealer.seal(new Uint8Array(), endContext(records));
  return frameBytes({ sealed, records: 0, written: 0, bytes: 0 });
}

function endContext(records: number): string {
  return `end ${records}`;
}

/** Reads a vault file from its start to its end, one frame at a time. */
export class VaultReader {
  readonly salt: Uint8Array;
  readonly meta: VaultMeta;
  private readonly handle: FileHandle;
  private readonly key: Uint8Array;

  private constructor(handle: FileHandle, key: Uint8Array, salt: Uint8Array, meta: VaultMeta) {
    this.handle = handle;
    this.key = key;
    this.salt = salt;
    this.meta = meta;
  }

  /** @throws DeidError `unseal-failed` for another key, and for what is no vault file */
  static async open(handle: FileHandle, key: Uint8Array): Promise<VaultReader> {
    const salt = await saltOf(handle);
    const frame = await readFrame(handle, VAULT_HEADER_BYTES, 0);
    const data = await (await createSealer(key, salt)).unseal(frame.sealed, META_CONTEXT);
    const meta = JSON.parse(new TextDecoder().decode(data)) as VaultMeta;
    return new VaultReader(handle, key, salt, meta);
  }

  /**
   * Frames with records, and where each ends in the vault file.
   *
   * @param from where in the vault file, in bytes; 0 for the first frame
   * @throws DeidError `unseal-failed` when the end is missing
   */
  async *frames(
    from: number,
    firstRecord: number,
  ): AsyncGenerator<SealedFrame & { readonly end: number }> {
    let at = from === 0 ? (await readFrame(this.handle, VAULT_HEADER_BYTES, 0)).end : from;
    let record = firstRecord;
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const frame = await readFrame(this.handle, at, record);
      if (frame.records === 0) {
        // oxlint-disable-next-line no-await-in-loop -- the last one
        await (await createSealer(this.key, this.salt)).unseal(frame.sealed, endContext(record));
        return;
      }
      yield frame;
      at = frame.end;
      record += frame.records;
    }
  }
}

async function readFrame(
  handle: FileHandle,
  at: number,
  firstRecord: number,
): Promise<SealedFrame & { readonly end: number }> {
  const header = await readFully(handle, FRAME_HEADER_BYTES, at);
  const [length, records, written, bytes] = [0, 4, 8, 12].map((place) =>
    header.readUInt32LE(place),
  ) as [number, number, number, number];
  if (length > MOST_FRAME_BYTES) throw new DeidError('unseal-failed', 'a damaged vault file');
  const start = at + FRAME_HEADER_BYTES;
  const sealed = await readFully(handle, length, start);
  return { firstRecord, records, written, bytes, sealed, end: start + length };
}

async function readFully(handle: FileHandle, length: number, at: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at);
  if (bytesRead < length) throw new DeidError('unseal-failed', 'a vault file that was cut short');
  return buffer;
}
