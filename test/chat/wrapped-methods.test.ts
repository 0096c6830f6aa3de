// The methods of SDKs, wrapped in place: what their helpers call is then wrapped as well.
import Anthropic from '@anthropic-ai/sdk';
import { messages, responses, wrapChat } from 'deid-core/chat';
import OpenAI from 'openai';
import { describe, expect, test } from 'vitest';
import { ARGUMENTS, engine, MRN, NICKNAME, NOTE, VALUES } from './support/patient.ts';
import { completion, sendEcho, sendJson } from './support/server.ts';
import { expectNothingLeft, useServer } from './support/use-server.ts';

const server = await useServer();
const user = { role: 'user' as const, content: NOTE };
const ask = { model: 'echo', messages: [user] };

describe('openai', () => {
  const options = { apiKey: 'none', baseURL: `${server.url}/v1`, maxRetries: 0 };
  const client = new OpenAI(options);
  const { completions } = client.chat;
  completions.create = wrapChat(completions.create.bind(completions), { engine });
  const create = client.responses.create.bind(client.responses);
  client.responses.create = wrapChat(create, { engine, codec: responses });

  test('withResponse', async () => {
    const { data, response, request_id } = await completions.create(ask).withResponse();
    expect(data.choices[0]?.message.content).toBe(NOTE);
    expect(response.status).toBe(200);
    expect(request_id).toBe('request-1');
    expectNothingLeft(server, VALUES);
  });

  test('what fails, fails there as well', async () => {
    server.reply = (_, response) => sendJson(response, { error: {} }, 429);
    const answer = completions.create(ask);
    await expect(answer.withResponse()).rejects.toThrow(OpenAI.RateLimitError);
    await expect(answer).rejects.toThrow(OpenAI.RateLimitError);
  });

  test('the .stream() helper', async () => {
    expect(await completions.stream(ask).finalContent()).toBe(NOTE);
    expectNothingLeft(server, VALUES);
  });

  test('runTools', async () => {
    const given: unknown[] = [];
    server.reply = (body, response) => {
      if (body.messages.some(({ role }) => role === 'tool')) sendEcho(body, response);
      else {
        const call = {
          id: 'call_1',
          type: 'function',
          function: { name: 'find', arguments: ARGUMENTS },
        };
        sendJson(response, completion({ tool_calls: [call] }));
      }
    };
    const runner = completions.runTools({
      ...ask,
      tools: [
        {
          type: 'function',
          function: {
            name: 'find',
            description: 'Finds a patient',
            parameters: { type: 'object', properties: {} },
            parse: (json: string) => JSON.parse(json) as object,
            function: (call: object) => (given.push(call), `Found ${NICKNAME}`),
          },
        },
      ],
    });
    expect(await runner.finalContent()).toBe(`Found ${NICKNAME}`);
    expect(given).toEqual([{ name: NICKNAME, mrn: MRN }]);
    expectNothingLeft(server, VALUES);
  });

  test('Responses', async () => {
    server.reply = ({ input }, response) => {
      const content = [{ type: 'output_text', text: input, annotations: [] }];
      sendJson(response, {
        id: 'resp_1',
        object: 'response',
        output: [{ type: 'message', id: 'msg_1', role: 'assistant', content }],
      });
    };
    const answer = await client.responses.create({ model: 'echo', input: NOTE });
    expect(answer.output).toMatchObject([{ content: [{ text: NOTE }] }]);
    expectNothingLeft(server, VALUES);
  });
});

test('the stream() helper of Anthropic', async () => {
  const client = new Anthropic({ apiKey: 'none', baseURL: server.url, maxRetries: 0 });
  const create = client.messages.create.bind(client.messages);
  client.messages.create = wrapChat(create, { engine, codec: messages });
  server.reply = ({ messages: [first] }, response) => {
    const message = { id: 'msg_1', type: 'message', role: 'assistant', content: [], usage: {} };
    const delta = { type: 'text_delta', text: first?.['content'] };
    const events = [
      { type: 'message_start', message },
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
      { type: 'content_block_delta', index: 0, delta },
      { type: 'content_block_stop', index: 0 },
      { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: {} },
      { type: 'message_stop' },
    ];
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const event of events) {
      response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
    }
    response.end();
  };
  const stream = client.messages.stream({ ...ask, max_tokens: 100 });
  expect(await stream.finalText()).toBe(NOTE);
  expectNothingLeft(server, VALUES);
});
