import { type Known, TokenKind, type Tokens } from 'deid-core';

/** Entries of a filter by the low bits of a hash: a text has few words that are not known and pass it. */
const FILTER_SIZE = 1 << 13;
const FILTER_MASK = FILTER_SIZE - 1;
/** From so many words on, as in a conversation, it takes longer to fill a filter than to keep one. */
const MANY_WORDS = 32;

/** One for all who know few words, empty between them: making it would cost a short text more than asking it. */
const shared = new Uint8Array(FILTER_SIZE);
/** Those of many words, with how many of them are in it. They are only ever added to, so that as many are the same. */
const kept = new WeakMap<Known, { readonly filter: Uint8Array; size: number }>();

/** Indexes of the words that are known by their hash. Of what is known nothing may be forgotten one by one. */
export function knownWords(tokens: Tokens, known: Known): readonly number[] {
  if (known.size >= MANY_WORDS) return passing(keptFilter(known), tokens, known);
  fill(shared, known, 1);
  const found = passing(shared, tokens, known);
  fill(shared, known, 0);
  return found;
}

function keptFilter(known: Known): Uint8Array {
  let entry = kept.get(known);
  if (entry === undefined) {
    entry = { filter: new Uint8Array(FILTER_SIZE), size: 0 };
    kept.set(known, entry);
  }
  if (entry.size !== known.size) fill(entry.filter, known, 1);
  entry.size = known.size;
  return entry.filter;
}

function fill(filter: Uint8Array, known: Known, value: number): void {
  for (const hash of known.keys()) filter[hash & FILTER_MASK] = value;
}

function passing(
  filter: Uint8Array,
  { kinds, length, values }: Tokens,
  known: Known,
): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < length; index++) {
    // Typed arrays hold a value for every index below the length.
    const value = values[index] as number;
    if (filter[value & FILTER_MASK] === 0 || kinds[index] !== TokenKind.Word) continue;
    if (known.has(value)) found.push(index);
  }
  return found;
}
