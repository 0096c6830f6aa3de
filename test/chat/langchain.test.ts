import { HumanMessage, SystemMessage, ToolMessage } from '@langchain/core/messages';
import { tool } from '@langchain/core/tools';
import { ChatOpenAI } from '@langchain/openai';
import { wrapFetch } from 'deid-core/chat';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ARGUMENTS, engine, MRN, NAME, NICKNAME, NOTE, VALUES } from './support/patient.ts';
import { completion, sendEcho, sendJson } from './support/server.ts';
import { expectNothingLeft, useServer } from './support/use-server.ts';

const Patient = z.object({ name: z.enum([NAME, NICKNAME]), mrn: z.string() });

const server = await useServer();
const model = new ChatOpenAI({
  model: 'echo',
  apiKey: 'none',
  maxRetries: 0,
  configuration: { baseURL: `${server.url}/v1`, fetch: wrapFetch(fetch, { engine }) },
});

test('invoke', async () => {
  const answer = await model.invoke([
    new SystemMessage(`Speak to ${NAME}.`),
    new HumanMessage(NOTE),
  ]);
  expect(answer.content).toBe(NOTE);
  expectNothingLeft(server, VALUES);
});

test('stream', async () => {
  let text = '';
  for await (const { content } of await model.stream(NOTE)) text += content as string;
  expect(text).toBe(NOTE);
  expectNothingLeft(server, VALUES);
});

test('tools', async () => {
  const call = {
    id: 'call_1',
    type: 'function',
    function: { name: 'find_patient', arguments: ARGUMENTS },
  };
  server.reply = (_, response) => sendJson(response, completion({ tool_calls: [call] }));
  const findPatient = tool(({ name }) => `Found ${name}`, {
    name: 'find_patient',
    description: `Finds a patient, such as ${NAME}`,
    schema: Patient,
  });
  const withTools = model.bindTools([findPatient]);
  const question = new HumanMessage(NOTE);
  const first = await withTools.invoke([question]);
  expect(first.tool_calls).toMatchObject([{ args: { name: NICKNAME, mrn: MRN } }]);

  server.reply = sendEcho;
  const made = first.tool_calls?.[0];
  const result: unknown = await findPatient.invoke({
    type: 'tool_call',
    id: made?.id ?? '',
    name: made?.name ?? '',
    args: Patient.parse(made?.args),
  });
  if (!(result instanceof ToolMessage)) throw new Error('no tool message');
  const last = await withTools.invoke([question, first, result]);
  expect(last.content).toBe(`Found ${NICKNAME}`);
  expectNothingLeft(server, VALUES);
});

test('withStructuredOutput', async () => {
  server.reply = (_, response) => sendJson(response, completion({ content: ARGUMENTS }));
  const found = await model
    .withStructuredOutput(Patient, { name: 'patient', method: 'jsonSchema' })
    .invoke(NOTE);
  expect(found).toEqual({ name: NICKNAME, mrn: MRN });
  expectNothingLeft(server, VALUES);
});
