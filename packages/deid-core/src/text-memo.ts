/**
 * What was made of the texts that came last, under the texts themselves: equal strings, not equal hashes, so that one text
 * is never answered with what another one gave. Bounded by the length of all texts together.
 */
export class TextMemo<T> {
  private readonly limit: number;
  private entries = new Map<string, T>();
  private length = 0;

  /** @param limit in UTF-16 code units of all texts together; 0 keeps nothing */
  constructor(limit: number) {
    this.limit = limit;
  }

  get(text: string): T | undefined {
    const found = this.entries.get(text);
    if (found !== undefined) {
      // A map keeps the order in which keys were put in: what was used last goes last.
      this.entries.delete(text);
      this.entries.set(text, found);
    }
    return found;
  }

  /** Whether a text is short enough to be kept. */
  mayKeep(text: string): boolean {
    return text.length <= this.limit;
  }

  /** Keeps what was made of a text that is not kept yet. Drops what was not used for longest to make room. */
  keep(text: string, made: T): void {
    if (!this.mayKeep(text)) return;
    this.entries.set(text, made);
    this.length += text.length;
    for (const oldest of this.entries.keys()) {
      if (this.length <= this.limit) break;
      this.entries.delete(oldest);
      this.length -= oldest.length;
    }
  }

  clear(): void {
    // A map that is cleared lets go of its table, but the table does not let go of the next one: V8 has iterators find
    // their way by it. Once one of them is old, all that is kept from then on grows old with it, garbage or not.
    this.entries = new Map();
    this.length = 0;
  }
}
