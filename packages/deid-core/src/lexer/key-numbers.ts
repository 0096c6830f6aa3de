/** Slots per key: keeps probe sequences near one step. */
const SLOTS_PER_KEY = 2;
/** Odd, and known to nobody who writes a text: one of words that share a slot would take quadratic time. */
const MULTIPLIER = Math.trunc(Math.random() * 2 ** 31) * 2 + 1;
const HASH_BITS = 32;
/** In place of a number where a slot is empty; numbers are kept one higher. */
const EMPTY = 0;

/** Numbers for keys, such as hashes. Open addressing. */
export class KeyNumbers {
  /** Keys, each with its number behind it. */
  private slots: Int32Array;
  /** Leaves of a key as many bits, the highest, as tell the slots apart. */
  private shift: number;
  private keys = 0;

  /** @param expected keys; more have to be moved, perhaps several times */
  constructor(expected: number) {
    const bits = Math.ceil(Math.log2(expected * SLOTS_PER_KEY));
    this.slots = new Int32Array(2 << bits);
    this.shift = HASH_BITS - bits;
  }

  /** The number of a key. One that is new gets `next`. */
  numberOf(key: number, next: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (Math.imul(key, MULTIPLIER) >>> this.shift) << 1;
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
    this.shift--;
    this.keys = 0;
    for (let at = 0; at < old.length; at += 2) {
      // Every slot has a key and a number.
      if (old[at + 1] !== EMPTY) this.numberOf(old[at] as number, (old[at + 1] as number) - 1);
    }
  }
}
