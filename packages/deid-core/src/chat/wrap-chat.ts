import type { AsyncDetectOptions } from '../detector.ts';
import { chatCompletions } from './codecs/chat-completions.ts';
import { type ChatOptions, createWrapper, Exchange } from './exchange.ts';
import { copyOfJson } from './json-data.ts';
import { isObject } from './walk.ts';

type Call = (request: unknown, ...rest: readonly unknown[]) => unknown;

/**
 * A chat call that protects what it sends and restores what it receives: the answer, or each chunk of it when the call
 * gives an async iterable. The call gets a protected copy of its first argument, and everything else as it is. Of what
 * the promise of an SDK can do beside being awaited, it keeps `withResponse`.
 *
 * Fails closed: when anything goes wrong on the way out the call is not made, and the promise rejects with a DeidError
 * that holds nothing of the request: `unscannable-content`, `invalid-request`, or as `Session.protectAllAsync`. What
 * the call itself throws passes as it is.
 *
 * @throws DeidError `invalid-option`
 */
export function wrapChat<C extends (request: never, ...rest: never[]) => PromiseLike<unknown>>(
  call: C,
  options: ChatOptions,
): C {
  const wrapper = createWrapper(options);
  function wrapped(this: unknown, request: unknown, ...rest: unknown[]): Promise<unknown> {
    let promised: unknown;
    const send = (sent: unknown): unknown =>
      (promised = (call as unknown as Call).call(this, sent, ...rest));
    const exchange = new Exchange(options.codec ?? chatCompletions, wrapper);
    const answer = answerTo(request, signalIn([request, ...rest]), exchange, send);
    const withResponse = async (): Promise<object> => {
      const data = await answer;
      return { ...(await (promised as SdkPromise).withResponse()), data };
    };
    return Object.defineProperty(answer, 'withResponse', { value: withResponse });
  }
  // It takes what `call` takes; what `call` promises, it promises.
  return wrapped as unknown as C;
}

/** What the SDKs of openai and Anthropic promise. */
interface SdkPromise {
  withResponse(): Promise<object>;
}

async function answerTo(
  request: unknown,
  signal: AsyncDetectOptions,
  exchange: Exchange,
  send: (sent: unknown) => unknown,
): Promise<unknown> {
  try {
    const answer = await send(await exchange.protect(copyOfJson(request), signal));
    if (isAsyncIterable(answer)) return restoredStream(answer, exchange);
    const restored = exchange.restore(answer);
    exchange.finish();
    return restored;
  } catch (error) {
    exchange.finish();
    throw error;
  }
}

/** Passes chunks on one by one. Leaving the loop early, in whatever way, leaves the source's loop as well. */
async function* restoredChunks(
  source: AsyncIterable<unknown>,
  exchange: Exchange,
): AsyncGenerator<unknown, void> {
  const restorer = exchange.answerRestorer();
  try {
    try {
      for await (const chunk of source) {
        for (const emission of restorer.push(chunk)) yield emission.chunk;
      }
    } catch (error) {
      for (const { chunk } of restorer.end()) yield chunk;
      throw error;
    }
    for (const { chunk } of restorer.end()) yield chunk;
  } finally {
    exchange.finish();
  }
}

/** The `Stream` of the openai SDK, whose every way of reading goes through `iterator`. */
interface SdkStream extends AsyncIterable<unknown> {
  readonly controller: AbortController;
  iterator: () => AsyncIterator<unknown>;
}

/**
 * The restored chunks, for whoever reads the source. An SDK's stream can be read only once and guards its fields, so
 * it is given the restored chunks to hand out itself; anything else is left alone.
 */
function restoredStream(
  source: AsyncIterable<unknown>,
  exchange: Exchange,
): AsyncIterable<unknown> {
  if (!isSdkStream(source)) return restoredChunks(source, exchange);
  const chunks = { [Symbol.asyncIterator]: source.iterator.bind(source) };
  source.iterator = () => restoredChunks(chunks, exchange);
  return source;
}

function isSdkStream(source: AsyncIterable<unknown>): source is SdkStream {
  const { controller, iterator } = source as Partial<SdkStream>;
  return controller instanceof AbortController && typeof iterator === 'function';
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return isObject(value) && Symbol.asyncIterator in value;
}

/** The caller's abort signal, wherever among the arguments it is. */
function signalIn(values: readonly unknown[]): AsyncDetectOptions {
  for (const value of values) {
    const { signal } = isObject(value) ? (value as { readonly signal?: unknown }) : {};
    if (signal instanceof AbortSignal) return { signal };
  }
  return {};
}
