import type { AnswerRestorer, Emission } from './answer-restorer.ts';
import type { Exchange } from './exchange.ts';
import { parseJson } from './json-text.ts';
import {
  BLANK_LINE,
  type Bytes,
  encodeEvent,
  type EventBlock,
  EventDecoder,
  joinBytes,
  LINE_FEED,
  withData,
} from './sse.ts';

const NOTHING: Bytes = new Uint8Array();

interface Ending {
  /** What was held, and has yet to be read. */
  rest: Bytes;
  readonly failure: { readonly reason: unknown } | undefined;
}

/**
 * A server-sent event stream with the values put back. It reads from `source` only when somebody reads from it, and
 * passes the bytes of events in which nothing changes as they are. When the source ends, fails or is aborted, what was
 * held comes before the end; cancelling releases the source.
 */
export function restoreEventStream(
  source: ReadableStream<Bytes>,
  exchange: Exchange,
  signal: AbortSignal | undefined,
): ReadableStream<Bytes> {
  const reader = source.getReader();
  const events = new EventRestorer(exchange);
  let ending: Ending | undefined;

  function end(failure?: Ending['failure']): void {
    if (ending !== undefined) return;
    signal?.removeEventListener('abort', abort);
    ending = { rest: events.end(), failure };
    exchange.finish();
  }

  function fail(reason: unknown): void {
    end({ reason });
    // It may have failed already, and then rejects with what is known.
    reader.cancel(reason).catch(() => undefined);
  }

  /** After an abort nobody needs to read on, so the session must not wait for that. */
  function abort(): void {
    fail(signal?.reason);
  }

  async function read(): Promise<Bytes> {
    while (ending === undefined) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- one read after the other is what a stream is
        const { done, value } = await reader.read();
        if (ending !== undefined) break;
        if (done) end();
        else {
          const restored = events.push(value);
          if (restored.length > 0) return restored;
        }
      } catch (error) {
        fail(error);
      }
    }
    const { rest } = ending;
    ending.rest = NOTHING;
    return rest;
  }

  signal?.addEventListener('abort', abort);
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        const bytes = await read();
        if (bytes.length > 0) controller.enqueue(bytes);
        else if (ending?.failure === undefined) controller.close();
        else controller.error(ending.failure.reason);
      },
      cancel(reason) {
        end();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

/** Bytes in, restored bytes out. */
class EventRestorer {
  private readonly exchange: Exchange;
  private readonly restorer: AnswerRestorer;
  private readonly decoder = new EventDecoder();

  constructor(exchange: Exchange) {
    this.exchange = exchange;
    this.restorer = exchange.answerRestorer();
  }

  push(bytes: Bytes): Bytes {
    return joinBytes(this.decoder.push(bytes).flatMap((block) => this.restore(block)));
  }

  end(): Bytes {
    const block = this.decoder.end();
    const cutOff = block === null ? [] : this.restore(block);
    const held = this.restorer.end().map(encodeEmission);
    const isParted = cutOff.length > 0 && held.length > 0;
    return joinBytes([...cutOff, ...(isParted ? [BLANK_LINE] : []), ...held]);
  }

  private restore(block: EventBlock): readonly Bytes[] {
    if (block.data === null) return [block.bytes];
    const chunk = parseJson(block.data);
    // `[DONE]`, as a rule.
    if (chunk === undefined) {
      const held = this.restorer.end().map(encodeEmission);
      return inFront(held, replaceData(block, this.exchange.restoreText(block.data)));
    }
    const emissions = this.restorer.push(chunk, block.event);
    const held = emissions.slice(0, -1).map(encodeEmission);
    const restored = emissions.at(-1)?.chunk;
    const bytes = restored === chunk ? block.bytes : withData(block, JSON.stringify(restored));
    return inFront(held, bytes);
  }
}

/** New events in front of a block, but behind the line feed that it may begin with: a CRLF that was cut in two ends there. */
function inFront(events: readonly Bytes[], block: Bytes): readonly Bytes[] {
  if (events.length === 0 || block[0] !== LINE_FEED) return [...events, block];
  return [block.subarray(0, 1), ...events, block.subarray(1)];
}

function replaceData(block: EventBlock, data: string): Bytes {
  return data === block.data ? block.bytes : withData(block, data);
}

function encodeEmission({ chunk, event }: Emission): Bytes {
  return encodeEvent(JSON.stringify(chunk), event);
}
