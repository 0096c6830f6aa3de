import { type Known, TokenKind, type Tokens } from 'deid-core';

/** Bits of a filter by the low bits of a hash: a text has few words that are not known and pass it. */
const FILTER_SIZE = 1 << 13;
const FILTER_MASK = FILTER_SIZE - 1;
/** One for all texts, empty between them: making it would cost a short text more than asking it. */
const filter = new Uint8Array(FILTER_SIZE);

/** Indexes of the words that are known by their hash. */
export function knownWords({ kinds, length, values }: Tokens, known: Known): readonly number[] {
  for (const hash of known.keys()) filter[hash & FILTER_MASK] = 1;
  const found: number[] = [];
  for (let index = 0; index < length; index++) {
    // Typed arrays hold a value for every index below the length.
    const value = values[index] as number;
    if (filter[value & FILTER_MASK] === 0 || kinds[index] !== TokenKind.Word) continue;
    if (known.has(value)) found.push(index);
  }
  for (const hash of known.keys()) filter[hash & FILTER_MASK] = 0;
  return found;
}
