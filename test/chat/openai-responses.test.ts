import type { ServerResponse } from 'node:http';
import type { Report } from 'deid-core';
import { wrapFetch } from 'deid-core/chat';
import OpenAI from 'openai';
import { beforeEach, describe, expect, test } from 'vitest';
import { ARGUMENTS, engine, MRN, NAME, NICKNAME, NOTE, VALUES } from './support/patient.ts';
import { inPieces, sendJson } from './support/server.ts';
import { expectNothingLeft, useServer } from './support/use-server.ts';

const server = await useServer(({ input, stream }, response) =>
  sendItem(response, stream === true, message(String(input))),
);
let reports: Report[];
beforeEach(() => {
  reports = [];
});
const client = clientWith();

function clientWith(session?: ReturnType<typeof engine.session>): OpenAI {
  const onReport = (report: Report): void => void reports.push(report);
  const kept = session === undefined ? {} : { session };
  return new OpenAI({
    apiKey: 'none',
    baseURL: `${server.url}/v1`,
    maxRetries: 0,
    fetch: wrapFetch(fetch, { engine, onReport, ...kept }),
  });
}

type Item = OpenAI.Responses.ResponseOutputMessage | OpenAI.Responses.ResponseFunctionToolCall;

function textPart(text: string): OpenAI.Responses.ResponseOutputText {
  return { type: 'output_text', text, annotations: [], logprobs: [] };
}

function message(text: string): Item {
  const content = [textPart(text)];
  return { type: 'message', id: 'msg_1', role: 'assistant', status: 'completed', content };
}

const CALL: Item = {
  type: 'function_call',
  id: 'fc_1',
  call_id: 'call_1',
  name: 'find_patient',
  arguments: ARGUMENTS,
  status: 'completed',
};

function responseOf(status: string, output: readonly Item[]): object {
  const head = { id: 'resp_1', object: 'response', created_at: 1, model: 'echo' };
  return { ...head, status, error: null, incomplete_details: null, output, usage: null };
}

/** A whole response of one item, or its events with one character in each delta. */
function sendItem(response: ServerResponse, isStream: boolean, item: Item): void {
  if (!isStream) {
    sendJson(response, responseOf('completed', [item]));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  let sequence_number = 0;
  const send = (type: string, fields: object): void => {
    const event = { type, sequence_number: sequence_number++, ...fields };
    response.write(`event: ${type}\ndata: ${JSON.stringify(event)}\n\n`);
  };
  const output_index = 0;
  send('response.created', { response: responseOf('in_progress', []) });
  if (item.type === 'message') sendText(item);
  else sendArguments(item);
  send('response.output_item.done', { output_index, item });
  send('response.completed', { response: responseOf('completed', [item]) });
  response.end();

  function sendText({ id: item_id, content: [part], ...rest }: typeof item & { type: 'message' }) {
    const text = part?.type === 'output_text' ? part.text : '';
    const place = { item_id, output_index, content_index: 0 };
    send('response.output_item.added', {
      output_index,
      item: { ...rest, id: item_id, content: [] },
    });
    send('response.content_part.added', { ...place, part: textPart('') });
    for (const delta of inPieces(text)) {
      send('response.output_text.delta', { ...place, delta, logprobs: [] });
    }
    send('response.output_text.done', { ...place, text, logprobs: [] });
    send('response.content_part.done', { ...place, part });
  }

  function sendArguments(call: typeof item & { type: 'function_call' }) {
    const place = { item_id: call.id, output_index };
    send('response.output_item.added', { output_index, item: { ...call, arguments: '' } });
    for (const delta of inPieces(call.arguments)) {
      send('response.function_call_arguments.delta', { ...place, delta });
    }
    const { name, arguments: args } = call;
    send('response.function_call_arguments.done', { ...place, name, arguments: args });
  }
}

const ask = { model: 'echo', input: NOTE };

test('create', async () => {
  const answer = await client.responses.create({ ...ask, instructions: `Speak to ${NAME}.` });
  expect(answer.output_text).toBe(NOTE);
  expectNothingLeft(server, VALUES);
  expect(reports).toMatchObject([{ values: { NAME: 2, MRN: 1 }, restored: 3 }]);
});

test('create with `stream`', async () => {
  let text = '';
  const whole: unknown[] = [];
  for await (const event of await client.responses.create({ ...ask, stream: true })) {
    if (event.type === 'response.output_text.delta') text += event.delta;
    if (event.type === 'response.output_text.done') whole.push(event.text);
    if (event.type === 'response.completed') whole.push(event.response.output);
  }
  expect(whole).toEqual([NOTE, [message(NOTE)]]);
  expect(text).toBe(NOTE);
  expectNothingLeft(server, VALUES);
  expect(reports).toHaveLength(1);
});

test('the stream() helper', async () => {
  const stream = client.responses.stream(ask);
  let text = '';
  stream.on('response.output_text.delta', ({ delta }) => void (text += delta));
  const { output_text } = await stream.finalResponse();
  expect([text, output_text]).toEqual([NOTE, NOTE]);
  expectNothingLeft(server, VALUES);
});

test.each([false, true])('a function call and its output (streamed: %s)', async (isStream) => {
  const answer = (input: OpenAI.Responses.ResponseInput): Promise<OpenAI.Responses.Response> =>
    isStream
      ? client.responses.stream({ ...ask, input }).finalResponse()
      : client.responses.create({ ...ask, input });
  const input: OpenAI.Responses.ResponseInput = [
    { role: 'user', content: [{ type: 'input_text', text: NOTE }] },
  ];
  server.reply = (_, response) => sendItem(response, isStream, CALL);
  const call = (await answer(input)).output[0];
  if (call?.type !== 'function_call') throw new Error('no function call');
  expect(JSON.parse(call.arguments)).toEqual({ name: NICKNAME, mrn: MRN });

  server.reply = (_, response) => sendItem(response, isStream, message('Found [NAME_2].'));
  const output = JSON.stringify({ found: NAME });
  const { call_id, name, arguments: args } = call;
  input.push({ type: 'function_call', call_id, name, arguments: args });
  input.push({ type: 'function_call_output', call_id, output });
  expect((await answer(input)).output_text).toBe(`Found ${NICKNAME}.`);
  expectNothingLeft(server, VALUES);
  expect(JSON.parse(server.requests[1]?.body ?? '')).toMatchObject({
    input: [{}, { arguments: ARGUMENTS }, { output: '{"found":"[NAME_1]"}' }],
  });
});

describe('a conversation that the service keeps', () => {
  const next = { model: 'echo', input: 'Who was it?', previous_response_id: 'resp_1' };

  test('is restored from a session that is kept as well', async () => {
    const session = engine.session();
    const kept = clientWith(session);
    await kept.responses.create(ask);
    server.reply = (_, response) => sendItem(response, false, message('[NAME_2]'));
    expect((await kept.responses.create(next)).output_text).toBe(NICKNAME);
    session.close();
    expectNothingLeft(server, VALUES);
  });

  test('is refused without one', async () => {
    await expect(client.responses.create(next)).rejects.toThrow('Connection error');
    expect(server.requests).toHaveLength(0);
  });
});
