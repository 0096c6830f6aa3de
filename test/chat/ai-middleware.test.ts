import { createOpenAI } from '@ai-sdk/openai';
import { generateText, Output, streamText, tool, wrapLanguageModel } from 'ai';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { deidMiddleware } from '../../examples/ai-middleware/middleware.ts';
import { ARGUMENTS, engine, MRN, NICKNAME, NOTE, VALUES } from './support/patient.ts';
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
