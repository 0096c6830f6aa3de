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
  const size = 2 ** Math.ceil(Math.log2(hashes.length * SLOTS_PER_WORD));
  const slots = new Uint32Array(size);
  const mask = size - 1;
  for (const hash of hashes) {
    let slot = hash & mask;
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask;
    slots[slot] = hash;
  }
  return {
    hashes,
    has(hash) {
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const found = slots[slot];
        // An empty slot comes first: the value of a token that is no word may be 0.
        if (found === 0) return false;
        if (found === hash) return true;
      }
    },
  };
}
