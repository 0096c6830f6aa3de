import { ReadableStream as NodeReadableStream } from 'node:stream/web';
import type OpenAI from 'openai';
import { Stream } from 'openai/streaming';
import { type GatewayError, toGatewayError } from './errors.ts';

export interface ServerEvent {
  readonly type: string;
  readonly [property: string]: unknown;
}

const EVENT_STREAM = 'text/event-stream';

export function isEventStream({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith(EVENT_STREAM) === true;
}

/** The chunks of a streamed chat completion. Leaving the loop early releases the upstream. */
export function chunksOf(answer: Response): AsyncIterable<OpenAI.ChatCompletionChunk> {
  return Stream.fromSSEResponse(answer, new AbortController());
}

/** Events as they come, and no faster than the client reads them. An error becomes the last of them. */
export function eventStream(
  events: AsyncIterable<ServerEvent>,
  errorEvent: (error: GatewayError) => ServerEvent,
): Response {
  async function* lines(): AsyncGenerator<Uint8Array> {
    const encoder = new TextEncoder();
    try {
      for await (const event of events) yield encoder.encode(line(event));
    } catch (error) {
      yield encoder.encode(line(errorEvent(toGatewayError(error))));
    }
  }
  // The types of the platform know no `ReadableStream.from` yet.
  const body = NodeReadableStream.from(lines()) as ReadableStream<Uint8Array<ArrayBuffer>>;
  return new Response(body, { headers: { 'content-type': EVENT_STREAM } });
}

function line(event: ServerEvent): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
