import { DeidError } from 'deid-core';

/** How the code units of a file are stored. Bytes are UTF-8 or Latin-1, which is told for each record: see `decode`. */
export type Encoding = 'bytes' | 'utf-16le' | 'utf-16be';

/** How one record spells its characters. Every one of them gives back the bytes that it was decoded from. */
export type Charset = 'utf8' | 'latin1' | 'utf16le';

export interface DetectedEncoding {
  readonly encoding: Encoding;
  /** Length of the byte order mark, in bytes. */
  readonly markLength: number;
}

/** How much of a file tells its encoding, in bytes. */
export const SAMPLE_BYTES = 64 * 1024;

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['bytes', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** First bytes of files that look like text for a while. */
const BINARY_STARTS = ['%PDF-', '\x1F\x8B', 'PK\x03\x04', '\x89PNG', '\xFF\xD8\xFF', 'GIF8', 'BZh'];
/** Of text in a Latin script, more than this share of the bytes of UTF-16 is zero, all in the same half. */
const ZEROS_OF_UTF16 = 0.3;
/** Control characters that text has: tab to carriage return, escape, and the separators that HL7 frames messages with. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 27, 28, 29, 30, 31]);
/** More other control characters than this share, and it is no text. */
const MOST_CONTROLS = 0.01;
const BYTES_OF_UTF16 = 2;

/**
 * The encoding of a file, from how it starts.
 *
 * @param known where somebody knows it
 * @throws DeidError `unscannable-content` for a file that is not text
 */
export function detectEncoding(
  sample: Uint8Array,
  known: Encoding | null = null,
): DetectedEncoding {
  for (const [encoding, mark] of MARKS) {
    if (mark.every((byte, index) => sample[index] === byte)) {
      return { encoding, markLength: mark.length };
    }
  }
  if (known !== null) return { encoding: known, markLength: 0 };
  const start = String.fromCodePoint(...sample.subarray(0, 8));
  const encoding = unmarkedEncoding(sample);
  if (encoding === null || BINARY_STARTS.some((binary) => start.startsWith(binary))) {
    const hint = sample.includes(0) ? ' (it has NUL characters)' : '';
    throw new DeidError('unscannable-content', `not text, but binary data${hint}`);
  }
  return { encoding, markLength: 0 };
}

function unmarkedEncoding(sample: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  let controls = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    else if (byte < 32 && !TEXT_CONTROLS.has(byte)) controls++;
  }
  const [even = 0, odd = 0] = zeros;
  if (controls > MOST_CONTROLS * sample.length) return null;
  if (even === 0 && odd === 0) return 'bytes';
  // No single NUL is taken for a slip: what it stands in may be UTF-16 of a script with few zeros, and would go through unread.
  const half = sample.length / BYTES_OF_UTF16;
  if (even === 0 && odd > ZEROS_OF_UTF16 * half) return 'utf-16le';
  if (odd === 0 && even > ZEROS_OF_UTF16 * half) return 'utf-16be';
  return null;
}

/** Bytes of one code unit. */
export function unitWidth(encoding: Encoding): 1 | 2 {
  return encoding === 'bytes' ? 1 : BYTES_OF_UTF16;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export interface Decoded {
  readonly text: string;
  readonly charset: Charset;
}

/** The text of a record. Bytes that are no UTF-8 are Latin-1, in which every byte is a character. */
export function decode(bytes: Uint8Array, encoding: Encoding): Decoded {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (encoding !== 'bytes') return { text: view.toString('utf16le'), charset: 'utf16le' };
  try {
    return { text: strictUtf8.decode(bytes), charset: 'utf8' };
  } catch {
    return { text: view.toString('latin1'), charset: 'latin1' };
  }
}

const BEYOND_LATIN1 = /[^\u0000-\u00ff]/;

const utf8 = new TextEncoder();

/** @throws DeidError `invalid-request` for a character that Latin-1 does not have, such as one of a surrogate */
export function encode(text: string, charset: Charset): Uint8Array {
  if (charset === 'latin1' && BEYOND_LATIN1.test(text)) {
    throw new DeidError('invalid-request', 'a replacement has characters that Latin-1 lacks');
  }
  // What `Buffer` makes of a short text lies in a pool, which outlives it by far.
  return charset === 'utf8' ? utf8.encode(text) : Buffer.from(text, charset);
}
