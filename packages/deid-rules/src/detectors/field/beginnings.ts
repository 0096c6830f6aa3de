import { extendPhrase, HASH_SEED } from 'deid-core';
import { hashSet, type WordSet } from '../../evidence/word-set.ts';

/** As many letters and digits tell most of what is no such word. */
const LETTERS = 3;

/** How some words begin, by their first letters: spares most texts the work of being read as one of them. */
export class Beginnings {
  private readonly hashes: WordSet;

  constructor(words: readonly string[]) {
    this.hashes = hashSet(words.map((word) => beginningOf(word.slice(0, LETTERS))));
  }

  /** Whether the first letters and digits of a stretch of text begin a word, or are one. No string is cut. */
  begin(text: string, start: number, end: number): boolean {
    let beginning = HASH_SEED;
    for (let at = start, letters = 0; at < end && letters < LETTERS; at++) {
      const letter = smallLetterOrDigit(text.charCodeAt(at));
      if (letter === 0) continue;
      beginning = extendPhrase(beginning, letter);
      if (this.hashes.has(beginning)) return true;
      letters++;
    }
    return false;
  }
}

function beginningOf(letters: string): number {
  return Array.from(letters).reduce(
    (beginning, letter) => extendPhrase(beginning, smallLetterOrDigit(letter.charCodeAt(0))),
    HASH_SEED,
  );
}

/** Code unit of an ASCII letter, in small letters, or of a digit; 0 for all else. */
function smallLetterOrDigit(code: number): number {
  if (code >= 48 && code <= 57) return code;
  const small = code | 32;
  return small >= 97 && small <= 122 ? small : 0;
}
