/**
 * Bits as text, six to a symbol of the URL-safe base64 alphabet, so that tables travel inside a module of any runtime
 * and bundler. The bits are an entropy code: gzip finds nothing left to take.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const SYMBOL_BITS = 6;

/** Bits of a window that are there wherever in a symbol it starts, and so the longest code that can be read at once. */
export const WINDOW_BITS = 27;
const WINDOW_SYMBOLS = 6;

/** The lexicon is cut into blocks by the top bits of its keys, each with room for so many entries. */
export const BUCKET_BITS = 7;
export const BLOCK_SIZE = 1 << BUCKET_BITS;

/** Bits of the hash of a phrase that make its key: one phrase in 27,000 that is in no list passes for one that is. */
const PHRASE_KEY_BITS = 28;
/** The gap between two keys takes so many symbols; one as large as they can hold goes on in the next ones. */
export const GAP_SYMBOLS = 3;
export const LARGEST_GAP = (1 << (GAP_SYMBOLS * SYMBOL_BITS)) - 1;

/** The key of a phrase with this hash, as `hashPhrase` of deid-core. */
export function phraseKey(hash: number): number {
  return hash >>> (32 - PHRASE_KEY_BITS);
}

const symbolValues = new Uint8Array(128);
for (let value = 0; value < ALPHABET.length; value++) {
  symbolValues[ALPHABET.charCodeAt(value)] = value;
}

export function encodeSymbol(value: number): string {
  return ALPHABET.charAt(value);
}

/** The value of one symbol of a text. */
export function decodeSymbol(text: string, index: number): number {
  return symbolValues[text.charCodeAt(index)] as number;
}

/** The values of all symbols of a text, with zeros behind them as far as a window can reach. */
export function decodeSymbols(text: string): Uint8Array {
  const symbols = new Uint8Array(text.length + WINDOW_SYMBOLS);
  for (let index = 0; index < text.length; index++) symbols[index] = decodeSymbol(text, index);
  return symbols;
}

/** The bits from a position on that is not past the end, as the upper `WINDOW_BITS` of 32. Signed. */
export function windowAt(symbols: Uint8Array, position: number): number {
  const index = Math.floor(position / SYMBOL_BITS);
  const bits =
    ((symbols[index] as number) << 26) |
    ((symbols[index + 1] as number) << 20) |
    ((symbols[index + 2] as number) << 14) |
    ((symbols[index + 3] as number) << 8) |
    ((symbols[index + 4] as number) << 2) |
    ((symbols[index + 5] as number) >>> 4);
  return bits << (position - index * SYMBOL_BITS);
}

/** A canonical Huffman code, by length of code. */
export interface PrefixCode {
  /** The first window, of `WINDOW_BITS`, that is too large to start with a code of this length. */
  readonly limits: readonly number[];
  /** What is to be added to a code to get the index of its value. */
  readonly offsets: readonly number[];
}

/** The code that has `counts[length]` values of each length. */
export function prefixCode(counts: readonly number[]): PrefixCode {
  const limits: number[] = [];
  const offsets: number[] = [];
  let code = 0;
  let values = 0;
  for (const [length, count] of counts.entries()) {
    code <<= 1;
    offsets.push(values - code);
    code += count;
    values += count;
    limits.push(code << (WINDOW_BITS - length));
  }
  return { limits, offsets };
}

/** Bits of the code that a window starts with. */
export function codeLength({ limits }: PrefixCode, window: number): number {
  let length = 1;
  // The code is complete: no window reaches the limit of its longest codes.
  while (window >= (limits[length] as number)) length++;
  return length;
}

/** Index of the value whose code, of that many bits, a window starts with. */
export function codeValue({ offsets }: PrefixCode, window: number, length: number): number {
  return (window >>> (WINDOW_BITS - length)) + (offsets[length] as number);
}
