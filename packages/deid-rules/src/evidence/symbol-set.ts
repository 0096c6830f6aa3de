/** A set of symbols by code unit, as the lexer gives them: `symbolSet(':=').has(tokens.values[index])`. */
interface SymbolSet {
  has(code: number): boolean;
}

export function symbolSet(symbols: string): SymbolSet {
  return new FlagSet(symbols);
}

/** A load for each question: detectors ask it of every sign in long runs of them. */
class FlagSet implements SymbolSet {
  private readonly flags: Uint8Array;

  constructor(symbols: string) {
    const codes = Array.from({ length: symbols.length }, (_, index) => symbols.charCodeAt(index));
    this.flags = new Uint8Array(Math.max(0, ...codes) + 1);
    for (const code of codes) this.flags[code] = 1;
  }

  has(code: number): boolean {
    return this.flags[code] === 1;
  }
}
