import { type Document, TokenKind } from 'deid-core';

/** Indexes of the tokens that detectors start from, so that each of them need not walk over every word. */
export interface Anchors {
  readonly words: readonly number[];
  readonly numbers: readonly number[];
  /** Symbols by their code unit. */
  readonly symbols: ReadonlyMap<number, readonly number[]>;
}

/** To be called as `document.derive(anchors)`. One pass over the tokens. */
export function anchors({ tokens }: Document): Anchors {
  const words: number[] = [];
  const numbers: number[] = [];
  const symbols = new Map<number, number[]>();
  for (let index = 0; index < tokens.length; index++) {
    const kind = tokens.kinds[index];
    if (kind === TokenKind.Word) words.push(index);
    else if (kind === TokenKind.Number) numbers.push(index);
    else if (kind === TokenKind.Symbol) {
      const code = tokens.values[index] as number;
      const known = symbols.get(code);
      if (known === undefined) symbols.set(code, [index]);
      else known.push(index);
    }
  }
  return { words, numbers, symbols };
}
