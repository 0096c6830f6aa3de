// A chat completions server on loopback that needs no key: it writes its answers around the tokens that it is sent.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

interface ChatRequest {
  readonly stream?: boolean;
  readonly tools?: readonly { readonly function: { readonly name: string } }[];
  readonly messages: readonly { readonly role: string; readonly content: string | null }[];
}

interface Delta {
  readonly content?: string;
  readonly tool_calls?: readonly object[];
}

export interface ChatServer {
  readonly baseURL: string;
  close(): void;
}

const PIECE_LENGTH = 3;
const MILLISECONDS_PER_PIECE = 15;
const HEAD = { id: 'chatcmpl-local', created: 0, model: 'local' };

export async function startServer(): Promise<ChatServer> {
  const server = createServer((request, response) => {
    text(request)
      .then((body) => answer(JSON.parse(body) as ChatRequest, response))
      .catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { baseURL: `http://127.0.0.1:${port}/v1`, close: () => server.close() };
}

async function answer(request: ChatRequest, response: ServerResponse): Promise<void> {
  const message = reply(request);
  if (request.stream === true) await sendStream(message.content ?? '', response);
  else sendCompletion(message, response);
}

/** The "model": it knows no more of a patient than the tokens in the request. */
function reply({ messages, tools }: ChatRequest): Delta {
  const last = messages.at(-1);
  const told = messages.map(({ content }) => content ?? '').join('\n');
  const token = (label: string, otherwise: string): string =>
    new RegExp(`\\[${label}_\\d{1,6}\\]`).exec(told)?.[0] ?? otherwise;
  const patient = token('NAME', 'the patient');
  if (last?.role === 'tool') return { content: `Done. The calendar says: ${last.content}` };
  const tool = tools?.[0];
  if (tool === undefined) {
    return {
      content:
        `Dear ${patient}, thank you for coming on ${token('DATE', 'that day')}. ` +
        `We have your number as ${token('PHONE', 'given')} and your e-mail as ${token('EMAIL', 'given')}.`,
    };
  }
  const call = { patient, phone: token('PHONE', 'unknown'), email: token('EMAIL', 'unknown') };
  const called = { name: tool.function.name, arguments: JSON.stringify(call) };
  return { tool_calls: [{ id: 'call_1', type: 'function', function: called }] };
}

function sendCompletion(message: Delta, response: ServerResponse): void {
  const finish_reason = message.tool_calls === undefined ? 'stop' : 'tool_calls';
  const whole = { role: 'assistant', content: null, refusal: null, ...message };
  const choices = [{ index: 0, message: whole, logprobs: null, finish_reason }];
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ ...HEAD, object: 'chat.completion', choices }));
}

async function sendStream(content: string, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (delta: Delta, finish_reason: string | null): void => {
    const choices = [{ index: 0, delta, finish_reason }];
    const chunk = { ...HEAD, object: 'chat.completion.chunk', choices };
    response.write(`data: ${JSON.stringify(chunk)}\n\n`);
  };
  for (let at = 0; at < content.length; at += PIECE_LENGTH) {
    send({ content: content.slice(at, at + PIECE_LENGTH) }, null);
    // oxlint-disable-next-line no-await-in-loop -- a stream takes its time
    await pause(MILLISECONDS_PER_PIECE);
  }
  send({}, 'stop');
  response.end('data: [DONE]\n\n');
}
