import { rm } from 'node:fs/promises';
import { decode, type Encoding } from './encoding.ts';
import { PartialFile, PRIVATE } from './partial-file.ts';

/** A record that nothing came of. */
export interface DeadLetter {
  readonly file: string;
  /** From 1. */
  readonly record: number;
  /** Where it starts in the file, and how long it is, in bytes. */
  readonly offset: number;
  readonly length: number;
  readonly reason: string;
}

/** A file of JSON lines that is made once there is something to put in it. */
export class DeadLetters {
  private readonly path: string;
  private file: PartialFile | null = null;

  private constructor(path: string) {
    this.path = path;
  }

  /** @param length what is kept of an earlier attempt, in bytes */
  static async open(path: string, length: number): Promise<DeadLetters> {
    const letters = new DeadLetters(path);
    if (length > 0) letters.file = await PartialFile.open(path, length, PRIVATE);
    return letters;
  }

  get length(): number {
    return this.file?.length ?? 0;
  }

  /** @param content the record itself, unless it is too long to be held */
  async add(letter: DeadLetter, content: Uint8Array | null, encoding: Encoding): Promise<void> {
    this.file ??= await PartialFile.open(this.path, 0, PRIVATE);
    const text = content === null ? {} : { content: decode(content, encoding).text };
    await this.file.write(Buffer.from(`${JSON.stringify({ ...letter, ...text })}\n`));
  }

  async sync(): Promise<void> {
    await this.file?.sync();
  }

  /** Without letters there is no file, not even that of an earlier run. */
  async publish(): Promise<void> {
    if (this.file === null) await rm(this.path, { force: true });
    else await this.file.publish();
  }

  async close(): Promise<void> {
    await this.file?.close();
  }
}
