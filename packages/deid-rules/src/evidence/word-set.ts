import { hashWord } from 'deid-core';

/** A set of words, probed with the hash that the lexer gives each word. */
export interface WordSet {
  has(hash: number): boolean;
  /** All of them. */
  readonly hashes: readonly number[];
}

/** Slots per word: keeps probe sequences near one step. */
const SLOTS_PER_WORD = 4;

/** @param words separated by white space; case and diacritics do not count */
export function wordSet(words: string): WordSet {
  return hashSet(words.trim().split(/\s+/).map(hashWord));
}

/** @param hashes of words or phrases, none of them 0 */
export function hashSet(hashes: readonly number[]): WordSet {
  return new OpenSet(hashes);
}

/** Open addressing. A class, for one that detectors call for every word is worth compiling once for all sets. */
class OpenSet implements WordSet {
  readonly hashes: readonly number[];
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(hashes: readonly number[]) {
    const size = 2 ** Math.ceil(Math.log2(hashes.length * SLOTS_PER_WORD));
    this.hashes = hashes;
    this.slots = new Int32Array(size);
    this.mask = size - 1;
    for (const hash of hashes) this.slots[this.slotOf(hash)] = hash;
  }

  has(hash: number): boolean {
    // The value of a token that is no word may be 0, which is what an empty slot holds.
    return hash !== 0 && this.slots[this.slotOf(hash)] === hash;
  }

  /** The slot of `hash`, or the empty one where it would be. */
  private slotOf(hash: number): number {
    let slot = hash & this.mask;
    while (this.slots[slot] !== 0 && this.slots[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }
}
