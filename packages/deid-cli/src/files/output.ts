import { PartialFile } from './partial-file.ts';

/** Where the text goes: a file that appears when it is complete, or a stream. */
export interface Output {
  /** Written so far, in bytes. */
  readonly length: number;
  write(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  publish(): Promise<void>;
  close(): Promise<void>;
}

/** @param path null for standard output */
export async function openOutput(path: string | null, length: number): Promise<Output> {
  return path === null ? new StreamOutput(process.stdout) : PartialFile.open(path, length);
}

/** Waits until the reader has room, so that memory stays flat behind a slow one. */
class StreamOutput implements Output {
  length = 0;
  private readonly stream: NodeJS.WritableStream;

  constructor(stream: NodeJS.WritableStream) {
    this.stream = stream;
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    await new Promise<void>((resolve, reject) => {
      this.stream.write(bytes, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
    this.length += bytes.length;
  }

  async sync(): Promise<void> {}

  async publish(): Promise<void> {}

  async close(): Promise<void> {}
}
