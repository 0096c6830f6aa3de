import { HumanMessage, SystemMessage, ToolMessage } from '@langchain/core/messages';
import { tool } from '@langchain/core/tools';
import { ChatOpenAI } from '@langchain/openai';
import { wrapFetch } from 'deid-core/chat';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { plantedEngine } from './support/planted.ts';
import {
  completion,
  type RecordingServer,
  sendEcho,
  sendJson,
  startServer,
} from './support/server.ts';

const NAME = 'Maria Delgado';
const NICKNAME = 'Rosa "Rosie"\nOkafor \\ Lee';
const MRN = '4471902';
const NOTE = `Seen today: ${NAME}, known as ${NICKNAME}; MRN ${MRN}.`;
const ARGUMENTS = '{"name":"[NAME_2]","mrn":"[MRN_1]"}';
const Patient = z.object({ name: z.enum([NAME, NICKNAME]), mrn: z.string() });

let server: RecordingServer;
let model: ChatOpenAI;

beforeAll(async () => {
  server = await startServer();
  const engine = plantedEngine({ NAME: [NAME, NICKNAME], MRN: [MRN] });
  model = new ChatOpenAI({
    model: 'echo',
    apiKey: 'none',
    maxRetries: 0,
    configuration: { baseURL: `${server.url}/v1`, fetch: wrapFetch(fetch, { engine }) },
  });
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
  server.reply = sendEcho;
});

function expectNothingLeft(): void {
  expect(server.requests.length).toBeGreaterThan(0);
  for (const { path, body } of server.requests) {
    expect(path).toBe('/v1/chat/completions');
    for (const value of [NAME, NICKNAME, MRN]) {
      expect(body).not.toContain(JSON.stringify(value).slice(1, -1));
    }
  }
}

test('invoke', async () => {
  const answer = await model.invoke([
    new SystemMessage(`Speak to ${NAME}.`),
    new HumanMessage(NOTE),
  ]);
  expect(answer.content).toBe(NOTE);
  expectNothingLeft();
});

test('stream', async () => {
  let text = '';
  for await (const { content } of await model.stream(NOTE)) text += content as string;
  expect(text).toBe(NOTE);
  expectNothingLeft();
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
  expectNothingLeft();
});

test('withStructuredOutput', async () => {
  server.reply = (_, response) => sendJson(response, completion({ content: ARGUMENTS }));
  const found = await model
    .withStructuredOutput(Patient, { name: 'patient', method: 'jsonSchema' })
    .invoke(NOTE);
  expect(found).toEqual({ name: NICKNAME, mrn: MRN });
  expectNothingLeft();
});
