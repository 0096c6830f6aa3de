import { type Known, TokenKind, type Tokens } from 'deid-core';

/** Indexes of the words that are known by their hash. */
export function knownWords(tokens: Tokens, known: Known): readonly number[] {
  const { firstOfType, kinds, length, typeCount, types, values } = tokens;
  const isKnown = new Uint8Array(typeCount);
  for (let type = 0; type < typeCount; type++) {
    // Every type has a first token.
    const first = firstOfType[type] as number;
    if (kinds[first] === TokenKind.Word && known.has(values[first] as number)) isKnown[type] = 1;
  }
  const found: number[] = [];
  for (let index = 0; index < length; index++) {
    if (isKnown[types[index] as number] === 1) found.push(index);
  }
  return found;
}
