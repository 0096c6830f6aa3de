import { DeidError } from '../errors.ts';
import { MAX_EVENT_BYTES } from './limits.ts';

export const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const ANY_LINE_END = /\r\n|\n|\r/;
/** Kept by `split`, at the odd positions. */
const LINE_END = /(\r\n|\n|\r)/;
const DATA_FIELD = /^data(?:: ?|$)/;
const EVENT_FIELD = /^event(?:: ?|$)/;
const BYTE_ORDER_MARK = /^\uFEFF/;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * One event of a server-sent event stream, or a stretch without data such as a comment or a keep-alive, with the line
 * ends around it.
 */
export interface EventBlock {
  readonly bytes: Bytes;
  /** Null when there is no `data` line. */
  readonly data: string | null;
  readonly event: string | undefined;
}

/**
 * Cuts a byte stream into event blocks, however it arrives: the bytes of the blocks are the bytes that came in.
 * Lines end in LF, CR or CRLF (https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream).
 */
export class EventDecoder {
  private held: Bytes[] = [];
  private heldBytes = 0;
  private isLineEmpty = true;
  private isBehindCarriageReturn = false;

  /** @throws DeidError `invalid-request` for an event longer than `MAX_EVENT_BYTES`, and forgets it */
  push(bytes: Bytes): readonly EventBlock[] {
    const blocks: EventBlock[] = [];
    let start = 0;
    for (let at = 0; at < bytes.length; at++) {
      if (!this.endsBlock(bytes[at] as number)) continue;
      // The line feed of a CRLF that is already here belongs to the line that it ends.
      if (bytes[at] === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED) at++;
      this.hold(bytes.subarray(start, at + 1));
      start = at + 1;
      blocks.push(this.take());
    }
    if (start < bytes.length) this.hold(bytes.slice(start));
    return blocks;
  }

  /** What is left of a stream that ended in the middle of a block. */
  end(): EventBlock | null {
    return this.held.length === 0 ? null : this.take();
  }

  private hold(bytes: Bytes): void {
    this.held.push(bytes);
    this.heldBytes += bytes.length;
    if (this.heldBytes <= MAX_EVENT_BYTES) return;
    this.held = [];
    throw new DeidError('invalid-request', `an event is longer than ${MAX_EVENT_BYTES} bytes`);
  }

  private endsBlock(byte: number): boolean {
    const isSecondHalf = this.isBehindCarriageReturn && byte === LINE_FEED;
    this.isBehindCarriageReturn = byte === CARRIAGE_RETURN;
    if (isSecondHalf) return false;
    const isLineEnd = byte === LINE_FEED || byte === CARRIAGE_RETURN;
    const isBlank = isLineEnd && this.isLineEmpty;
    this.isLineEmpty = isLineEnd;
    return isBlank;
  }

  private take(): EventBlock {
    const bytes = joinBytes(this.held);
    this.held = [];
    this.heldBytes = 0;
    return parseBlock(bytes);
  }
}

/**
 * The block with other data, in the place of its last `data` line: the line end there fits what follows. Its other lines
 * stay.
 */
export function withData({ bytes }: EventBlock, data: string): Bytes {
  const parts = decoder.decode(bytes).split(LINE_END);
  const last = parts.findLastIndex(isData);
  let text = '';
  for (let at = 0; at < parts.length; at += 2) {
    const line = parts[at] ?? '';
    const lineEnd = parts[at + 1] ?? '';
    if (at === last) text += dataLines(data, lineEnd);
    else if (!isData(line)) text += line + lineEnd;
  }
  return encoder.encode(text);
}

function isData(line: string): boolean {
  return DATA_FIELD.test(line.replace(BYTE_ORDER_MARK, ''));
}

function dataLines(data: string, lineEnd: string): string {
  const lines = data.split(ANY_LINE_END).map((line) => `data: ${line}`);
  return lines.join(lineEnd === '' ? '\n' : lineEnd) + lineEnd;
}

/** A new event. */
export function encodeEvent(data: string, event: string | undefined): Bytes {
  const name = event === undefined ? '' : `event: ${event}\n`;
  return encoder.encode(`${name}data: ${data}\n\n`);
}

/** What must stand between an event that was cut off and another one. */
export const BLANK_LINE: Bytes = encoder.encode('\n\n');

/** A part that is alone is not copied. */
export function joinBytes(parts: readonly Bytes[]): Bytes {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function parseBlock(bytes: Bytes): EventBlock {
  const lines = decoder.decode(bytes).replace(BYTE_ORDER_MARK, '').split(ANY_LINE_END);
  const data = valuesOf(lines, DATA_FIELD);
  return {
    bytes,
    data: data.length === 0 ? null : data.join('\n'),
    event: valuesOf(lines, EVENT_FIELD).at(-1),
  };
}

function valuesOf(lines: readonly string[], field: RegExp): readonly string[] {
  return lines.filter((line) => field.test(line)).map((line) => line.replace(field, ''));
}
