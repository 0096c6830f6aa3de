import { DeidError } from 'deid-core';
import { wrapFetch } from 'deid-core/chat';
import OpenAI from 'openai';
import { expect, test } from 'vitest';
import { plantedEngine } from './support/planted.ts';
import { completion, sendJson } from './support/server.ts';
import { expectNothingLeft, useServer } from './support/use-server.ts';

const NAME = 'Rosa "Rosie" Okafor';
const engine = plantedEngine({ NAME: [NAME] });
const CALL = {
  type: 'function_call',
  call_id: 'call_1',
  name: 'find',
  arguments: '{"a":"[NAME_1]"}',
};
const RESTORED = { ...CALL, arguments: JSON.stringify({ a: NAME }) };
const MADE = {
  id: 'call_1',
  type: 'function',
  function: { name: 'find', arguments: CALL.arguments },
};
const GIVEN = { ...MADE, function: { name: 'find', arguments: RESTORED.arguments } };

/** What is sent back of it. */
let answer: unknown;
const server = await useServer((_, response) => sendJson(response, answer));

function clientWith(options: Partial<Parameters<typeof wrapFetch>[1]>): OpenAI {
  return new OpenAI({
    apiKey: 'none',
    baseURL: `${server.url}/v1`,
    maxRetries: 0,
    fetch: wrapFetch(fetch, { engine, note: false, ...options }),
  });
}

function kept(): OpenAI {
  const session = engine.session();
  session.protect(NAME);
  return clientWith({ session });
}

const response = { id: 'resp_1', object: 'response', output: [CALL] };
const stored = completion({ tool_calls: [MADE] });

test('what a service keeps is restored with the session that is kept', async () => {
  const client = kept();
  answer = response;
  expect((await client.responses.retrieve('resp_1')).output).toEqual([RESTORED]);
  expect((await client.responses.cancel('resp_1')).output).toEqual([RESTORED]);
  answer = { object: 'list', data: [CALL], has_more: false };
  expect((await client.responses.inputItems.list('resp_1')).data).toEqual([RESTORED]);
  expect((await client.conversations.items.list('conv_1')).data).toEqual([RESTORED]);
  answer = stored;
  const { choices } = await client.chat.completions.retrieve('chatcmpl-1');
  expect(choices[0]?.message.tool_calls).toEqual([GIVEN]);
  answer = { object: 'list', data: [stored], has_more: false };
  const [first] = (await client.chat.completions.list()).data;
  expect(first?.choices[0]?.message.tool_calls).toEqual([GIVEN]);
  answer = { object: 'list', data: [{ role: 'assistant', tool_calls: [MADE] }], has_more: false };
  const [message] = (await client.chat.completions.messages.list('chatcmpl-1')).data;
  expect(message).toMatchObject({ tool_calls: [GIVEN] });
});

test('without one it passes as it came', async () => {
  answer = response;
  expect((await clientWith({}).responses.retrieve('resp_1')).output).toEqual([CALL]);
});

test('what is added to it leaves with the tokens of that session', async () => {
  const client = kept();
  answer = {};
  await client.conversations.create({ items: [{ role: 'user', content: NAME }] });
  await client.conversations.items.create('conv_1', { items: [{ role: 'user', content: NAME }] });
  await client.chat.completions.update('chatcmpl-1', { metadata: { patient: NAME } });
  await client.conversations.update('conv_1', { metadata: { patient: NAME } });
  await client.responses.compact({ model: 'echo', input: NAME });
  expectNothingLeft(server, [NAME]);
  for (const { body } of server.requests) expect(body).toContain('[NAME_1]');
  expect(server.requests).toHaveLength(5);
});

test('and not at all without one', async () => {
  const update = clientWith({}).chat.completions.update('chatcmpl-1', { metadata: { a: NAME } });
  await expect(update).rejects.toMatchObject({ cause: { code: 'invalid-request' } });
  expect(server.requests).toEqual([]);
});

test('messages of a thread are in a format of their own', async () => {
  const wrapped = wrapFetch(fetch, { engine });
  const body = JSON.stringify({ role: 'user', content: NAME });
  const sent = wrapped(`${server.url}/v1/threads/thread_1/messages`, { method: 'POST', body });
  await expect(sent).rejects.toThrow(DeidError);
  await expect(sent).rejects.toMatchObject({ code: 'unknown-format' });
  expect(server.requests).toEqual([]);
});
