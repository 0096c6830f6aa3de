import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeEvent, type EventBlock, EventDecoder, joinBytes, withData } from './sse.ts';

const RUNS = { numRuns: 5000 };
const encoder = new TextEncoder();
const decoder = new TextDecoder();

const lineEnd = fc.constantFrom('\n', '\r', '\r\n');
const value = fc.constantFrom('', 'x', ' two ', '{"a":"é€😀"}', '[DONE]', 'a:b');
const line = fc.oneof(
  fc.constant(''),
  fc
    .tuple(fc.constantFrom('data', 'data', 'event', 'id', 'retry', ''), value)
    .map(([field, text]) => `${field}: ${text}`),
  fc.constantFrom('data', 'data:x', 'event:y', 'dataset: no'),
);
const stream = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    fc.array(
      fc.tuple(line, lineEnd).map((parts) => parts.join('')),
      { maxLength: 20 },
    ),
  )
  .map(([mark, lines]) => mark + lines.join(''));
const cuts = fc.array(fc.nat({ max: 6 }), { maxLength: 40 });

function cut(bytes: Uint8Array, sizes: readonly number[]): readonly Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const size of sizes) pieces.push(bytes.slice(at, (at += size)));
  return [...pieces, bytes.slice(at)];
}

function blocksOf(pieces: readonly Uint8Array<ArrayBuffer>[]): readonly EventBlock[] {
  const events = new EventDecoder();
  const blocks = pieces.flatMap((piece) => events.push(piece));
  const last = events.end();
  return last === null ? blocks : [...blocks, last];
}

/** The standard's algorithm, line by line over the whole text. */
function eventsOf(text: string): readonly { data: string; event: string | undefined }[] {
  const events: { data: string; event: string | undefined }[] = [];
  let data: string[] = [];
  let event: string | undefined;
  for (const each of [...text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/), '']) {
    const [, field = '', content = ''] = /^([^:]*):? ?(.*)$/.exec(each) ?? [];
    if (each === '') {
      if (data.length > 0) events.push({ data: data.join('\n'), event });
      data = [];
      event = undefined;
    } else if (field === 'data') data.push(content);
    else if (field === 'event') event = content;
  }
  return events;
}

// Fails when a CR at the end of a piece ends two lines, when the LF behind it starts a block, or when bytes are dropped.
test('blocks hold every byte, and the events of the standard, however the bytes are cut', () => {
  fc.assert(
    fc.property(stream, cuts, (text, sizes) => {
      const bytes = encoder.encode(text);
      const blocks = blocksOf(cut(bytes, sizes));
      expect(joinBytes(blocks.map((block) => block.bytes))).toEqual(bytes);
      const events = blocks.flatMap(({ data, event }) => (data === null ? [] : [{ data, event }]));
      expect(events).toEqual(eventsOf(text));
    }),
    RUNS,
  );
});

test('other data changes nothing but the data', () => {
  fc.assert(
    fc.property(stream, value, (text, data) => {
      for (const block of blocksOf([encoder.encode(text)])) {
        if (block.data === null) continue;
        const changed = decoder.decode(withData(block, data));
        expect(eventsOf(changed)).toEqual([{ data, event: block.event }]);
        const rest = (whole: string): string[] =>
          whole.split(/\r\n|\r|\n/).filter((each) => !/^data(?::|$)/.test(each));
        expect(rest(changed)).toEqual(rest(decoder.decode(block.bytes)));
      }
    }),
    RUNS,
  );
});

test('an event is complete as soon as its empty line is there', () => {
  const events = new EventDecoder();
  expect(events.push(encoder.encode('data: 1\r\r'))).toMatchObject([{ data: '1' }]);
  expect(events.push(encoder.encode('\ndata: 2\r\n\r'))).toMatchObject([{ data: '2' }]);
  expect(events.push(encoder.encode('\n'))).toEqual([]);
  expect(events.end()?.data).toBeNull();
});

test('new events', () => {
  expect(decoder.decode(encodeEvent('{}', undefined))).toBe('data: {}\n\n');
  expect(decoder.decode(encodeEvent('{}', 'ping'))).toBe('event: ping\ndata: {}\n\n');
});

test('data of several lines keeps its lines', () => {
  const [block] = blocksOf([encoder.encode('id: 7\r\ndata: a\r\ndata: b\r\n\r\n')]);
  if (block === undefined) throw new Error('no block');
  expect(block.data).toBe('a\nb');
  expect(decoder.decode(withData(block, 'c\nd'))).toBe('id: 7\r\ndata: c\r\ndata: d\r\n\r\n');
});
