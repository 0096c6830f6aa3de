import type { Engine, Report } from 'deid-core';
import { wrapFetch } from 'deid-core/chat';
import { GatewayError } from './errors.ts';

export interface UpstreamOptions {
  /** Where chat completions are served, without `/chat/completions`. */
  readonly upstreamUrl: string;
  readonly engine: Engine;
  /** Longest time for a whole answer, in milliseconds. */
  readonly timeout: number;
  onReport(report: Report): void;
}

type Key = string | undefined;

export interface Upstream {
  /** Sends a chat completions request, protected, and gives the restored answer, streamed or not. */
  complete(request: object, key: Key, signal: AbortSignal): Promise<Response>;
  /** The models that it has, as it lists them. */
  models(key: Key, signal: AbortSignal): Promise<Response>;
}

/** Every request has a session of its own, which `wrapFetch` opens and closes. */
export function createUpstream(options: UpstreamOptions): Upstream {
  const { upstreamUrl, engine, timeout, onReport } = options;
  const protectedFetch = wrapFetch(fetchAnswer, { engine, onReport });
  const within = (signal: AbortSignal): AbortSignal =>
    AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
  return {
    complete: (request, key, signal) =>
      protectedFetch(`${upstreamUrl}/chat/completions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...authorization(key) },
        body: JSON.stringify(request),
        signal: within(signal),
      }),
    models: (key, signal) =>
      fetchAnswer(`${upstreamUrl}/models`, {
        headers: authorization(key),
        signal: within(signal),
      }),
  };
}

function authorization(key: Key): Readonly<Record<string, string>> {
  return key === undefined ? {} : { authorization: `Bearer ${key}` };
}

/** Limits, and the name by which a request can be asked about. */
const PASSED_HEADER = /^(?:retry-after(?:-ms)?|x-request-id|x-ratelimit-[a-z-]{1,40})$/;

/** What an upstream says about a request rather than in answer to it. */
export function passedHeaders(headers: Headers): Headers {
  return new Headers([...headers].filter(([name]) => PASSED_HEADER.test(name)));
}

/** Fails on everything but an answer, inside of the wrapper: an error that is never restored holds no identifier. */
const fetchAnswer: typeof fetch = async (input, init) => {
  const response = await fetch(input, init).catch(() => {
    init?.signal?.throwIfAborted();
    throw new GatewayError(502, 'upstream_unreachable', 'The upstream cannot be reached.');
  });
  const { ok, status, headers } = response;
  if (ok) return response;
  const code = await codeOf(response);
  const message = `The upstream answered ${status}.`;
  throw new GatewayError(status, code, message, passedHeaders(headers));
};

/** Codes such as `rate_limit_exceeded`. An upstream's message stays here: it may quote the request. */
const CODE = /^[a-z][a-z_]{2,40}$/;

async function codeOf(response: Response): Promise<string> {
  try {
    const { error } = (await response.json()) as { readonly error: { readonly code?: unknown } };
    if (typeof error.code === 'string' && CODE.test(error.code)) return error.code;
  } catch {
    // Not every upstream speaks JSON when it fails.
  }
  return 'upstream_error';
}
