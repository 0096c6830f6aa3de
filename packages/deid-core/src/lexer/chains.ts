/** Slots at first, each of a hash and its first link: so few that a typed array of them costs next to nothing. A power of two. */
const FEWEST_SLOTS = 8;
/** Slots per hash: keeps probe sequences near one step. */
const SLOTS_PER_HASH = 2;

/** What `first` and `next` give at the end of a chain. */
export const NO_LINK = 0;

/**
 * Numbers by hash, any number of them under one: open addressing, and a chain for each hash. A chain is walked from what was
 * added last: `for (let link = chains.first(hash); link !== NO_LINK; link = chains.next(link))`.
 */
export class Chains {
  /** Hashes, each with its first link behind it. */
  private slots = new Int32Array(2 * FEWEST_SLOTS);
  private hashes = 0;
  /** By link. */
  private readonly values: number[] = [0];
  private readonly nexts: number[] = [NO_LINK];

  add(hash: number, value: number): void {
    let slot = this.slotOf(hash);
    const next = this.slots[slot + 1] as number;
    if (next === NO_LINK && ++this.hashes * 2 * SLOTS_PER_HASH > this.slots.length) {
      this.grow();
      slot = this.slotOf(hash);
    }
    this.slots[slot] = hash;
    this.slots[slot + 1] = this.values.length;
    this.values.push(value);
    this.nexts.push(next);
  }

  first(hash: number): number {
    return this.slots[this.slotOf(hash) + 1] as number;
  }

  next(link: number): number {
    // A link is an index below the length, here and in `valueAt`.
    return this.nexts[link] as number;
  }

  valueAt(link: number): number {
    return this.values[link] as number;
  }

  /** The slot of `hash`, or the empty one where it would be. */
  private slotOf(hash: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (hash << 1) & mask;
    while (slots[slot + 1] !== NO_LINK && slots[slot] !== hash) slot = (slot + 2) & mask;
    return slot;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === NO_LINK) continue;
      const slot = this.slotOf(old[at] as number);
      this.slots.set(old.subarray(at, at + 2), slot);
    }
  }
}
