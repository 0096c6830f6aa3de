import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Answers one request. The parsed body is what the "model" sees. */
export type Reply = (
  body: ChatRequest,
  response: ServerResponse,
  request: RecordedRequest,
) => void | Promise<void>;

export interface ChatRequest {
  readonly stream?: boolean;
  readonly n?: number;
  readonly messages: readonly Readonly<Record<string, unknown>>[];
  readonly [field: string]: unknown;
}

export interface RecordingServer {
  readonly url: string;
  readonly requests: RecordedRequest[];
  reply: Reply;
  close(): Promise<void>;
}

/** A server on loopback that keeps every byte that it receives. */
export async function startServer(): Promise<RecordingServer> {
  const requests: RecordedRequest[] = [];
  const http = createServer((request, response) => {
    void (async () => {
      const body = (await buffer(request)).toString('utf8');
      const { method = '', url: path = '', headers } = request;
      const recorded = { method, path, headers, body };
      requests.push(recorded);
      await server.reply(
        body === '' ? { messages: [] } : (JSON.parse(body) as ChatRequest),
        response,
        recorded,
      );
    })();
  });
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const server: RecordingServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    requests,
    reply: sendEcho,
    async close() {
      http.closeAllConnections();
      await new Promise((closed) => http.close(closed));
    },
  };
  return server;
}

export function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    'x-request-id': 'request-1',
  });
  response.end(text);
}

export function completion(...messages: readonly object[]): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'echo',
    choices: messages.map((message, index) => ({
      index,
      message: { role: 'assistant', content: null, refusal: null, ...message },
      logprobs: null,
      finish_reason: 'stop',
    })),
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  };
}

export function chunk(index: number, delta: object, finishReason: string | null = null): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'echo',
    choices: [{ index, delta, logprobs: null, finish_reason: finishReason }],
  };
}

export function sendChunks(response: ServerResponse, chunks: readonly object[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  for (const each of chunks) response.write(`data: ${JSON.stringify(each)}\n\n`);
  response.end('data: [DONE]\n\n');
}

/** Pieces of one character, surrogate pairs cut in two. */
export function inPieces(text: string, size = 1): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += size) pieces.push(text.slice(at, at + size));
  return pieces;
}

/** Repeats the last message, in as many choices as asked for, streamed one character at a time if asked for. */
export function sendEcho(body: ChatRequest, response: ServerResponse): void {
  const content = String(body.messages.at(-1)?.['content']);
  const indexes = [...Array(body.n ?? 1).keys()];
  if (body.stream !== true) {
    sendJson(response, completion(...indexes.map(() => ({ content }))));
    return;
  }
  const pieces = inPieces(content).flatMap((piece) =>
    indexes.map((index) => chunk(index, { content: piece })),
  );
  sendChunks(response, [
    ...indexes.map((index) => chunk(index, { role: 'assistant', content: '' })),
    ...pieces,
    ...indexes.map((index) => chunk(index, {}, 'stop')),
  ]);
}
