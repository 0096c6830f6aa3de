import { DeidError } from 'deid-core';
import {
  chatCompletions,
  type Codec,
  defineCodec,
  messages,
  NAME as NAME_FIELD,
  responses,
  STRUCTURE,
  TEXT,
  wrapChat,
  wrapFetch,
} from 'deid-core/chat';
import { describe, expect, test } from 'vitest';
import { plantedEngine } from './support/planted.ts';

const NAME = 'Maria Delgado';
const engine = plantedEngine({ NAME: [NAME], MRN: ['4471902'] });

async function sent(request: object, codec: Codec = chatCompletions): Promise<unknown> {
  let made: unknown;
  const call = async (body: object): Promise<void> => void (made = body);
  await wrapChat(call, { engine, codec, note: false })(request);
  return made;
}

describe('numbers', () => {
  test('that are data are protected', async () => {
    const input = { mrn: 4471902, list: [4471902, 1], n: 1, ok: true };
    const request = {
      messages: [{ role: 'assistant', content: [{ type: 'tool_use', name: 'find', input }] }],
    };
    expect(await sent(request, messages)).toEqual({
      messages: [
        {
          role: 'assistant',
          content: [
            {
              type: 'tool_use',
              name: 'find',
              input: { mrn: '[MRN_1]', list: ['[MRN_1]', 1], n: 1, ok: true },
            },
          ],
        },
      ],
    });
  });

  test('that are settings stay', async () => {
    const request = {
      seed: 4471902,
      max_tokens: 4471902,
      logit_bias: { 4471902: 4471902 },
      messages: [],
    };
    expect(await sent(request)).toEqual(request);
  });
});

describe('fields with an alphabet or a length', () => {
  test('a name', async () => {
    const name = 'Maria Delgado and '.repeat(3).trim();
    const [message] = (
      (await sent({ messages: [{ role: 'user', name, content: '' }] })) as {
        messages: { name: string }[];
      }
    ).messages;
    expect(message?.name).toMatch(/^[\w-]{1,64}$/);
    expect(message?.name).toContain('NAME_1');
  });

  test('an id of a user, a key and notes', async () => {
    const crowd = Array.from({ length: 4 }, () => `${NAME};`).join('');
    const many = 'M'.repeat(500) + NAME;
    expect(
      await sent({ safety_identifier: crowd, prompt_cache_key: NAME, metadata: { note: many } }),
    ).toEqual({
      safety_identifier: '[NAME_1];[NAME_1];[NAME_1];[NAME_1];',
      prompt_cache_key: '[NAME_1]',
      metadata: { note: `${'M'.repeat(500)}[NAME_1]` },
    });
    expect(await sent({ safety_identifier: `${'x'.repeat(60)}${NAME}` })).toEqual({
      safety_identifier: '[NAME_1]',
    });
  });
});

describe('a conversation that the service keeps', () => {
  const request = { previous_response_id: 'resp_1', input: NAME };
  const thread = { type: 'continue', previous_message_id: 'msg_1' };
  test.each([
    [responses, request, { ...request, previous_response_id: null }],
    [responses, { conversation: 'conv_1' }, { conversation: null }],
    [messages, { thread, messages: [] }, { messages: [] }],
  ])('needs a kept session: $id', async (codec, kept, whole) => {
    const error: unknown = await sent(kept, codec).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DeidError);
    expect(error).toMatchObject({ code: 'invalid-request' });
    await sent(whole, codec);
  });

  test('restores what earlier turns protected', async () => {
    const session = engine.session();
    const ask = wrapChat(async (_: object): Promise<unknown> => ({ output_text: '[NAME_1]' }), {
      engine,
      session,
      codec: responses,
    });
    await ask({ input: NAME });
    expect(await ask({ ...request, input: 'Who was it?' })).toEqual({ output_text: NAME });
  });
});

test('an enum of names leaves as tokens, and the answer comes back as a name', async () => {
  let made = '';
  const ask = wrapChat(
    async (request: object): Promise<unknown> => {
      made = JSON.stringify(request);
      return { choices: [{ message: { content: '{"who":"[NAME_1]"}' } }] };
    },
    { engine },
  );
  const schema = {
    type: 'object',
    properties: { who: { enum: [NAME], default: NAME, examples: [NAME], description: NAME } },
  };
  const response_format = { type: 'json_schema', json_schema: { name: 'who', schema } };
  expect(await ask({ messages: [], response_format })).toEqual({
    choices: [{ message: { content: JSON.stringify({ who: NAME }) } }],
  });
  expect(made).not.toContain(NAME);
  expect(made).toContain('"enum":["[NAME_1]"]');
});

test('logprobs, which spell tokens, are emptied only where there are tokens', async () => {
  const answer = { choices: [{ logprobs: { content: [{ token: 'Hi', bytes: [72, 105] }] } }] };
  const ask = wrapChat(async (_: object): Promise<unknown> => answer, { engine });
  expect(await ask({ messages: [{ role: 'user', content: 'Hello' }] })).toEqual(answer);
  expect(await ask({ messages: [{ role: 'user', content: NAME }] })).toEqual({
    choices: [{ logprobs: null }],
  });
});

describe('a format of your own', () => {
  const letters = defineCodec({
    id: 'letters',
    paths: ['/letters'],
    request: { fields: { to: NAME_FIELD, prompt: TEXT, size: STRUCTURE } },
    answer: { fields: { letter: TEXT } },
    note: { at: 'preamble' },
  });

  test('in a few lines', async () => {
    let body = '';
    const network: typeof fetch = async (_, init) => {
      body = init?.body as string;
      return Response.json({ letter: 'Dear [NAME_1]' });
    };
    const wrapped = wrapFetch(network, { engine, codecs: [letters], note: 'Keep tokens.' });
    const request = { to: NAME, prompt: `Greet ${NAME}`, size: 'A4' };
    const init = { method: 'POST', body: JSON.stringify(request) };
    const answer = await wrapped('https://example.com/v2/letters', init);
    expect(await answer.json()).toEqual({ letter: `Dear ${NAME}` });
    expect(JSON.parse(body)).toEqual({
      to: 'NAME_1',
      prompt: 'Greet [NAME_1]',
      size: 'A4',
      preamble: 'Keep tokens.',
    });
  });

  test.each([
    ['id', { id: '' }],
    ['paths', { paths: ['letters'] }],
    ['request', { request: undefined }],
    ['answers', { answers: {} }],
    ['note', { note: 'preamble' }],
    ['request.strng', { request: { strng: 'text' } }],
    ['request.fields.to.string', { request: { fields: { to: { string: 'txt' } } } }],
    ['answer.items.others.media', { answer: { items: { others: { media: 'picture' } } } }],
    ['answer.types.end.isEnd', { answer: { types: { end: { isEnd: 'yes' } } } }],
    ['request.fields.to', { request: { fields: { to: 'text' } } }],
    ['request.maxLength', { request: { maxLength: 0 } }],
  ])('%s that cannot be is refused', (setting, change) => {
    const make = (): Codec => defineCodec({ ...letters, ...(change as Partial<Codec>) });
    expect(make).toThrow(DeidError);
    expect(make).toThrow(`not a legal setting of a codec: ${setting}`);
  });
});

test.each([
  ['https://api.openai.com/v1/responses', { input: NAME }, { output_text: '[NAME_1]' }],
  ['https://api.openai.com/v1/responses/input_tokens', { input: NAME }, { input_tokens: 1 }],
  ['https://api.anthropic.com/v1/messages', { system: NAME }, { content: [{ text: '[NAME_1]' }] }],
  ['https://api.anthropic.com/v1/messages/count_tokens', { system: NAME }, { input_tokens: 1 }],
  [
    'https://api.example.com/api/v3/organizations/1/ai/chat',
    { systemPrompt: NAME },
    { response: { content: '[NAME_1]' } },
  ],
  [
    'https://api.example.com/ai/ai_extensions/ai_gateway',
    { messages: [{ role: 'user', content: NAME }] },
    { answer: '[NAME_1]' },
  ],
  [
    'https://api.example.com/v1/chat/completions',
    { messages: [{ role: 'user', content: NAME }] },
    { content: '[NAME_1]' },
  ],
])('the path of a URL tells the format: %s', async (url, request, answer) => {
  let body = '';
  const network: typeof fetch = async (_, init) => {
    body = init?.body as string;
    return Response.json(answer);
  };
  const wrapped = wrapFetch(network, { engine, note: false });
  const response = await wrapped(url, { method: 'POST', body: JSON.stringify(request) });
  expect(await response.text()).toBe(JSON.stringify(answer).replace('[NAME_1]', NAME));
  expect(body).toBe(JSON.stringify(request).replace(NAME, '[NAME_1]'));
});

test.each([400, 404, 405, 429, 500])('an error of a gateway is restored: %d', async (status) => {
  const network: typeof fetch = async () => Response.json({ errors: ['No [NAME_1]'] }, { status });
  const wrapped = wrapFetch(network, { engine });
  const body = JSON.stringify({ messages: [{ role: 'user', content: NAME }] });
  const response = await wrapped('https://example.com/ai/ai_extensions/ai_gateway', {
    method: 'POST',
    body,
  });
  expect([response.status, await response.json()]).toEqual([status, { errors: [`No ${NAME}`] }]);
});
