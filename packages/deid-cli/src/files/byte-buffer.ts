/** In bytes: more than what comes of most blocks. */
const INITIAL_LENGTH = 128 * 1024;
/** What is kept for the next time at most, in bytes. */
const KEPT_LENGTH = 1024 * 1024;

/**
 * Bytes that are put one behind the other, in memory that is used again and again. Arrays that wait for the others to come
 * grow old meanwhile, and an old array waits long for the collector.
 */
export class ByteBuffer {
  private bytes = new Uint8Array(INITIAL_LENGTH);
  private length = 0;

  push(bytes: Uint8Array): void {
    const length = this.length + bytes.length;
    if (length > this.bytes.length) this.grow(length);
    this.bytes.set(bytes, this.length);
    this.length = length;
  }

  /** All of them, in memory that is theirs alone. The buffer is empty again. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.length);
    this.clear();
    return taken;
  }

  clear(): void {
    this.length = 0;
    if (this.bytes.length > KEPT_LENGTH) this.bytes = new Uint8Array(INITIAL_LENGTH);
  }

  private grow(length: number): void {
    const bytes = new Uint8Array(Math.max(length, 2 * this.bytes.length));
    bytes.set(this.bytes.subarray(0, this.length));
    this.bytes = bytes;
  }
}
