import type { Trigger } from 'deid-core';
import type { PhraseSet } from './phrase-set.ts';
import type { WordSet } from './word-set.ts';

/** Every number. */
export const NUMBERS: Trigger = { numbers: true };

/** All words of some sets. */
export function wordsOf(...sets: readonly WordSet[]): Trigger {
  return { words: sets.flatMap(({ hashes }) => hashes) };
}

/** The first tokens of all phrases of some sets. */
export function startsOf(...sets: readonly PhraseSet[]): Trigger {
  return {
    words: sets.flatMap(({ firstWords }) => firstWords),
    symbols: sets.flatMap(({ firstSymbols }) => firstSymbols),
  };
}

/** What either of two triggers names. */
export function both(one: Trigger, other: Trigger): Trigger {
  return {
    words: [...(one.words ?? []), ...(other.words ?? [])],
    symbols: [...(one.symbols ?? []), ...(other.symbols ?? [])],
  };
}

/** Each of some symbols: `symbolsOf(':=')`. */
export function symbolsOf(symbols: string): Trigger {
  return { symbols: Array.from({ length: symbols.length }, (_, at) => symbols.charCodeAt(at)) };
}
