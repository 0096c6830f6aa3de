import { encodeSymbol, SYMBOL_BITS } from '../src/lexicon/packing.ts';

/** Writes what src/lexicon/packing.ts reads. */
export class BitWriter {
  #text = '';
  #pending = 0;
  #bits = 0;

  /** The low bits of a value, the highest first. */
  write(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit--) {
      this.#pending = (this.#pending << 1) | ((value >>> bit) & 1);
      if (++this.#bits < SYMBOL_BITS) continue;
      this.#text += encodeSymbol(this.#pending);
      this.#pending = 0;
      this.#bits = 0;
    }
  }

  /** The text, its last symbol filled up with ones. */
  end(): string {
    while (this.#bits > 0) this.write(1, 1);
    return this.#text;
  }
}
