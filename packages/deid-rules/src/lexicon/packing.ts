/**
 * Bits as text, six to a symbol of the URL-safe base64 alphabet, so that tables travel inside a module of any runtime
 * and bundler. The bits are an entropy code: gzip finds nothing left to take.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const SYMBOL_BITS = 6;

/** The longest code, and the longest run of ones, that can be read. */
export const WINDOW_BITS = 25;

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

/** Codes of so many bits at most are found by one look. */
const QUICK_BITS = 8;
const QUICK_MASK = (1 << QUICK_BITS) - 1;
/** Under the index of a value stands how long its code is. */
const LENGTH_BITS = 4;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

/** A canonical Huffman code. */
export interface PrefixCode {
  /** By the bits that a code starts with: index of its value and its length; 0 where the code is longer. */
  readonly quick: Uint16Array;
  /** By length, the first window of `WINDOW_BITS` that is too large to start with a code of this length. */
  readonly limits: readonly number[];
  /** By length, what is to be added to a code to get the index of its value. */
  readonly offsets: readonly number[];
}

/** The code that has `counts[length]` values of each length. */
export function prefixCode(counts: readonly number[]): PrefixCode {
  const quick = new Uint16Array(1 << QUICK_BITS);
  const limits: number[] = [];
  const offsets: number[] = [];
  let code = 0;
  let values = 0;
  for (const [length, count] of counts.entries()) {
    code <<= 1;
    offsets.push(values - code);
    for (const end = code + count; code < end; code++, values++) {
      if (length > QUICK_BITS) continue;
      const shift = QUICK_BITS - length;
      quick.fill((values << LENGTH_BITS) | length, code << shift, (code + 1) << shift);
    }
    limits.push(code << (WINDOW_BITS - length));
  }
  return { quick, limits, offsets };
}

/** Reads the bits of a text. Behind its end there are zeros. */
export class BitReader {
  private readonly text: string;
  /** Index of the next symbol. */
  private next = 0;
  /** What has been taken from the text and not been read yet: the low `count` bits. */
  private bits = 0;
  private count = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether more was read than there is. */
  get isPastEnd(): boolean {
    return this.next * SYMBOL_BITS - this.count > this.text.length * SYMBOL_BITS;
  }

  /** Index of the value whose code comes next. */
  value(code: PrefixCode): number {
    if (this.count < QUICK_BITS) this.fill();
    const found = code.quick[(this.bits >>> (this.count - QUICK_BITS)) & QUICK_MASK] as number;
    if (found === 0) return this.longValue(code);
    this.count -= found & LENGTH_MASK;
    return found >>> LENGTH_BITS;
  }

  private longValue({ limits, offsets }: PrefixCode): number {
    this.fill();
    const window = (this.bits << (32 - this.count)) >>> (32 - WINDOW_BITS);
    let length = QUICK_BITS + 1;
    // The code is complete: no window reaches the limit of its longest codes.
    while (window >= (limits[length] as number)) length++;
    this.count -= length;
    return (window >>> (WINDOW_BITS - length)) + (offsets[length] as number);
  }

  /** How many ones there are, and the zero behind them. */
  ones(): number {
    this.fill();
    const ones = Math.clz32(~(this.bits << (32 - this.count)));
    this.count -= ones + 1;
    return ones;
  }

  /** A number of so many bits, at most `QUICK_BITS`. */
  number(width: number): number {
    if (this.count < QUICK_BITS) this.fill();
    this.count -= width;
    return (this.bits >>> this.count) & ((1 << width) - 1);
  }

  /** Takes symbols until there are `WINDOW_BITS` at least. */
  private fill(): void {
    const { text } = this;
    while (this.count < WINDOW_BITS) {
      const symbol = this.next < text.length ? decodeSymbol(text, this.next) : 0;
      this.bits = (this.bits << SYMBOL_BITS) | symbol;
      this.count += SYMBOL_BITS;
      this.next++;
    }
  }
}
