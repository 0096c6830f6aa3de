import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINES, PARAGRAPHS, WHOLE } from '../formats/framing.ts';
import { type Block, type BlockOptions, readBlocks } from './blocks.ts';
import { decode, detectEncoding, encode } from './encoding.ts';

const NOTHING = new Uint8Array();
const START = { offset: 0, record: 0, before: NOTHING, head: NOTHING };

async function* chunksOf(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let index = 0; at < bytes.length; index++) {
    const size = sizes[index % sizes.length] ?? bytes.length;
    yield bytes.slice(at, at + size);
    at += size;
  }
}

async function blocksOf(
  bytes: Uint8Array,
  sizes: readonly number[],
  { framing = LINES, encoding = 'bytes', maxRecordBytes = 1e6 }: Partial<BlockOptions> = {},
): Promise<readonly Block[]> {
  const blocks: Block[] = [];
  const chunks = chunksOf(bytes, sizes);
  for await (const block of readBlocks(chunks, START, { framing, encoding, maxRecordBytes })) {
    blocks.push(block);
  }
  return blocks;
}

/** The records, wherever the blocks were cut. */
function recordsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(({ bytes, ends, tooLong }) =>
    tooLong === undefined
      ? ends.map((end, index) =>
          Buffer.from(bytes.slice(ends[index - 1] ?? 0, end)).toString('latin1'),
        )
      : [`${tooLong}`],
  );
}

const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
const lines = fc.array(
  fc.string({ unit: fc.constantFrom('a', 'é', '\r', ' ', '😀'), maxLength: 6 }),
);

describe('readBlocks', () => {
  // Fails when a chunk's rest is dropped, or an offset is not counted on.
  test('gives the same records for every cutting into chunks, and says where they stand', async () => {
    await fc.assert(
      fc.asyncProperty(lines, sizes, async (texts, cuts) => {
        const bytes = Buffer.from(texts.join('\n'));
        const blocks = await blocksOf(bytes, cuts);
        expect(recordsOf(blocks)).toEqual(recordsOf(await blocksOf(bytes, [bytes.length + 1])));
        expect(Buffer.concat(blocks.map((block) => block.bytes))).toEqual(bytes);
        let record = 0;
        for (const block of blocks) {
          expect(bytes.subarray(block.offset, block.offset + block.bytes.length)).toEqual(
            Buffer.from(block.bytes),
          );
          expect(block.firstRecord).toBe(record);
          record += block.ends.length;
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('reads UTF-16 of either order alike', async () => {
    await fc.assert(
      fc.asyncProperty(lines, sizes, async (texts, cuts) => {
        const low = Buffer.from(texts.join('\n'), 'utf16le');
        const high = Buffer.from(low).swap16();
        const one = await blocksOf(low, cuts, { encoding: 'utf-16le' });
        const other = await blocksOf(high, cuts, { encoding: 'utf-16be' });
        expect(other).toEqual(one);
        expect(Buffer.concat(one.map(({ bytes }) => bytes))).toEqual(low);
        expect(recordsOf(one)).toHaveLength(
          texts
            .join('\n')
            .split('\n')
            .filter((line, index, all) => line !== '' || index < all.length - 1).length,
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('refuses half a code unit', async () => {
    await expect(blocksOf(Buffer.from('abc'), [2], { encoding: 'utf-16le' })).rejects.toMatchObject(
      {
        code: 'invalid-request',
      },
    );
  });

  test('passes over a record that is too long, in little memory, and goes on behind it', async () => {
    const bytes = Buffer.from(`a\n${'x'.repeat(50)}\nb\n`);
    const blocks = await blocksOf(bytes, [4], { maxRecordBytes: 10 });
    expect(recordsOf(blocks)).toEqual(['a\n', '51', 'b\n']);
    expect(blocks.at(-1)).toMatchObject({ firstRecord: 2, offset: 53 });
    const whole = await blocksOf(bytes, [4], { framing: WHOLE, maxRecordBytes: 10 });
    expect(recordsOf(whole)).toEqual([String(bytes.length)]);
  });

  test('cuts a long text between paragraphs, and shows each piece the end of the one before', async () => {
    const paragraph = `${'word '.repeat(100)}\n\n`;
    const bytes = Buffer.from(paragraph.repeat(1000));
    const blocks = await blocksOf(bytes, [32 * 1024], { framing: PARAGRAPHS });
    const pieces = recordsOf(blocks);
    expect(pieces.join('')).toBe(bytes.toString());
    expect(pieces.length).toBeGreaterThan(3);
    for (const piece of pieces) expect(piece.endsWith('\n\n')).toBe(true);
    for (const { offset, before } of blocks.slice(1)) {
      expect(Buffer.from(before)).toEqual(bytes.subarray(offset - before.length, offset));
      expect(before.length).toBe(PARAGRAPHS.overlap);
    }
  });

  test('cuts a text without any line between characters', async () => {
    const bytes = Buffer.from('é'.repeat(200_000));
    const blocks = await blocksOf(bytes, [32 * 1024], { framing: PARAGRAPHS });
    for (const piece of blocks) expect(decode(piece.bytes, 'bytes').charset).toBe('utf8');
    expect(blocks.length).toBeGreaterThan(1);
  });
});

describe('encodings', () => {
  test.each([
    ['plain', Buffer.from('plain text'), 'bytes', 0],
    ['empty', Buffer.from(''), 'bytes', 0],
    ['UTF-8 with a mark', Buffer.from('\uFEFFé'), 'bytes', 3],
    ['Latin-1', Buffer.from('café au lait', 'latin1'), 'bytes', 0],
    ['UTF-16 with a mark', Buffer.from('\uFEFFtext', 'utf16le'), 'utf-16le', 2],
    ['UTF-16 without', Buffer.from('some text', 'utf16le'), 'utf-16le', 0],
    ['the other order', Buffer.from('some text', 'utf16le').swap16(), 'utf-16be', 0],
    ['its mark', Buffer.from('\uFEFFtext', 'utf16le').swap16(), 'utf-16be', 2],
    ['HL7 in its frame', Buffer.from('\vMSH|^~\\&|A\rPID|1\r\x1C\r'), 'bytes', 0],
  ] as const)('tells %s', (_, bytes, encoding, markLength) => {
    expect(detectEncoding(bytes)).toEqual({ encoding, markLength });
  });

  test.each([
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['a document', Buffer.from('%PDF-1.7\n')],
    ['zeros', Buffer.alloc(100)],
    ['an archive', Buffer.from('PK\x03\x04rest')],
    ['controls', Buffer.from('text\x01\x02\x03 with controls')],
  ])('refuses %s', (_, bytes) => {
    expect(() => detectEncoding(bytes)).toThrow(
      expect.objectContaining({ code: 'unscannable-content' }),
    );
  });

  // Fails when bytes that are no UTF-8 are replaced.
  test('give back the bytes that they were decoded from', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const { text, charset } = decode(bytes, 'bytes');
        expect(new Uint8Array(encode(text, charset))).toEqual(bytes);
        const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
        const wide = decode(even, 'utf-16le');
        expect(new Uint8Array(encode(wide.text, wide.charset))).toEqual(even.slice());
      }),
      { numRuns: 5000 },
    );
  });

  test('refuse what Latin-1 lacks', () => {
    expect(() => encode('█', 'latin1')).toThrow(
      expect.objectContaining({ code: 'invalid-request' }),
    );
  });
});
