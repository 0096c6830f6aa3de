/** Slots per word: keeps probe sequences short. */
const SLOTS_PER_WORD = 2;

/** A small number for each of some words, looked up by hash. Open addressing: many times as fast as a `Map`. */
export class WordTable {
  /** Hashes, each with its value behind it: one access to memory serves both. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** @param capacity words at most */
  constructor(capacity: number) {
    const size = 2 ** Math.ceil(Math.log2(capacity * SLOTS_PER_WORD));
    this.slots = new Int32Array(2 * size);
    this.mask = this.slots.length - 1;
  }

  /** 0 for every other word. */
  get(hash: number): number {
    // An empty slot has the value of no word.
    return this.slots[this.slotOf(hash) + 1] as number;
  }

  set(hash: number, value: number): void {
    const slot = this.slotOf(hash);
    this.slots[slot] = hash;
    this.slots[slot + 1] = value;
  }

  /** The slot of `hash`, or the empty one where it would be. */
  private slotOf(hash: number): number {
    const { mask, slots } = this;
    let slot = (hash << 1) & mask;
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 2) & mask;
    return slot;
  }
}
