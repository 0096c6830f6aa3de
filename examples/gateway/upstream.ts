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

/** Sends a chat completions request, protected, and gives the restored answer, streamed or not. */
export type Upstream = (
  request: object,
  key: string | undefined,
  signal: AbortSignal,
) => Promise<Response>;

/** Every request has a session of its own, which `wrapFetch` opens and closes. */
export function createUpstream(options: UpstreamOptions): Upstream {
  const { upstreamUrl, engine, timeout, onReport } = options;
  const protectedFetch = wrapFetch(fetchAnswer, { engine, onReport });
  return (request, key, signal) =>
    protectedFetch(`${upstreamUrl}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(request),
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    });
}

/** Fails on everything but an answer, inside of the wrapper: an error that is never restored holds no identifier. */
const fetchAnswer: typeof fetch = async (input, init) => {
  const response = await fetch(input, init).catch(() => {
    init?.signal?.throwIfAborted();
    throw new GatewayError(502, 'upstream_unreachable', 'The upstream cannot be reached.');
  });
  if (response.ok) return response;
  const code = await codeOf(response);
  throw new GatewayError(response.status, code, `The upstream answered ${response.status}.`);
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
