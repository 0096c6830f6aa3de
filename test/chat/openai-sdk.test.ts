import { once } from 'node:events';
import { wrapChat, wrapFetch } from 'deid-core/chat';
import type { Report } from 'deid-core';
import OpenAI from 'openai';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { beforeEach, describe, expect, test } from 'vitest';
import { ARGUMENTS, engine, MRN, NAME, NICKNAME, NOTE, VALUES } from './support/patient.ts';
import { chunk, completion, inPieces, sendChunks, sendEcho, sendJson } from './support/server.ts';
import { expectNothingLeft, useServer } from './support/use-server.ts';

const server = await useServer();
let reports: Report[];
beforeEach(() => {
  reports = [];
});
const options = { apiKey: 'none', baseURL: `${server.url}/v1`, maxRetries: 0 };
const plain = new OpenAI(options);
const onReport = (report: Report): void => void reports.push(report);
const client = new OpenAI({ ...options, fetch: wrapFetch(fetch, { engine, onReport }) });

const ask = (content: string): ChatCompletionCreateParamsNonStreaming => ({
  model: 'echo',
  messages: [{ role: 'user', content }],
});

/** The text of each choice. */
async function textsOf(stream: AsyncIterable<OpenAI.ChatCompletionChunk>): Promise<string[]> {
  const whole: string[] = [];
  for await (const { choices } of stream) {
    for (const { index, delta } of choices) {
      whole[index] = (whole[index] ?? '') + (delta.content ?? '');
    }
  }
  return whole;
}

/** The part of a chunk that does not depend on the server. */
function received(index: number, delta: object, finish_reason: string | null = null): object {
  return {
    id: 'chatcmpl-1',
    model: 'echo',
    choices: [{ index, delta, logprobs: null, finish_reason }],
  };
}

/** Sends `first`, then waits; tells when the connection is gone. */
function endless(first: string): { released: Promise<unknown> } {
  let release: (gone: Promise<unknown>) => void;
  const released = new Promise((resolve) => (release = resolve));
  server.reply = (_, response) => {
    release(once(response, 'close'));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(first);
  };
  return { released };
}

describe('a plain call', () => {
  test('leaves with tokens and comes back whole', async () => {
    const answer = await client.chat.completions.create(ask(NOTE));
    expect(answer.choices[0]?.message.content).toBe(NOTE);
    expectNothingLeft(server, VALUES);
    expect(server.requests[0]?.body).toContain('[NAME_1], known as [NAME_2]; MRN [MRN_1]');
    expect(reports).toMatchObject([{ values: { NAME: 2, MRN: 1 }, restored: 3 }]);
  });

  test('through wrapChat', async () => {
    const create = wrapChat(
      (request: ChatCompletionCreateParamsNonStreaming) => plain.chat.completions.create(request),
      { engine },
    );
    const answer = await create(ask(NOTE));
    expect(answer.choices[0]?.message.content).toBe(NOTE);
    expect(Object.getOwnPropertyDescriptor(answer, '_request_id')?.value).toBe('request-1');
    expectNothingLeft(server, VALUES);
  });

  test('restores an answer in JSON as JSON', async () => {
    server.reply = (_, response) =>
      sendJson(response, completion({ content: '{"patient":"[NAME_1]"}' }));
    const answer = await client.chat.completions.create({
      ...ask(NICKNAME),
      response_format: { type: 'json_object' },
    });
    expect(JSON.parse(answer.choices[0]?.message.content ?? '')).toEqual({ patient: NICKNAME });
  });

  test('keeps several choices apart', async () => {
    const answer = await client.chat.completions.create({ ...ask(NOTE), n: 3 });
    expect(answer.choices.map(({ message }) => message.content)).toEqual([NOTE, NOTE, NOTE]);
  });

  test('restores what an error quotes', async () => {
    server.reply = (_, response) =>
      sendJson(response, { error: { message: 'bad: [NAME_1]', type: 'invalid' } }, 400);
    await expect(client.chat.completions.create(ask(NAME))).rejects.toThrow(`bad: ${NAME}`);
    expect(reports).toHaveLength(1);
  });
});

describe('a streamed call', () => {
  test('one character at a time', async () => {
    const stream = await client.chat.completions.create({ ...ask(NOTE), stream: true });
    expect(await textsOf(stream)).toEqual([NOTE]);
    expectNothingLeft(server, VALUES);
    expect(reports).toHaveLength(1);
  });

  test('with choices that interleave', async () => {
    const stream = await client.chat.completions.create({ ...ask(NOTE), stream: true, n: 3 });
    expect(await textsOf(stream)).toEqual([NOTE, NOTE, NOTE]);
  });

  test('a tail that was held comes before the finish reason', async () => {
    server.reply = (_, response) =>
      sendChunks(response, [
        chunk(0, { role: 'assistant', content: 'Ask NAME_1' }),
        chunk(1, { role: 'assistant', content: 'Ask NAME' }),
        chunk(0, {}, 'stop'),
        chunk(1, { content: '_1' }, 'stop'),
      ]);
    const stream = await client.chat.completions.create({ ...ask(NAME), stream: true });
    const seen: unknown[] = [];
    for await (const { id, model, choices } of stream) seen.push({ id, model, choices });
    expect(seen).toEqual([
      received(0, { role: 'assistant', content: 'Ask ' }),
      received(1, { role: 'assistant', content: 'Ask ' }),
      received(0, { content: NAME }),
      received(0, {}, 'stop'),
      received(1, { content: NAME }, 'stop'),
    ]);
  });

  test.each(['[DONE]', 'the end of the stream'])('a tail comes before %s', async (ending) => {
    server.reply = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(chunk(0, { content: 'Ask NAME_1' }))}\n\n`);
      response.end(ending === '[DONE]' ? 'data: [DONE]\n\n' : '');
    };
    const stream = await client.chat.completions.create({ ...ask(NAME), stream: true });
    expect(await textsOf(stream)).toEqual([`Ask ${NAME}`]);
  });

  test('with the .stream() helper', async () => {
    const stream = client.chat.completions.stream({ ...ask(NOTE), stream: true });
    const pieces: string[] = [];
    stream.on('content', (piece) => void pieces.push(piece));
    expect(await stream.finalContent()).toBe(NOTE);
    expect(pieces.join('')).toBe(NOTE);
  });

  test('through wrapChat, with what the SDK adds to a stream', async () => {
    const create = wrapChat(plain.chat.completions.create.bind(plain.chat.completions), { engine });
    const stream = await create({ ...ask(NOTE), stream: true });
    expect(stream.controller).toBeInstanceOf(AbortController);
    const [left, right] = stream.tee();
    expect(await Promise.all([textsOf(left), textsOf(right)])).toEqual([[NOTE], [NOTE]]);

    const other = await create({ ...ask(NOTE), stream: true });
    const lines = await new Response(other.toReadableStream()).text();
    const chunks = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as OpenAI.ChatCompletionChunk);
    expect(chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('')).toBe(NOTE);
    expectNothingLeft(server, VALUES);
  });

  test('restores an answer in JSON as JSON', async () => {
    server.reply = (_, response) =>
      sendChunks(
        response,
        inPieces('{"patient":"[NAME_1]"}').map((content) => chunk(0, { content })),
      );
    const stream = await client.chat.completions.create({
      ...ask(NICKNAME),
      stream: true,
      response_format: { type: 'json_schema', json_schema: { name: 'who', schema: {} } },
    });
    expect(JSON.parse((await textsOf(stream))[0] ?? '')).toEqual({ patient: NICKNAME });
  });
});

describe('tool calls', () => {
  const tools: OpenAI.ChatCompletionTool[] = [
    {
      type: 'function',
      function: {
        name: 'find_patient',
        description: `Finds a patient, such as ${NAME}`,
        parameters: {
          type: 'object',
          properties: { name: { type: 'string', enum: [NAME, NICKNAME] }, mrn: { type: 'string' } },
        },
      },
    },
  ];

  test('restored arguments are JSON, and results leave with the same tokens', async () => {
    server.reply = (body, response) => {
      if (!body.messages.some(({ role }) => role === 'tool')) {
        const call = {
          id: 'call_1',
          type: 'function',
          function: { name: 'find_patient', arguments: ARGUMENTS },
        };
        sendJson(response, completion({ tool_calls: [call] }));
      } else sendEcho(body, response);
    };
    const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: NOTE }];
    const first = await client.chat.completions.create({ model: 'echo', messages, tools });
    const message = first.choices[0]?.message;
    const call = message?.tool_calls?.[0];
    if (message === undefined || call?.type !== 'function') throw new Error('no tool call');
    expect(JSON.parse(call.function.arguments)).toEqual({ name: NICKNAME, mrn: MRN });

    const content = JSON.stringify({ found: [{ mrn: Number(MRN), name: NAME }] });
    messages.push(message, { role: 'tool', tool_call_id: call.id, content });
    const second = await client.chat.completions.create({ model: 'echo', messages, tools });
    expect(second.choices[0]?.message.content).toBe(content);
    expectNothingLeft(server, VALUES);
    const sent = JSON.parse(server.requests[1]?.body ?? '') as {
      messages: { content: string; tool_calls?: { function: { arguments: string } }[] }[];
    };
    expect(sent.messages.at(-2)?.tool_calls?.[0]?.function.arguments).toBe(ARGUMENTS);
    expect(sent.messages.at(-1)?.content).toBe('{"found":[{"mrn":[MRN_1],"name":"[NAME_1]"}]}');
  });

  test('streamed, interleaved, one character at a time', async () => {
    server.reply = (_, response) => {
      const calls = [0, 1].map((index) => ({
        index,
        id: `call_${index}`,
        type: 'function',
        function: { name: 'find_patient', arguments: '' },
      }));
      sendChunks(response, [
        chunk(0, { role: 'assistant', content: null, tool_calls: calls }),
        ...inPieces(ARGUMENTS).flatMap((piece) =>
          [0, 1].map((index) =>
            chunk(0, { tool_calls: [{ index, function: { arguments: piece } }] }),
          ),
        ),
        chunk(0, {}, 'tool_calls'),
      ]);
    };
    const stream = await client.chat.completions.create({ ...ask(NOTE), tools, stream: true });
    const whole = ['', ''];
    for await (const { choices } of stream) {
      for (const { index, function: call } of choices[0]?.delta.tool_calls ?? []) {
        whole[index] += call?.arguments ?? '';
      }
    }
    expect(whole.map((json) => JSON.parse(json) as unknown)).toEqual([
      { name: NICKNAME, mrn: MRN },
      { name: NICKNAME, mrn: MRN },
    ]);
  });

  test('with runTools', async () => {
    const found: unknown[] = [];
    server.reply = (body, response) => {
      if (body.messages.some(({ role }) => role === 'tool')) {
        sendEcho(body, response);
        return;
      }
      const call = {
        id: 'call_1',
        type: 'function',
        function: { name: 'find_patient', arguments: ARGUMENTS },
      };
      sendJson(response, completion({ tool_calls: [call] }));
    };
    const runner = client.chat.completions.runTools({
      ...ask(NOTE),
      tools: [
        {
          type: 'function',
          function: {
            name: 'find_patient',
            description: 'Finds a patient',
            parameters: { type: 'object', properties: {} },
            parse: (json: string) => JSON.parse(json) as object,
            function: (call: object) => {
              found.push(call);
              return `Found ${NICKNAME}`;
            },
          },
        },
      ],
    });
    expect(await runner.finalContent()).toBe(`Found ${NICKNAME}`);
    expect(found).toEqual([{ name: NICKNAME, mrn: MRN }]);
    expectNothingLeft(server, VALUES);
  });
});

describe('a stream that does not reach its end', () => {
  const first = `data: ${JSON.stringify(chunk(0, { content: 'Ask NAME_1' }))}\n\n`;

  test.each(['fetch', 'chat'])('leaving the loop early releases the server (%s)', async (how) => {
    const { released } = endless(first);
    const create =
      how === 'fetch'
        ? client.chat.completions.create.bind(client.chat.completions)
        : wrapChat(plain.chat.completions.create.bind(plain.chat.completions), {
            engine,
            onReport,
          });
    for await (const _ of await create({ ...ask(NAME), stream: true })) break;
    await released;
    expect(reports).toHaveLength(1);
  });

  test('aborting releases the server and closes the session', async () => {
    const { released } = endless(first);
    const controller = new AbortController();
    const request = { ...ask(NAME), stream: true as const };
    const stream = await client.chat.completions.create(request, { signal: controller.signal });
    for await (const _ of stream) controller.abort();
    await released;
    expect(reports).toHaveLength(1);
  });

  test('a broken connection gives what was held, and then the error', async () => {
    server.reply = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(first, () => response.destroy());
    };
    const seen: string[] = [];
    const read = async (): Promise<void> => {
      const stream = await client.chat.completions.create({ ...ask(NAME), stream: true });
      for await (const { choices } of stream) seen.push(choices[0]?.delta.content ?? '');
    };
    await expect(read()).rejects.toThrow('terminated');
    expect(seen).toEqual(['Ask ', NAME]);
    expect(reports).toHaveLength(1);
  });

  test('an error event comes behind what was held', async () => {
    server.reply = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(`${first}data: {"error":{"message":"overloaded: [NAME_1]"}}\n\n`);
    };
    const seen: string[] = [];
    const read = async (): Promise<void> => {
      const stream = await client.chat.completions.create({ ...ask(NAME), stream: true });
      for await (const { choices } of stream) seen.push(choices[0]?.delta.content ?? '');
    };
    await expect(read()).rejects.toThrow(`overloaded: ${NAME}`);
    expect(seen).toEqual(['Ask ', NAME]);
  });
});
