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

const bySymbols = new Map<string, Trigger>();

/** Each of some symbols: `symbolsOf(':=')`. The same for all who ask for the same. */
export function symbolsOf(symbols: string): Trigger {
  let trigger = bySymbols.get(symbols);
  if (trigger === undefined) {
    trigger = { symbols: Array.from(symbols, (symbol) => symbol.charCodeAt(0)) };
    bySymbols.set(symbols, trigger);
  }
  return trigger;
}
