import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { afterAll, describe, expect, test } from 'vitest';
import { MAX_BODY_SIZE, startGateway } from './support/example-gateway.ts';
import { chunk, completion, inPieces, sendChunks, sendEcho, sendJson } from './support/server.ts';
import { useServer } from './support/use-server.ts';

const NAME = 'Maria Delgado';
const EMAIL = 'maria.delgado@example.com';
const PHONE = '(212) 555-0142';
const NOTE = `Patient: ${NAME}, phone ${PHONE}, e-mail ${EMAIL}.`;
const PHI = [NAME, 'Delgado', EMAIL, PHONE, '555-0142'];
const MODEL = 'echo';

const upstream = await useServer();
const gateway = await startGateway(upstream, 500);
afterAll(() => gateway.close());
const client = new OpenAI({ apiKey: 'key-1', baseURL: `${gateway.url}/v1`, maxRetries: 0 });

function expectProtected(key = 'key-1'): void {
  expect(upstream.requests.length).toBeGreaterThan(0);
  for (const { path, headers, body } of upstream.requests) {
    expect(path).toBe('/v1/chat/completions');
    expect(headers.authorization).toBe(`Bearer ${key}`);
    for (const value of PHI) expect(body).not.toContain(value);
  }
}

/** A plain request, as from curl. */
async function post(
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly text: string; readonly json: unknown }> {
  const response = await fetch(gateway.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, text, json: text.startsWith('{') ? JSON.parse(text) : null };
}

const messages = [{ role: 'user' as const, content: NOTE }];
const ask = { model: MODEL, messages };

const tool = { name: 'call', description: 'Calls a patient', parameters: { type: 'object' } };

/** Asks to call the first number that it was told of. */
function callTool(stream: boolean): void {
  const called = { name: 'call', arguments: '{"phone":"[PHONE_1]"}' };
  upstream.reply = (_, response) => {
    const call = { id: 'call_1', type: 'function', function: called };
    if (!stream) {
      sendJson(response, completion({ tool_calls: [call] }));
      return;
    }
    const first = { ...call, index: 0, function: { ...called, arguments: '' } };
    sendChunks(response, [
      chunk(0, { role: 'assistant', content: null, tool_calls: [first] }),
      ...inPieces(called.arguments).map((piece) =>
        chunk(0, { tool_calls: [{ index: 0, function: { arguments: piece } }] }),
      ),
      chunk(0, {}, 'tool_calls'),
    ]);
  };
}

describe('chat completions', () => {
  test('with the openai SDK', async () => {
    const answer = await client.chat.completions.create(ask);
    expect(answer.choices[0]?.message.content).toBe(NOTE);
    expectProtected();
  });

  test('streamed to the openai SDK', async () => {
    let text = '';
    for await (const { choices } of await client.chat.completions.create({
      ...ask,
      stream: true,
    })) {
      text += choices[0]?.delta.content ?? '';
    }
    expect(text).toBe(NOTE);
    expectProtected();
  });

  test('tool calls get what was taken out', async () => {
    callTool(false);
    const answer = await client.chat.completions.create({
      ...ask,
      tools: [{ type: 'function', function: tool }],
    });
    const call = answer.choices[0]?.message.tool_calls?.[0];
    expect(call).toMatchObject({ function: { arguments: JSON.stringify({ phone: PHONE }) } });
    expectProtected();
  });

  test('with plain requests, streamed or not', async () => {
    const headers = { authorization: 'Bearer key-1' };
    const { text, json } = await post('/v1/chat/completions', ask, headers);
    expect(json).toMatchObject({ choices: [{ message: { content: NOTE } }] });
    expect(text).toContain(NOTE);
    const streamed = await post('/v1/chat/completions', { ...ask, stream: true }, headers);
    expect(streamed.text).toMatch(/^data: \{[^]*\n\ndata: \[DONE\]\n\n$/);
    expectProtected();
  });

  test('every request has a session of its own', async () => {
    await client.chat.completions.create(ask);
    upstream.reply = (_, response) => sendJson(response, completion({ content: '[PHONE_1]' }));
    const content = 'Call (212) 555-0199.';
    const other = await client.chat.completions.create({
      ...ask,
      messages: [{ role: 'user', content }],
    });
    expect(other.choices[0]?.message.content).toBe('(212) 555-0199');
  });
});

describe('Responses', () => {
  test('with the openai SDK', async () => {
    const answer = await client.responses.create({
      model: MODEL,
      instructions: `Speak to ${NAME}.`,
      input: NOTE,
    });
    expect(answer.output_text).toBe(NOTE);
    expect(answer.status).toBe('completed');
    expect(answer.usage?.total_tokens).toBe(2);
    expectProtected();
  });

  test('streamed to the helper of the openai SDK', async () => {
    const stream = client.responses.stream({ model: MODEL, input: NOTE });
    let text = '';
    stream.on('response.output_text.delta', ({ delta }) => void (text += delta));
    const answer = await stream.finalResponse();
    expect(text).toBe(NOTE);
    expect(answer.output_text).toBe(NOTE);
    expectProtected();
  });

  test.each([false, true])('function calls and their outputs (streamed: %s)', async (isStream) => {
    callTool(isStream);
    const request = {
      model: MODEL,
      input: [{ role: 'user' as const, content: [{ type: 'input_text' as const, text: NOTE }] }],
      tools: [{ type: 'function' as const, strict: false, ...tool }],
    };
    const answer = isStream
      ? await client.responses.stream(request).finalResponse()
      : await client.responses.create(request);
    const call = answer.output[0];
    if (call?.type !== 'function_call') throw new Error('no function call');
    expect(JSON.parse(call.arguments)).toEqual({ phone: PHONE });

    upstream.reply = sendEcho;
    const { call_id } = call;
    const result = {
      type: 'function_call_output' as const,
      call_id,
      output: `${NAME} is not there.`,
    };
    const { name, arguments: args } = call;
    const made = { type: 'function_call' as const, call_id, name, arguments: args };
    const last = await client.responses.create({
      ...request,
      input: [...request.input, made, result],
    });
    expect(last.output_text).toBe(result.output);
    expectProtected();
  });

  test('JSON that is asked for stays JSON', async () => {
    upstream.reply = (_, response) =>
      sendJson(response, completion({ content: '{"mail":"[EMAIL_1]"}' }));
    const format = { type: 'json_schema' as const, name: 'mail', schema: { type: 'object' } };
    const answer = await client.responses.create({ model: MODEL, input: NOTE, text: { format } });
    expect(JSON.parse(answer.output_text)).toEqual({ mail: EMAIL });
    expect(JSON.parse(upstream.requests[0]?.body ?? '')).toMatchObject({
      response_format: { type: 'json_schema', json_schema: { name: 'mail' } },
    });
  });

  test('an answer that was cut short says so', async () => {
    upstream.reply = (_, response) =>
      sendChunks(response, [chunk(0, { content: 'I' }), chunk(0, {}, 'length')]);
    const answer = await client.responses.stream({ model: MODEL, input: NOTE }).finalResponse();
    expect(answer.incomplete_details).toEqual({ reason: 'max_output_tokens' });
  });

  test('a stream that breaks ends with an error event', async () => {
    upstream.reply = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const first = `data: ${JSON.stringify(chunk(0, { content: 'a' }))}\n\n`;
      response.write(first, () => response.destroy());
    };
    const { text } = await post('/v1/responses', { model: MODEL, input: NOTE, stream: true });
    expect(text).toMatch(/event: error\ndata: .*"code":"internal_error".*\n\n$/);
  });

  test.each([{ previous_response_id: 'resp_1' }, { tools: [{ type: 'web_search' }] }])(
    'what chat completions cannot do is refused: %o',
    async (extra) => {
      const { status } = await post('/v1/responses', { model: MODEL, input: NOTE, ...extra });
      expect(status).toBe(400);
      expect(upstream.requests).toHaveLength(0);
    },
  );
});

describe('Messages', () => {
  const prompt = { model: MODEL, max_tokens: 100, messages };
  const anthropic = (): Anthropic =>
    new Anthropic({ apiKey: 'key-1', baseURL: gateway.url, maxRetries: 0 });

  test('with the Anthropic SDK', async () => {
    const system = `Speak to ${NAME}.`;
    const answer = await anthropic().messages.create({ ...prompt, system });
    expect(answer.content).toEqual([{ type: 'text', text: NOTE }]);
    expect(answer).toMatchObject({ stop_reason: 'end_turn', usage: { output_tokens: 1 } });
    expectProtected();
  });

  test('streamed to the Anthropic SDK', async () => {
    const stream = anthropic().messages.stream(prompt);
    let text = '';
    stream.on('text', (piece) => void (text += piece));
    expect(await stream.finalText()).toBe(NOTE);
    expect(text).toBe(NOTE);
    expectProtected();
  });

  test.each([false, true])('tools and their results (streamed: %s)', async (isStream) => {
    callTool(isStream);
    const { name, description } = tool;
    const tools = [{ name, description, input_schema: { type: 'object' as const } }];
    const request = { ...prompt, tools };
    const first = isStream
      ? await anthropic().messages.stream(request).finalMessage()
      : await anthropic().messages.create(request);
    const input = { phone: PHONE };
    expect(first.content).toEqual([{ type: 'tool_use', id: 'call_1', name, input }]);

    upstream.reply = sendEcho;
    const content = `${NAME} is not there.`;
    const result = { type: 'tool_result' as const, tool_use_id: 'call_1', content };
    const made = { role: 'assistant' as const, content: first.content };
    const last = await anthropic().messages.create({
      ...request,
      messages: [...messages, made, { role: 'user', content: [result] }],
    });
    expect(last.content).toEqual([{ type: 'text', text: content }]);
    expectProtected();
  });

  test('errors are those of the Anthropic SDK', async () => {
    upstream.reply = (_, response) => sendJson(response, { error: {} }, 429);
    const answer = anthropic().messages.create(prompt);
    await expect(answer).rejects.toThrow(Anthropic.RateLimitError);
    const thread = { type: 'continue', previous_message_id: 'msg_1' };
    expect(await post('/v1/messages', { ...prompt, thread })).toMatchObject({ status: 400 });
  });
});

test('the messaging-platform shape', async () => {
  const body = { smart_chat_assistant_id: '65d5f3473d5d68095462165d', messages };
  const { json } = await post('/ai/ai_extensions/ai_gateway', body, { 'qb-token': 'key-2' });
  expect(json).toEqual({ answer: NOTE });
  expectProtected('key-2');
  expect(JSON.parse(upstream.requests[0]?.body ?? '')).toMatchObject({ model: 'preset' });

  const failed = await post('/ai/ai_extensions/ai_gateway', { messages });
  expect(failed.status).toBe(400);
  expect(failed.json).toEqual({ errors: ['Not supported in a request: smart_chat_assistant_id.'] });
});

describe('the re-identifying shape', () => {
  const headers = { 'x-compliantchatgpt-key': 'own', 'x-openai-key': 'key-3' };

  test.each(['/v1/chat/completions', '/reidentify/v1/chat/completions'])('at %s', async (path) => {
    const { json } = await post(path, { messages, max_tokens: 100 }, headers);
    expect(json).toEqual({ content: NOTE });
    expectProtected('key-3');
    expect(JSON.parse(upstream.requests[0]?.body ?? '')).toMatchObject({
      model: 'preset',
      temperature: 0.7,
      n: 1,
      max_tokens: 100,
    });
  });

  test.each([429, 500])('%i of the upstream', async (status) => {
    upstream.reply = (_, response) => sendJson(response, { error: { message: NOTE } }, status);
    expect(await post('/v1/chat/completions', { messages }, headers)).toMatchObject({
      status,
      json: { error: `The upstream answered ${status}.` },
    });
  });

  test('every choice that was asked for comes back', async () => {
    const { json } = await post('/v1/chat/completions', { messages, n: 3 }, headers);
    expect(json).toEqual({ content: NOTE, contents: [NOTE, NOTE, NOTE] });
  });

  test.each([
    [401, 'x-compliantchatgpt-key'],
    [400, 'x-openai-key'],
  ])('%i without the header %s', async (status, missing) => {
    const left = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== missing));
    const failed = await post('/reidentify/v1/chat/completions', ask, left);
    expect(failed).toMatchObject({ status, json: { error: `The header ${missing} is missing.` } });
  });
});

test('the models of the upstream are listed', async () => {
  const data = [{ id: MODEL, object: 'model' }];
  upstream.reply = (_, response) => sendJson(response, { object: 'list', data });
  expect((await client.models.list()).data).toEqual(data);
  expect(upstream.requests.map(({ path }) => path)).toEqual(['/v1/models']);
  expect(upstream.requests[0]?.headers.authorization).toBe('Bearer key-1');
});

test('what the upstream says about a request is passed on', async () => {
  const answer = await client.chat.completions.create(ask).withResponse();
  expect(answer.request_id).toBe('request-1');
  expect(answer.response.headers.has('content-length')).toBe(false);
  upstream.reply = (_, response) => {
    response.writeHead(429, {
      'retry-after': '7',
      'x-ratelimit-remaining-requests': '0',
      'x-other': 'a',
    });
    response.end();
  };
  const failed = await client.chat.completions.create(ask).catch((error: unknown) => error);
  const { headers } = failed as InstanceType<typeof OpenAI.RateLimitError>;
  expect(headers?.get('retry-after')).toBe('7');
  expect(headers?.get('x-ratelimit-remaining-requests')).toBe('0');
  expect(headers?.has('x-other')).toBe(false);
});

test.each(['chat completions', 'Responses'])(
  'a client that leaves a stream releases the upstream (%s)',
  async (format) => {
    const released = new Promise<void>((gone) => {
      upstream.reply = (_, response) => {
        response.on('close', () => gone()).writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(`data: ${JSON.stringify(chunk(0, { content: 'a' }))}\n\n`);
      };
    });
    const stream =
      format === 'Responses'
        ? await client.responses.create({ model: MODEL, input: NOTE, stream: true })
        : await client.chat.completions.create({ ...ask, stream: true });
    for await (const _ of stream) break;
    await expect(released).resolves.toBeUndefined();
  },
);

describe('errors', () => {
  test.each([400, 401, 404, 429, 500, 503])('the upstream’s status %i is kept', async (status) => {
    const error = { message: 'Bad: [NAME_1] at host-7', code: 'rate_limit_exceeded' };
    upstream.reply = (_, response) => sendJson(response, { error }, status);
    const failed = await post('/v1/chat/completions', ask);
    expect(failed.status).toBe(status);
    expect(failed.json).toMatchObject({ error: { code: 'rate_limit_exceeded' } });
    for (const value of [...PHI, 'NAME_1', 'host-7', '.ts']) {
      expect(failed.text).not.toContain(value);
    }
  });

  test('the openai SDK raises its own error', async () => {
    upstream.reply = (_, response) => sendJson(response, { error: {} }, 429);
    await expect(client.chat.completions.create(ask)).rejects.toThrow(OpenAI.RateLimitError);
  });

  test('an upstream that is not there', async () => {
    upstream.reply = (_, response) => void response.destroy();
    const failed = await post('/v1/chat/completions', ask);
    expect(failed).toMatchObject({
      status: 502,
      json: { error: { code: 'upstream_unreachable' } },
    });
  });

  test('an upstream that does not answer in time', async () => {
    upstream.reply = () => {};
    const failed = await post('/v1/chat/completions', ask);
    expect(failed).toMatchObject({ status: 504, json: { error: { code: 'timeout' } } });
  });

  test('what cannot be read as text is not sent', async () => {
    const image = { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } };
    const request = { model: MODEL, messages: [{ role: 'user', content: [image] }] };
    const failed = await post('/v1/chat/completions', request);
    expect(failed).toMatchObject({ status: 400, json: { error: { code: 'unscannable-content' } } });
    expect(upstream.requests).toHaveLength(0);
  });

  test.each([
    [400, 'invalid_json', `{"messages": "${NAME}`],
    [400, 'invalid_request', JSON.stringify({ messages: NAME })],
    [413, 'too_large', JSON.stringify({ ...ask, user: 'x'.repeat(MAX_BODY_SIZE) })],
  ])('%i %s', async (status, code, body) => {
    const failed = await post('/v1/chat/completions', body);
    expect(failed).toMatchObject({ status, json: { error: { code } } });
    expect(failed.text).not.toContain(NAME);
    expect(upstream.requests).toHaveLength(0);
  });

  test('an unknown path', async () => {
    expect(await post('/v2/chat', ask)).toMatchObject({ status: 404 });
  });
});

test('health, and metrics that hold counts alone', async () => {
  expect(await (await fetch(`${gateway.url}/health`)).json()).toEqual({ status: 'ok' });
  await client.chat.completions.create(ask);
  const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
  for (const line of metrics.trimEnd().split('\n')) {
    expect(line).toMatch(/^gateway_\w+(?:\{(?:\w+="[\w-]+",?)+\})? \d+$/);
  }
  expect(metrics).toMatch(/^gateway_spans_total\{label="PHONE"\} [1-9]/m);
  expect(metrics).toMatch(/format="chat-completions",status="200"\} [1-9]/);
});
