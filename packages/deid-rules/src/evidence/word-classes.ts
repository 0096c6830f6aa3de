import { hashWord } from 'deid-core';

/** Words of several classes, looked up by the hash that the lexer gives each word. */
export interface WordClasses<Class extends number> {
  of(hash: number): Class;
}

/** Open addressing: built several times as fast as a `Map` of thousands of words. */
interface Table {
  readonly hashes: Uint32Array;
  readonly classes: Uint8Array;
}

/** Slots per word: keeps probe sequences near one step. */
const SLOTS_PER_WORD = 2;

/**
 * The table is built when the first word is looked up: thousands of words take milliseconds, which loading the package
 * is to be free of.
 *
 * @param groups each class with its words, separated by white space; a word that is in two groups is of the first
 * @param none the class of all other words
 */
export function wordClasses<Class extends number>(
  groups: readonly (readonly [Class, string])[],
  none: Class,
): WordClasses<Class> {
  let table: Table | undefined;
  return {
    of(hash) {
      table ??= tableOf(groups);
      const slot = slotOf(table, hash);
      // An empty slot comes first: the value of a token that is no word may be 0. The table holds classes only.
      return table.hashes[slot] === 0 ? none : (table.classes[slot] as Class);
    },
  };
}

function tableOf(groups: readonly (readonly [number, string])[]): Table {
  const lists = groups.map(([to, words]) => [to, words.trim().split(/\s+/)] as const);
  const count = lists.reduce((sum, [, words]) => sum + words.length, 0);
  const size = 2 ** Math.ceil(Math.log2(count * SLOTS_PER_WORD));
  const table: Table = { hashes: new Uint32Array(size), classes: new Uint8Array(size) };
  for (const [to, words] of lists) {
    for (const word of words) add(table, hashWord(word), to);
  }
  return table;
}

function add(table: Table, hash: number, to: number): void {
  const slot = slotOf(table, hash);
  if (table.hashes[slot] !== 0) return;
  table.hashes[slot] = hash;
  table.classes[slot] = to;
}

/** The slot of `hash`, or the empty one where it would be. */
function slotOf({ hashes }: Table, hash: number): number {
  const mask = hashes.length - 1;
  let slot = hash & mask;
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}
