/** Slots at first, each of a key and its number: so few that a typed array of them costs next to nothing. A power of two. */
const FEWEST_SLOTS = 16;
/** Slots per key: keeps probe sequences near one step. */
const SLOTS_PER_KEY = 2;
/** In place of a number where a slot is empty; numbers are kept one higher. */
const EMPTY = 0;

/** Numbers for keys, such as hashes. Open addressing. */
export class KeyNumbers {
  /** Keys, each with its number behind it. */
  private slots = new Int32Array(2 * FEWEST_SLOTS);
  private keys = 0;

  /** The number of a key. One that is new gets `next`. */
  numberOf(key: number, next: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (key << 1) & mask;
    for (; slots[slot + 1] !== EMPTY; slot = (slot + 2) & mask) {
      if (slots[slot] === key) return (slots[slot + 1] as number) - 1;
    }
    slots[slot] = key;
    slots[slot + 1] = next + 1;
    if (++this.keys * 2 * SLOTS_PER_KEY > slots.length) this.grow();
    return next;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(2 * old.length);
    this.keys = 0;
    for (let at = 0; at < old.length; at += 2) {
      // Every slot has a key and a number.
      if (old[at + 1] !== EMPTY) this.numberOf(old[at] as number, (old[at + 1] as number) - 1);
    }
  }
}
