/** A set of symbols by code unit, as the lexer gives them: `symbolSet(':=').has(tokens.values[index])`. */
export function symbolSet(symbols: string): ReadonlySet<number> {
  return new Set(Array.from({ length: symbols.length }, (_, index) => symbols.charCodeAt(index)));
}
