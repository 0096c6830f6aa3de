import { BASE_MASK, unitOf } from './letters.ts';

/** FNV-1a, 32 bits: one multiplication per letter, and good enough to tell a few hundred thousand words apart. */
export const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;
/** What undoes a multiplication by `HASH_PRIME` in 32 bits. */
const INVERSE_PRIME = 0x359c449b;
const PHRASE_PRIME = 0x9e3779b1 | 0;

/** Adds one base letter to a running word hash. */
export function hashLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, HASH_PRIME);
}

/** Takes the last base letter off a word hash: so the hash of a stem costs nothing but the letters of the ending. */
export function unhashLetter(hash: number, letter: number): number {
  return Math.imul(hash, INVERSE_PRIME) ^ letter;
}

/**
 * Hash of a word as the lexer computes it: case, diacritics and apostrophes do not count, so that `O'Brien`, `OBRIEN`
 * and `Óbrien` are one word. Signed 32 bits, as all hashes: what has 32 bits and no sign is no small integer to V8, and takes memory.
 */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let index = 0; index < word.length; index++) {
    const letter = unitOf(word.charCodeAt(index)) & BASE_MASK;
    if (letter !== 0) hash = hashLetter(hash, letter);
  }
  return hash;
}

/** Extends the hash of a phrase, which begins with `HASH_SEED`, by the hash of its next word. Signed 32 bits. */
export function extendPhrase(phrase: number, word: number): number {
  return Math.imul(phrase ^ word, PHRASE_PRIME);
}

/** Hash of a phrase: the order of its words counts, the space between them does not. Signed 32 bits. */
export function hashPhrase(words: readonly string[]): number {
  return words.reduce((phrase, word) => extendPhrase(phrase, hashWord(word)), HASH_SEED);
}
