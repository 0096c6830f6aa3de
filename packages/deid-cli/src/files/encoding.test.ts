import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, detectEncoding, encode } from './encoding.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

test.each([
  ['UTF-32, low byte first', '\xff\xfe\0\0M\0\0\0a\0\0\0', /^UTF-32/],
  ['UTF-32, high byte first', '\0\0\xfe\xff\0\0\0M', /^UTF-32/],
  ['UTF-16 with a NUL', '\xff\xfeM\0a\0\0\0r\0', /NUL/],
  ['UTF-16 with a NUL, high byte first', '\xfe\xff\0M\0a\0\0', /NUL/],
  ['bytes with a NUL', 'Maria was seen\0 today', /NUL/],
])('%s is refused', (_, start, reason) => {
  expect(() => detectEncoding(bytesOf(start))).toThrow(
    expect.objectContaining({
      code: 'unscannable-content',
      message: expect.stringMatching(reason) as string,
    }),
  );
});

test('zeros of two characters of UTF-16 are no NUL', () => {
  // U+0100 is followed by U+004D, low byte first.
  const start = bytesOf('\xff\xfe\x01\0\0\x01M\0');
  expect(detectEncoding(start)).toEqual({ encoding: 'utf-16le', markLength: 2 });
});

test.each([
  ['UTF-8', utf8('Zoë Müller'), 'utf8', 'Zoë Müller'],
  ['Latin-1', 'Zo\xeb M\xfcller', 'latin1', 'Zoë Müller'],
  ['Latin-1 by chance like UTF-8', 'Spa\xdf\xbb, Zo\xeb M\xfcller', 'latin1', 'Spaß», Zoë Müller'],
  [
    'a stray byte',
    `${utf8('Zoë Müller')}\nbad \x92\n`,
    'utf8-with-strays',
    'Zoë Müller\nbad \udc92\n',
  ],
  [
    'strays that are no letters',
    `${utf8('Zoë')} \x93a\x94 \x85`,
    'utf8-with-strays',
    'Zoë \udc93a\udc94 \udc85',
  ],
  ['half a character', `${utf8('Zoë')} \xc3`, 'utf8-with-strays', 'Zoë \udcc3'],
  [
    'a surrogate in UTF-8',
    `${utf8('Zoë')} \xed\xa0\x80`,
    'utf8-with-strays',
    'Zoë \udced\udca0\udc80',
  ],
])('%s is read', (_, bytes, charset, text) => {
  const decoded = decode(bytesOf(bytes), 'bytes');
  expect(decoded.text).toBe(text);
  expect(decoded.charset).toBe(charset);
});

const parts = fc.oneof(
  fc.uint8Array({ maxLength: 3 }),
  fc.string({ unit: 'grapheme', maxLength: 3 }).map((text) => new Uint8Array(Buffer.from(text))),
);

test('any bytes come back', () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 6 }), (list) => {
      const bytes = Buffer.concat(list);
      const { text, charset } = decode(bytes, 'bytes');
      expect(Buffer.from(encode(text, charset))).toEqual(bytes);
    }),
    { numRuns: 5000 },
  );
});
