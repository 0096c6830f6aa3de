import type { ServerResponse } from 'node:http';
import Anthropic from '@anthropic-ai/sdk';
import type { Report } from 'deid-core';
import { wrapFetch } from 'deid-core/chat';
import { beforeEach, describe, expect, test } from 'vitest';
import { ARGUMENTS, engine, MRN, NAME, NICKNAME, NOTE, VALUES } from './support/patient.ts';
import { inPieces, sendJson } from './support/server.ts';
import { expectNothingLeft, useServer } from './support/use-server.ts';

const INPUT = JSON.parse(ARGUMENTS) as object;

const server = await useServer((body, response) => {
  const text = String(body.messages.at(-1)?.['content']);
  sendBlocks(response, body.stream === true, [{ type: 'text', text }]);
});
let reports: Report[];
beforeEach(() => {
  reports = [];
});
const options = { apiKey: 'none', baseURL: server.url, maxRetries: 0 };
const onReport = (report: Report): void => void reports.push(report);
const client = new Anthropic({ ...options, fetch: wrapFetch(fetch, { engine, onReport }) });

type Block =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'tool_use';
      readonly id: string;
      readonly name: string;
      readonly input: object;
    };

const MESSAGE = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'echo',
  stop_sequence: null,
  usage: { input_tokens: 1, output_tokens: 1 },
};

/** A whole message, or its events with one character in each delta. */
function sendBlocks(response: ServerResponse, isStream: boolean, content: readonly Block[]): void {
  const stop_reason = content.some(({ type }) => type === 'tool_use') ? 'tool_use' : 'end_turn';
  if (!isStream) {
    sendJson(response, { ...MESSAGE, stop_reason, content });
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (event: { readonly type: string; readonly [field: string]: unknown }): void =>
    void response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  send({ type: 'message_start', message: { ...MESSAGE, content: [], stop_reason: null } });
  send({ type: 'ping' });
  for (const [index, block] of content.entries()) {
    const isText = block.type === 'text';
    const content_block = isText ? { ...block, text: '' } : { ...block, input: {} };
    send({ type: 'content_block_start', index, content_block });
    for (const piece of inPieces(isText ? block.text : JSON.stringify(block.input))) {
      const delta = isText
        ? { type: 'text_delta', text: piece }
        : { type: 'input_json_delta', partial_json: piece };
      send({ type: 'content_block_delta', index, delta });
    }
    send({ type: 'content_block_stop', index });
  }
  const delta = { stop_reason, stop_sequence: null };
  send({ type: 'message_delta', delta, usage: { output_tokens: 1 } });
  send({ type: 'message_stop' });
  response.end();
}

const ask = {
  model: 'echo',
  max_tokens: 100,
  messages: [{ role: 'user' as const, content: NOTE }],
};

test('create', async () => {
  const answer = await client.messages.create({ ...ask, system: `Speak to ${NAME}.` });
  expect(answer.content).toEqual([{ type: 'text', text: NOTE }]);
  expectNothingLeft(server, VALUES);
  expect(server.requests[0]?.path).toBe('/v1/messages');
  expect(reports).toMatchObject([{ values: { NAME: 2, MRN: 1 }, restored: 3 }]);
});

test('create with `stream`', async () => {
  let text = '';
  for await (const event of await client.messages.create({ ...ask, stream: true })) {
    if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') {
      text += event.delta.text;
    }
  }
  expect(text).toBe(NOTE);
  expectNothingLeft(server, VALUES);
  expect(reports).toHaveLength(1);
});

test('the stream() helper', async () => {
  const stream = client.messages.stream(ask);
  let text = '';
  stream.on('text', (piece) => void (text += piece));
  const whole = await stream.finalMessage();
  expect(text).toBe(NOTE);
  expect(whole.content).toEqual([{ type: 'text', text: NOTE }]);
  expectNothingLeft(server, VALUES);
});

describe('tool use', () => {
  const tools: Anthropic.Tool[] = [
    {
      name: 'find_patient',
      description: `Finds a patient, such as ${NAME}`,
      input_schema: { type: 'object', properties: { name: { enum: [NAME, NICKNAME] } } },
    },
  ];
  const called: Block = { type: 'tool_use', id: 'toolu_1', name: 'find_patient', input: INPUT };

  test.each([false, true])('and its result (streamed: %s)', async (isStream) => {
    server.reply = ({ messages }, response) =>
      messages.length === 1
        ? sendBlocks(response, isStream, [{ type: 'text', text: 'Ask [NAME_1]' }, called])
        : sendBlocks(response, isStream, [{ type: 'text', text: 'Found [NAME_2].' }]);
    const request = { ...ask, tools };
    const send = async (messages: Anthropic.MessageParam[]): Promise<Anthropic.Message> =>
      isStream
        ? client.messages.stream({ ...request, messages }).finalMessage()
        : client.messages.create({ ...request, messages });

    const first = await send(ask.messages);
    expect(first.content).toEqual([
      { type: 'text', text: `Ask ${NAME}` },
      { ...called, input: { name: NICKNAME, mrn: MRN } },
    ]);
    const result = {
      type: 'tool_result' as const,
      tool_use_id: 'toolu_1',
      content: `${NAME}: ${MRN}`,
    };
    const last = await send([
      ...ask.messages,
      { role: 'assistant', content: first.content },
      { role: 'user', content: [result] },
    ]);
    expect(last.content).toEqual([{ type: 'text', text: `Found ${NICKNAME}.` }]);
    expectNothingLeft(server, VALUES);
    const sent = JSON.parse(server.requests[1]?.body ?? '') as Anthropic.MessageCreateParams;
    expect(sent.messages[1]?.content).toMatchObject([{}, { input: INPUT }]);
    expect(sent.messages[2]?.content).toMatchObject([{ content: '[NAME_1]: [MRN_1]' }]);
  });

  test('with the tool runner, whose conversation the service keeps', async () => {
    const given: unknown[] = [];
    server.reply = (_, response) =>
      sendBlocks(response, false, [
        server.requests.length === 1 ? called : { type: 'text', text: 'Found [NAME_2].' },
      ]);
    const session = engine.session();
    const kept = client.withOptions({ fetch: wrapFetch(fetch, { engine, session }) });
    const answer = await kept.beta.messages.toolRunner({
      ...ask,
      tools: [
        {
          type: 'custom',
          name: 'find_patient',
          input_schema: { type: 'object' },
          parse: (input: unknown) => input,
          run: (input: unknown) => {
            given.push(input);
            return `Found ${NICKNAME}`;
          },
        },
      ],
    });
    session.close();
    expect(given).toEqual([{ name: NICKNAME, mrn: MRN }]);
    expect(answer.content).toEqual([{ type: 'text', text: `Found ${NICKNAME}.` }]);
    expectNothingLeft(server, VALUES);
    expect(JSON.parse(server.requests[1]?.body ?? '')).toMatchObject({
      messages: [{ content: [{ content: 'Found [NAME_2]' }] }],
      thread: { type: 'continue', previous_message_id: 'msg_1' },
    });
  });
});

test('an error keeps its class, and what it quotes is restored', async () => {
  server.reply = (_, response) =>
    sendJson(
      response,
      { type: 'error', error: { type: 'invalid_request_error', message: 'bad: [NAME_1]' } },
      400,
    );
  const answer = client.messages.create(ask);
  await expect(answer).rejects.toThrow(Anthropic.BadRequestError);
  await expect(answer).rejects.toThrow(NAME);
});
