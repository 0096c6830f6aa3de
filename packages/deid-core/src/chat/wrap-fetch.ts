import { DeidError } from '../errors.ts';
import type { Codec } from './codec.ts';
import { bufferedGateway } from './codecs/buffered-gateway.ts';
import { chatCompletions } from './codecs/chat-completions.ts';
import { messages } from './codecs/messages.ts';
import { messagingGateway } from './codecs/messaging-gateway.ts';
import { responses } from './codecs/responses.ts';
import { restoreEventStream } from './event-stream.ts';
import { type ChatOptions, createWrapper, Exchange } from './exchange.ts';
import { parseJson } from './json-text.ts';
import { pathsOf, routeOf } from './route.ts';
import { isObject } from './walk.ts';

type Fetch = typeof globalThis.fetch;
type Input = Parameters<Fetch>[0];

const CODECS: readonly Codec[] = [
  chatCompletions,
  responses,
  messages,
  bufferedGateway,
  messagingGateway,
];

const JSON_TYPE = /^application\/(?:[\w.+-]{1,64}\+)?json\b/i;
const TEXT_TYPE = /^text\//i;
const EVENT_STREAM_TYPE = /^text\/event-stream\b/i;
const FIRST_ERROR_STATUS = 400;

/**
 * A `fetch` that protects the chat requests that it sends and restores their answers, streamed or not. The format is
 * told by the path of the URL, unless `codec` is given. Requests without a body pass; what they bring of a conversation
 * that the service keeps is restored if its `session` is kept as well.
 *
 * Fails closed: when anything goes wrong on the way out nothing is sent, and the promise rejects with a DeidError that
 * holds nothing of the request: `unknown-format` for a body that no codec can read, `invalid-request` for one that is
 * not JSON as a string or bytes, `unscannable-content`, or as `Session.protectAllAsync`. What `fetch` itself throws
 * passes as it is.
 *
 * @throws DeidError `invalid-option`
 */
export function wrapFetch(fetch: Fetch, options: ChatOptions): Fetch {
  const wrapper = createWrapper(options);
  const paths = pathsOf([...(options.codecs ?? []), ...CODECS]);
  return async (input, init) => {
    const body = await bodyOf(input, init);
    const { codec, isStored } =
      options.codec === undefined
        ? (routeOf(input instanceof Request ? input.url : String(input), paths) ?? NOWHERE)
        : { codec: options.codec, isStored: false };
    if (body === null && (codec === undefined || options.session === undefined)) {
      return fetch(input, init);
    }
    if (codec === undefined) throw unknownFormat();

    const exchange = new Exchange(codec, wrapper);
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    try {
      if (body === null) return await restoreResponse(await fetch(input, init), exchange, signal);
      if (isStored) exchange.assertKept('what the service keeps');
      const sent = await exchange.protect(parseBody(body), signal === undefined ? {} : { signal });
      const response = await send(fetch, input, init, encodeBody(sent, body));
      return await restoreResponse(response, exchange, signal);
    } catch (error) {
      exchange.finish();
      throw error;
    }
  };
}

const NOWHERE = { codec: undefined, isStored: false } as const;

function unknownFormat(): DeidError {
  return new DeidError('unknown-format', 'no codec for the path of this URL: give one as `codec`');
}

type Body = string | Uint8Array;

/** Null when there is none. The body of a `Request` is read from a clone. */
async function bodyOf(input: Input, init: RequestInit | undefined): Promise<Body | null> {
  const body = init?.body ?? null;
  if (body === null) {
    if (!(input instanceof Request) || input.body === null) return null;
    return new Uint8Array(await input.clone().arrayBuffer());
  }
  if (typeof body === 'string') return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (ArrayBuffer.isView(body)) {
    return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  }
  throw new DeidError('invalid-request', 'the body is neither a string nor bytes');
}

function parseBody(body: Body): object {
  const request = parseJson(typeof body === 'string' ? body : decodeStrictly(body));
  if (!isObject(request)) throw new DeidError('invalid-request', 'the body is not a JSON object');
  return request;
}

function decodeStrictly(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DeidError('invalid-request', 'the body is not UTF-8');
  }
}

/** As a string or as bytes, whichever `like` is: it decides which `Content-Type` is assumed. */
function encodeBody(request: unknown, like: Body): string | Uint8Array<ArrayBuffer> {
  const text = JSON.stringify(request);
  return typeof like === 'string' ? text : new TextEncoder().encode(text);
}

function send(
  fetch: Fetch,
  input: Input,
  init: RequestInit | undefined,
  body: string | Uint8Array<ArrayBuffer>,
): Promise<Response> {
  const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : {}));
  headers.delete('content-length');
  const changed: RequestInit = { ...init, headers, body };
  return input instanceof Request ? fetch(new Request(input, changed)) : fetch(input, changed);
}

async function restoreResponse(
  response: Response,
  exchange: Exchange,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const type = response.headers.get('content-type') ?? '';
  if (response.body !== null && EVENT_STREAM_TYPE.test(type)) {
    return withBody(response, restoreEventStream(response.body, exchange, signal));
  }
  const isText = type === '' || JSON_TYPE.test(type) || TEXT_TYPE.test(type);
  const restored =
    response.body !== null && isText
      ? withBody(response, restoreBody(await response.text(), response.status, exchange))
      : response;
  exchange.finish();
  return restored;
}

/** Text that is not JSON stays as it is: it comes from something that never saw the request, such as a proxy. */
function restoreBody(text: string, status: number, exchange: Exchange): string {
  const answer = parseJson(text);
  if (answer === undefined) return text;
  const isError = status >= FIRST_ERROR_STATUS;
  const restored = isError ? exchange.restoreError(answer) : exchange.restore(answer);
  return restored === answer ? text : JSON.stringify(restored);
}

/** The body is neither as long as the headers say nor encoded as they say: `fetch` has decoded it. */
function withBody(
  response: Response,
  body: string | ReadableStream<Uint8Array<ArrayBuffer>>,
): Response {
  const { status, statusText, url } = response;
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  headers.delete('content-encoding');
  const restored = new Response(body, { status, statusText, headers });
  // The constructor has no way to say where a response came from.
  return Object.defineProperty(restored, 'url', { value: url });
}
