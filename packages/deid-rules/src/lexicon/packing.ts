/**
 * Bits as printable ASCII, six to a symbol, so that tables travel inside a module of any runtime and bundler. The
 * symbols are in no need of an escape in a string literal, and all bits count: gzip finds nothing left to take.
 */
const SYMBOL_BITS = 6;
const FIRST = 0x28;
const BACKSLASH = 0x5c;

export function encodeSymbol(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** Reads numbers back, from the highest bit to the lowest. Zeros follow the end of the text. */
export class BitReader {
  readonly #text: string;
  #at = 0;
  #pending = 0;
  #bits = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next number of `width` bits, at most 24. */
  read(width: number): number {
    while (this.#bits < width) {
      const code = this.#text.charCodeAt(this.#at++);
      const value = (code < BACKSLASH ? code : code - 1) - FIRST;
      this.#pending = (this.#pending << SYMBOL_BITS) | value;
      this.#bits += SYMBOL_BITS;
    }
    this.#bits -= width;
    const value = this.#pending >>> this.#bits;
    this.#pending &= (1 << this.#bits) - 1;
    return value;
  }

  /** The next number of a Rice code: as many ones as `width` bits overflow, a zero, and the `width` low bits. */
  readRice(width: number): number {
    let overflow = 0;
    while (this.read(1) === 1) overflow++;
    return (overflow << width) | this.read(width);
  }

  /** Index of the next value of a canonical Huffman code that has `codes[length]` values of `length` bits. */
  readHuffman(codes: readonly number[]): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (const count of codes) {
      if (code - first < count) return index + code - first;
      index += count;
      first = (first + count) << 1;
      code = (code << 1) | this.read(1);
    }
    throw new RangeError('no such code');
  }
}
