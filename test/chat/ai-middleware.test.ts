import { createOpenAI } from '@ai-sdk/openai';
import { generateText, Output, streamText, tool, wrapLanguageModel } from 'ai';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { deidMiddleware } from '../../examples/ai-middleware/middleware.ts';
import { ARGUMENTS, engine, MRN, NAME, NICKNAME, NOTE, VALUES } from './support/patient.ts';
import { completion, sendJson } from './support/server.ts';
import { expectNothingLeft, useServer } from './support/use-server.ts';

const server = await useServer();
const openai = createOpenAI({ apiKey: 'none', baseURL: `${server.url}/v1` });
const model = wrapLanguageModel({
  model: openai.chat('echo'),
  middleware: deidMiddleware({ engine }),
});

test('generateText', async () => {
  const { text } = await generateText({ model, prompt: NOTE });
  expect(text).toBe(NOTE);
  expectNothingLeft(server, VALUES);
});

test('streamText', async () => {
  let text = '';
  for await (const piece of streamText({ model, prompt: NOTE }).textStream) text += piece;
  expect(text).toBe(NOTE);
  expectNothingLeft(server, VALUES);
});

test('tools get values', async () => {
  server.reply = (_, response) =>
    sendJson(
      response,
      completion({
        content: null,
        tool_calls: [
          {
            id: 'call_1',
            type: 'function',
            function: { name: 'find', arguments: ARGUMENTS },
          },
        ],
      }),
    );
  const execute = async ({ name }: { readonly name: string }): Promise<string> => `${name}, found`;
  const find = tool({ inputSchema: z.object({ name: z.string(), mrn: z.string() }), execute });
  const { toolCalls } = await generateText({ model, prompt: NOTE, tools: { find } });
  expect(toolCalls.map(({ input }) => input)).toEqual([{ name: NICKNAME, mrn: MRN }]);
  expectNothingLeft(server, VALUES);
});

test('an object', async () => {
  server.reply = (_, response) => sendJson(response, completion({ content: '{"who":"[NAME_2]"}' }));
  const schema = z.object({ who: z.string() });
  const { output } = await generateText({
    model,
    prompt: NOTE,
    output: Output.object({ schema }),
  });
  expect(output).toEqual({ who: NICKNAME });
  expectNothingLeft(server, VALUES);
});

test('what is meant for a provider is protected, but for its settings', async () => {
  const { text } = await generateText({
    model,
    prompt: NOTE,
    providerOptions: {
      openai: { user: NAME, metadata: { patient: NICKNAME }, reasoningEffort: 'low' },
    },
  });
  expect(text).toBe(NOTE);
  expectNothingLeft(server, VALUES);
  expect(JSON.parse(server.requests[0]?.body ?? '')).toMatchObject({
    user: '[NAME_1]',
    metadata: { patient: '[NAME_2]' },
    reasoning_effort: 'low',
  });
});

test('what a provider signed goes back as it came', async () => {
  const sent: object[] = [];
  const signed = (text: string, name: string): object => ({
    type: 'reasoning',
    text,
    [name]: { anthropic: { signature: 'c2ln'.repeat(200) } },
  });
  const deid = deidMiddleware({ engine });
  const ask = async (content: readonly object[]): Promise<unknown> => {
    const prompt = [
      { role: 'user', content: [{ type: 'text', text: NAME }] },
      { role: 'assistant', content },
    ];
    const doGenerate = async (params: object): Promise<object> => {
      sent.push(params);
      return { content: [signed('NAME_1, I think', 'providerMetadata')] };
    };
    const given = { model: { doGenerate }, params: { prompt } };
    return deid.wrapGenerate?.(given as unknown as Parameters<typeof deid.wrapGenerate>[0]);
  };
  const read = `${NAME}, I think`;
  expect(await ask([])).toEqual({ content: [signed(read, 'providerMetadata')] });
  await ask([signed(read, 'providerOptions')]);
  expect(sent[1]).toMatchObject({
    prompt: [{}, {}, { content: [signed('NAME_1, I think', 'providerOptions')] }],
  });
});
