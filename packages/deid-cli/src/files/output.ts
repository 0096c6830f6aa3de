/** Where the text goes: a file that appears when it is complete, or a stream. */
export interface Output {
  /** Written so far, in bytes. */
  readonly length: number;
  write(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  publish(): Promise<void>;
  close(): Promise<void>;
}

/** Waits until the reader has room, so that memory stays flat behind a slow one. */
export class StreamOutput implements Output {
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

/** An output that several files are written to, and that none of them closes. */
export function shared(output: Output): Output {
  return {
    get length() {
      return output.length;
    },
    write: (bytes) => output.write(bytes),
    sync: () => output.sync(),
    publish: async () => {},
    close: async () => {},
  };
}
