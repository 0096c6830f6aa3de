import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import OpenAI from 'openai';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Listening } from '../../examples/gateway/listen.ts';
import { startGateway } from './support/example-gateway.ts';
import { type RecordingServer, sendJson, startServer } from './support/server.ts';

const PHI = ['Maria Delgado', 'maria.delgado@example.com', '(212) 555-0142'];
const NOTE = `Patient: ${PHI[0]}, e-mail ${PHI[1]}, phone ${PHI[2]}.`;
const PROGRAM = fileURLToPath(
  new URL('../node_modules/@portkey-ai/gateway/build/start-server.js', import.meta.url),
);

let upstream: RecordingServer;
let gateway: Listening;
let portkey: ChildProcessByStdio<null, Readable, null>;
let client: OpenAI;

/** Client, Portkey's gateway, the example gateway, upstream. */
beforeAll(async () => {
  upstream = await startServer();
  gateway = await startGateway(upstream);
  const port = await freePort();
  portkey = spawn(process.execPath, [PROGRAM, '--headless', `--port=${port}`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await said(portkey.stdout, 'Ready for connections');
  client = new OpenAI({
    apiKey: 'key-1',
    baseURL: `http://localhost:${port}/v1`,
    maxRetries: 0,
    defaultHeaders: {
      'x-portkey-provider': 'openai',
      'x-portkey-custom-host': `${gateway.url}/v1`,
    },
  });
});
afterAll(async () => {
  portkey.kill();
  await gateway.close();
  await upstream.close();
});
beforeEach(() => {
  upstream.requests.length = 0;
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Reads on, so that the program can write on, but waits for these words alone. */
function said(output: Readable, words: string): Promise<void> {
  let text = '';
  return new Promise((found, ended) => {
    output.on('end', () => ended(new Error(`ended without: ${words}`)));
    output.on('data', (piece) => {
      text += String(piece);
      if (text.includes(words)) found();
    });
  });
}

const ask = { model: 'echo', messages: [{ role: 'user' as const, content: NOTE }] };

function expectProtected(): void {
  expect(upstream.requests).toHaveLength(1);
  for (const value of PHI) expect(upstream.requests[0]?.body).not.toContain(value);
  expect(upstream.requests[0]?.headers.authorization).toBe('Bearer key-1');
}

test('create', async () => {
  const answer = await client.chat.completions.create(ask);
  expect(answer.choices[0]?.message.content).toBe(NOTE);
  expectProtected();
});

test('stream', async () => {
  let text = '';
  for await (const { choices } of await client.chat.completions.create({ ...ask, stream: true })) {
    text += choices[0]?.delta.content ?? '';
  }
  expect(text).toBe(NOTE);
  expectProtected();
});

test('an error of the upstream', async () => {
  const { reply } = upstream;
  upstream.reply = (_, response) => sendJson(response, { error: {} }, 429);
  await expect(client.chat.completions.create(ask)).rejects.toThrow(OpenAI.RateLimitError);
  upstream.reply = reply;
});
