import { hashWord } from 'deid-core';

/** Words of several classes in one table, probed with the hash that the lexer gives each word. */
export interface WordClasses<Class extends number> {
  of(hash: number): Class;
}

/** Slots per word: keeps probe sequences near one step. */
const SLOTS_PER_WORD = 2;

/**
 * Thousands of words in open addressing, which is built several times as fast as a `Map`.
 *
 * @param groups each class with its words, separated by white space; a word that is in two groups is of the first
 * @param none the class of all other words
 */
export function wordClasses<Class extends number>(
  groups: readonly (readonly [Class, string])[],
  none: Class,
): WordClasses<Class> {
  const lists = groups.map(([to, words]) => [to, words.trim().split(/\s+/)] as const);
  const count = lists.reduce((sum, [, words]) => sum + words.length, 0);
  const size = 2 ** Math.ceil(Math.log2(count * SLOTS_PER_WORD));
  const hashes = new Uint32Array(size);
  const classes = new Uint8Array(size);
  const mask = size - 1;

  function slotOf(hash: number): number {
    let slot = hash & mask;
    while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  for (const [to, words] of lists) {
    for (const word of words) {
      const hash = hashWord(word);
      const slot = slotOf(hash);
      if (hashes[slot] === hash) continue;
      hashes[slot] = hash;
      classes[slot] = to;
    }
  }
  return {
    of(hash) {
      const slot = slotOf(hash);
      // An empty slot comes first: the value of a token that is no word may be 0. The table holds classes only.
      return hashes[slot] === 0 ? none : (classes[slot] as Class);
    },
  };
}
