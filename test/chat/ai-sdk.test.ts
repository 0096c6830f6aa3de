import { createOpenAI } from '@ai-sdk/openai';
import { generateObject, generateText, Output, stepCountIs, streamText, tool } from 'ai';
import { wrapFetch } from 'deid-core/chat';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ARGUMENTS, engine, MRN, NAME, NICKNAME, NOTE, VALUES } from './support/patient.ts';
import { chunk, completion, inPieces, sendChunks, sendEcho, sendJson } from './support/server.ts';
import { expectNothingLeft, useServer } from './support/use-server.ts';

const server = await useServer((body, response) => {
  const content = textOf(body.messages.at(-1)?.['content']);
  sendEcho({ ...body, messages: [{ content }] }, response);
});
const openai = createOpenAI({
  apiKey: 'none',
  baseURL: `${server.url}/v1`,
  fetch: wrapFetch(fetch, { engine }),
});

/** A message's content is a text, or a list of parts. */
function textOf(content: unknown): string {
  if (!Array.isArray(content)) return String(content);
  return (content as { readonly text: string }[]).map(({ text }) => text).join('');
}

test('generateText', async () => {
  const { text } = await generateText({
    model: openai.chat('echo'),
    instructions: `Speak to ${NAME}.`,
    prompt: NOTE,
  });
  expect(text).toBe(NOTE);
  expectNothingLeft(server, VALUES);
});

test('streamText', async () => {
  const { textStream } = streamText({ model: openai.chat('echo'), prompt: NOTE });
  let text = '';
  for await (const piece of textStream) text += piece;
  expect(text).toBe(NOTE);
  expectNothingLeft(server, VALUES);
});

test.each(['generateText', 'streamText'])('tools of %s', async (how) => {
  const given: unknown[] = [];
  const find_patient = tool({
    description: `Finds a patient, such as ${NAME}`,
    inputSchema: z.object({ name: z.enum([NAME, NICKNAME]), mrn: z.string() }),
    execute: (input) => {
      given.push(input);
      return { found: input.name };
    },
  });
  server.reply = (body, response) => {
    const isDone = body.messages.some(({ role }) => role === 'tool');
    const call = { index: 0, id: 'call_1', type: 'function' };
    const called = (args: string): object => ({
      ...call,
      function: { name: 'find_patient', arguments: args },
    });
    const isStream = body.stream === true;
    if (isDone) sendEcho({ ...body, messages: [{ content: 'Found [NAME_2].' }] }, response);
    else if (!isStream) sendJson(response, completion({ tool_calls: [called(ARGUMENTS)] }));
    else {
      sendChunks(response, [
        chunk(0, { role: 'assistant', tool_calls: [called('')] }),
        ...inPieces(ARGUMENTS).map((piece) =>
          chunk(0, { tool_calls: [{ index: 0, function: { arguments: piece } }] }),
        ),
        chunk(0, {}, 'tool_calls'),
      ]);
    }
  };
  const request = {
    model: openai.chat('echo'),
    prompt: NOTE,
    tools: { find_patient },
    stopWhen: stepCountIs(2),
  };
  const text =
    how === 'generateText' ? (await generateText(request)).text : await streamText(request).text;
  expect(text).toBe(`Found ${NICKNAME}.`);
  expect(given).toEqual([{ name: NICKNAME, mrn: MRN }]);
  expectNothingLeft(server, VALUES);
  const sent = JSON.parse(server.requests[1]?.body ?? '') as { messages: object[] };
  expect(sent.messages.at(-1)).toMatchObject({ role: 'tool', content: '{"found":"[NAME_2]"}' });
});

test('generateObject', async () => {
  server.reply = (_, response) => sendJson(response, completion({ content: ARGUMENTS }));
  // oxlint-disable-next-line typescript/no-deprecated -- what most existing code calls
  const { object } = await generateObject({
    model: openai.chat('echo'),
    schema: z.object({ name: z.enum([NAME, NICKNAME]), mrn: z.string() }),
    prompt: NOTE,
  });
  expect(object).toEqual({ name: NICKNAME, mrn: MRN });
  expectNothingLeft(server, VALUES);
});

test('generateText with an output schema', async () => {
  server.reply = (_, response) => sendJson(response, completion({ content: ARGUMENTS }));
  const { output } = await generateText({
    model: openai.chat('echo'),
    output: Output.object({
      schema: z.object({ name: z.enum([NAME, NICKNAME]), mrn: z.string() }),
    }),
    prompt: NOTE,
  });
  expect(output).toEqual({ name: NICKNAME, mrn: MRN });
  expectNothingLeft(server, VALUES);
});
