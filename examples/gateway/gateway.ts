import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Engine } from 'deid-core';
import { GatewayError, toGatewayError } from './errors.ts';
import type { Format } from './format.ts';
import { chatCompletions } from './formats/chat-completions.ts';
import { messages } from './formats/messages.ts';
import { messagingPlatform } from './formats/messaging-platform.ts';
import { reIdentifying, SERVICE_KEY_HEADER } from './formats/re-identifying.ts';
import { responses } from './formats/responses.ts';
import { Metrics } from './metrics.ts';
import { createUpstream, passedHeaders } from './upstream.ts';

export interface GatewayOptions {
  /** Where chat completions are served, without `/chat/completions`: `https://api.openai.com/v1`. */
  readonly upstreamUrl: string;
  readonly engine: Engine;
  /** The model for requests of formats that name none. */
  readonly model: string;
  /** Largest request, in bytes. */
  readonly maxBodySize: number;
  /** Longest time for a whole answer, in milliseconds. */
  readonly timeout: number;
}

/** Clients speak their own format to it; the upstream gets chat completions without identifiers. */
export function createGateway({ model, maxBodySize, ...rest }: GatewayOptions): Hono {
  const metrics = new Metrics();
  const upstream = createUpstream({ ...rest, onReport: (report) => metrics.countReport(report) });

  const fail = (format: Format, error: unknown): Response => {
    const shown = toGatewayError(error);
    metrics.countResponse(format.name, shown.status);
    return Response.json(format.error(shown), { status: shown.status, headers: shown.headers });
  };
  const serve = async (format: Format, answering: Promise<Response>): Promise<Response> => {
    try {
      const answer = await answering;
      metrics.countResponse(format.name, answer.status);
      return answer;
    } catch (error) {
      return fail(format, error);
    }
  };
  const complete = async (format: Format, client: Request): Promise<Response> => {
    const key = format.key(client.headers);
    const request = format.toChatRequest(await jsonOf(client));
    const completion = await upstream.complete(request, key, client.signal);
    const passed = passedHeaders(completion.headers);
    const answer = await format.fromChatAnswer(completion);
    for (const [name, value] of passed) answer.headers.set(name, value);
    return answer;
  };

  const app = new Hono();
  const route = (path: string, formatFor: (client: Request) => Format): void => {
    const limit = bodyLimit({
      maxSize: maxBodySize,
      onError: ({ req }) =>
        fail(formatFor(req.raw), new GatewayError(413, 'too_large', 'The request is too large.')),
    });
    app.post(path, limit, ({ req }) => {
      const format = formatFor(req.raw);
      return serve(format, complete(format, req.raw));
    });
  };
  const platform = messagingPlatform(model);
  const reIdentify = reIdentifying(model);
  route('/v1/chat/completions', ({ headers }) =>
    headers.has(SERVICE_KEY_HEADER) ? reIdentify : chatCompletions,
  );
  route('/v1/responses', () => responses);
  route('/v1/messages', () => messages);
  route('/ai/ai_extensions/ai_gateway', () => platform);
  route('/reidentify/v1/chat/completions', () => reIdentify);
  app.get('/v1/models', ({ req: { raw } }) => {
    const models = upstream.models(chatCompletions.key(raw.headers), raw.signal);
    return serve(chatCompletions, models.then(chatCompletions.fromChatAnswer));
  });
  app.get('/health', (context) => context.json({ status: 'ok' }));
  app.get('/metrics', (context) => context.text(metrics.toString()));
  app.notFound(() =>
    fail(chatCompletions, new GatewayError(404, 'not_found', 'There is nothing at this path.')),
  );
  return app;
}

async function jsonOf(request: Request): Promise<unknown> {
  try {
    return (await request.json()) as unknown;
  } catch {
    throw new GatewayError(400, 'invalid_json', 'The body is not JSON.');
  }
}
