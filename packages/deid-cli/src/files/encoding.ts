import { DeidError } from 'deid-core';
import { concat } from './concat.ts';

/** How the code units of a file are stored. Bytes are UTF-8 or Latin-1, which is told for each record: see `decode`. */
export type Encoding = 'bytes' | 'utf-16le' | 'utf-16be';

/** How one record spells its characters. Every one of them gives back the bytes that it was decoded from. */
export type Charset = 'utf8' | 'utf8-with-strays' | 'latin1' | 'utf16le';

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
/** They start as the marks of UTF-16 or with NULs, so they are looked for first. Nobody keeps text in UTF-32. */
const MARKS_OF_UTF32: readonly (readonly number[])[] = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
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
  if (MARKS_OF_UTF32.some((mark) => startsWith(sample, mark))) {
    throw new DeidError('unscannable-content', 'UTF-32, which is not read: convert it to UTF-8');
  }
  for (const [encoding, mark] of MARKS) {
    if (!startsWith(sample, mark)) continue;
    const { length: markLength } = mark;
    if (encoding !== 'bytes' && hasNul(sample)) {
      throw new DeidError('unscannable-content', 'not text: UTF-16 with NUL characters');
    }
    return { encoding, markLength };
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

function startsWith(sample: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => sample[index] === byte);
}

/** Of UTF-16. */
function hasNul(sample: Uint8Array): boolean {
  return sample.some((byte, index) => index % 2 === 1 && byte === 0 && sample[index - 1] === 0);
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

/**
 * The text of a record. Bytes that are no UTF-8 are Latin-1, in which every byte is a character, unless they are UTF-8 with
 * some stray bytes in it, such as a character that was cut in half. O(n).
 */
export function decode(bytes: Uint8Array, encoding: Encoding): Decoded {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (encoding !== 'bytes') return { text: view.toString('utf16le'), charset: 'utf16le' };
  try {
    return { text: strictUtf8.decode(bytes), charset: 'utf8' };
  } catch {
    return withoutStrictness(view.toString('latin1'));
  }
}

/** A character of several bytes in well-formed UTF-8 (Unicode 16, table 3-7), or a byte that belongs to none. */
const UTF8_CHARACTER_OR_STRAY =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g;
/** Every byte from here on is a letter in Latin-1, but two signs of arithmetic. */
const FIRST_LETTER = 0xc0;
/** A stray byte is this and its value: one of the surrogates without a pair, which UTF-8 never spells. */
const STRAYS = 0xdc00;
const STRAY = /([\udc80-\udcff])/u;

/** @param latin1 the record, read as Latin-1 */
function withoutStrictness(latin1: string): Decoded {
  let characters = 0;
  let strayLetters = 0;
  const text = latin1.replaceAll(UTF8_CHARACTER_OR_STRAY, (bytes) => {
    if (bytes.length > 1) {
      characters++;
      return Buffer.from(bytes, 'latin1').toString('utf8');
    }
    const byte = bytes.charCodeAt(0);
    if (byte >= FIRST_LETTER) strayLetters++;
    return String.fromCharCode(STRAYS + byte);
  });
  // Latin-1 has hardly any two letters that are a character of UTF-8, and strays that are no letters spell no name in it.
  return characters > 0 && characters >= strayLetters
    ? { text, charset: 'utf8-with-strays' }
    : { text: latin1, charset: 'latin1' };
}

const BEYOND_LATIN1 = /[^\u0000-\u00ff]/;

const utf8 = new TextEncoder();

/** @throws DeidError `invalid-request` for a character that Latin-1 does not have, such as one of a surrogate */
export function encode(text: string, charset: Charset): Uint8Array {
  if (charset === 'latin1' && BEYOND_LATIN1.test(text)) {
    throw new DeidError('invalid-request', 'a replacement has characters that Latin-1 lacks');
  }
  if (charset === 'utf8-with-strays') return withStrays(text);
  // What `Buffer` makes of a short text lies in a pool, which outlives it by far.
  return charset === 'utf8' ? utf8.encode(text) : Buffer.from(text, charset);
}

function withStrays(text: string): Uint8Array {
  const parts = text.split(STRAY);
  return concat(
    parts.map((part) =>
      STRAY.test(part) ? Uint8Array.of(part.charCodeAt(0) - STRAYS) : utf8.encode(part),
    ),
  );
}
