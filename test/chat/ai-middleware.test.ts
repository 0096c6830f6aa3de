import { createOpenAI } from '@ai-sdk/openai';
import { generateText, Output, streamText, tool, wrapLanguageModel } from 'ai';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { deidMiddleware } from '../../examples/ai-middleware/middleware.ts';
import { plantedEngine } from './support/planted.ts';
import {
  completion,
  type RecordingServer,
  sendEcho,
  sendJson,
  startServer,
} from './support/server.ts';

const NAME = 'Maria Delgado';
const QUOTED = 'Rosa "Rosie" Okafor';
const PROMPT = `Seen today: ${NAME}, then ${QUOTED}.`;

let server: RecordingServer;
let model: ReturnType<typeof wrapLanguageModel>;

beforeAll(async () => {
  server = await startServer();
  const openai = createOpenAI({ apiKey: 'none', baseURL: `${server.url}/v1` });
  model = wrapLanguageModel({
    model: openai.chat('echo'),
    middleware: deidMiddleware({ engine: plantedEngine({ NAME: [NAME, QUOTED] }) }),
  });
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
  server.reply = (body, response) => sendEcho(body, response);
});

function expectNothingLeft(): void {
  expect(server.requests.length).toBeGreaterThan(0);
  for (const { body } of server.requests) {
    for (const value of [NAME, 'Rosie']) expect(body).not.toContain(value);
  }
}

test('generateText', async () => {
  const { text } = await generateText({ model, prompt: PROMPT });
  expect(text).toBe(PROMPT);
  expectNothingLeft();
});

test('streamText', async () => {
  let text = '';
  for await (const piece of streamText({ model, prompt: PROMPT }).textStream) text += piece;
  expect(text).toBe(PROMPT);
  expectNothingLeft();
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
            function: { name: 'find', arguments: '{"name":"[NAME_2]"}' },
          },
        ],
      }),
    );
  const execute = async ({ name }: { readonly name: string }): Promise<string> => `${name}, found`;
  const find = tool({ inputSchema: z.object({ name: z.string() }), execute });
  const { toolCalls } = await generateText({ model, prompt: PROMPT, tools: { find } });
  expect(toolCalls.map(({ input }) => input)).toEqual([{ name: QUOTED }]);
  expectNothingLeft();
});

test('an object', async () => {
  server.reply = (_, response) => sendJson(response, completion({ content: '{"who":"[NAME_2]"}' }));
  const schema = z.object({ who: z.string() });
  const { output } = await generateText({
    model,
    prompt: PROMPT,
    output: Output.object({ schema }),
  });
  expect(output).toEqual({ who: QUOTED });
  expectNothingLeft();
});
