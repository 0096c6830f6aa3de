import { type FileHandle, mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf, ignoreMissing, withPath } from './failure.ts';

const SUFFIX = '.deid-part';
const PREVIOUS = '.previous';

/** What a file is called until it is complete. */
export function partialPath(path: string): string {
  return path + SUFFIX;
}
/** The mode of a file for the eyes of its owner alone. */
export const PRIVATE = 0o600;
const PUBLIC = 0o666;

/** A file that appears under its name once it is complete, and not before. */
export class PartialFile {
  readonly path: string;
  /** In bytes. */
  length: number;
  private readonly handle: FileHandle;

  private constructor(path: string, handle: FileHandle, length: number) {
    this.path = path;
    this.handle = handle;
    this.length = length;
  }

  /**
   * @param length how many bytes of an earlier attempt are kept
   * @throws MissingPartError when there are fewer
   */
  static async open(path: string, length: number, mode = PUBLIC): Promise<PartialFile> {
    await mkdir(dirname(path), { recursive: true });
    const flags = length === 0 ? 'w' : 'r+';
    const handle = await open(partialPath(path), flags, mode).catch((error: unknown) => {
      if (length > 0 && codeOf(error) === 'ENOENT') throw new MissingPartError(path);
      throw error;
    });
    const { size } = await handle.stat();
    if (size < length) {
      await handle.close();
      throw new MissingPartError(path);
    }
    await handle.truncate(length);
    return new PartialFile(path, handle, length);
  }

  /** Makes a file visible whose writer was stopped just before it could. */
  static async publishLeft(path: string): Promise<void> {
    await rename(partialPath(path), path).catch(ignoreMissing);
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length;) {
      const writing = this.handle.write(bytes, at, bytes.length - at, this.length);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { bytesWritten } = await this.told(writing);
      at += bytesWritten;
      this.length += bytesWritten;
    }
  }

  /** Everything written so far is on the disk when this is done. */
  async sync(): Promise<void> {
    await this.told(this.handle.datasync());
  }

  private async told<Result>(work: Promise<Result>): Promise<Result> {
    return work.catch((error: unknown) => {
      throw withPath(error, this.path);
    });
  }

  async publish(): Promise<void> {
    await rename(partialPath(this.path), this.path);
  }

  /** See `setAside`. */
  async publishBeside(): Promise<void> {
    await setAside(this.path);
    await this.publish();
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}

/** What has a name already stays, under another: of an earlier run nothing is lost but one before it. */
export async function setAside(path: string): Promise<void> {
  await rename(path, path + PREVIOUS).catch(ignoreMissing);
}

/** What a journal says was written is not there. */
export class MissingPartError extends Error {
  constructor(path: string) {
    super(`${partialPath(path)} is shorter than its journal says`);
  }
}
