import type { z } from 'zod';
import { GatewayError } from './errors.ts';

/** A wire format that clients may speak. The upstream is always spoken to in chat completions. */
export interface Format {
  readonly name: string;
  /**
   * The upstream's key, where this format carries it.
   *
   * @throws GatewayError when the format asks for one that is missing
   */
  key(headers: Headers): string | undefined;
  /** @throws GatewayError 400 */
  toChatRequest(body: unknown): object;
  fromChatAnswer(answer: Response): Response | Promise<Response>;
  error(error: GatewayError): object;
}

/** @throws GatewayError 400 that names the first wrong property, and quotes nothing */
export function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const { data, error } = schema.safeParse(body);
  if (error === undefined) return data;
  const path = error.issues[0]?.path.join('.') ?? '';
  throw new GatewayError(400, 'invalid_request', `Not supported in a request: ${path || 'body'}.`);
}

const BEARER = 'Bearer ';

export function bearerKey(headers: Headers): string | undefined {
  const authorization = headers.get('authorization');
  return authorization?.startsWith(BEARER) === true
    ? authorization.slice(BEARER.length)
    : undefined;
}

/** Without what is not set. */
export function compact(properties: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => (value ?? undefined) !== undefined),
  );
}
