import { createEngine, DeidError } from 'deid-core';
import { type ChatOptions, wrapChat } from 'deid-core/chat';
import { beforeEach, describe, expect, test } from 'vitest';
import { plantedEngine } from './support/planted.ts';

const NAME = 'Maria Delgado';
const engine = plantedEngine({ NAME: [NAME] });

/** Finds a number only where something says what it is. */
const labelled = createEngine({
  detectors: [
    {
      id: 'labelled',
      labels: ['MRN'],
      detect: ({ text }) =>
        [...text.matchAll(/(?<=\bmrn: |record number: )\d+/gi)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          label: 'MRN',
          score: 1,
        })),
    },
  ],
});

let sent: unknown;
beforeEach(() => {
  sent = undefined;
});
const wrapped = (options: Partial<ChatOptions> = {}): ((request: unknown) => Promise<unknown>) =>
  wrapChat(async (request: unknown) => (sent = request), { engine, note: false, ...options });

describe('what a property is called says what its value is', () => {
  test.each([
    [{ metadata: { mrn: '4471902' } }, { metadata: { mrn: '[MRN_1]' } }],
    [{ unknown: { recordNumber: ['4471902'] } }, { unknown: { recordNumber: ['[MRN_1]'] } }],
    [{ user: '{"MRN": "4471902"}' }, { user: '{"MRN": "[MRN_1]"}' }],
    [{ user: '{"record_number": 4471902}' }, { user: '{"record_number": [MRN_1]}' }],
    [{ user: '4471902' }, { user: '4471902' }],
  ])('%j', async (request, expected) => {
    const echoed = await wrapped({ engine: labelled })(request);
    expect(sent).toEqual(expected);
    expect(echoed).toEqual(request);
  });

  test('an identifier that takes its label in is protected without it', async () => {
    const greedy = plantedEngine({ NAME: [`contact: ${NAME}`, NAME] });
    await wrapped({ engine: greedy })({ unknown: { contact: NAME } });
    expect(JSON.stringify(sent)).not.toContain('Delgado');
  });
});

test('escapes in JSON hide nothing', async () => {
  const word = createEngine({
    detectors: [
      {
        id: 'word',
        labels: ['NAME'],
        detect: ({ text }) =>
          [...text.matchAll(/\bDelgado\b/g)].map(({ index }) => ({
            start: index,
            end: index + 7,
            label: 'NAME',
            score: 1,
          })),
      },
    ],
  });
  const content = JSON.stringify({ note: 'Seen:\nDelgado', nested: JSON.stringify(['\tDelgado']) });
  const request = { messages: [{ role: 'tool', content }] };
  expect(await wrapped({ engine: word })(request)).toEqual(request);
  expect(JSON.stringify(sent)).not.toContain('Delgado');
});

describe('names keep their alphabet', () => {
  test.each([
    [NAME, 'NAME_1'],
    ['Maria_Delgado', 'NAME_1'],
    ['mariaDelgado', 'mariaDelgado'],
    ['MariaDelgado', 'NAME_1'],
    [`dr_${NAME}`, 'dr_-NAME_1'],
    ['get_weather', 'get_weather'],
  ])('%s as %s', async (name, expected) => {
    await wrapped()({ messages: [{ role: 'user', name, content: '' }] });
    expect(sent).toEqual({ messages: [{ role: 'user', name: expected, content: '' }] });
  });
});

describe('requests that are no plain data', () => {
  test('what JSON would send is what is protected', async () => {
    const signal = new AbortController().signal;
    const request = { user: { toJSON: () => NAME }, url: new URL('https://example.com/'), signal };
    await wrapped()(request);
    expect(sent).toEqual({ user: '[NAME_1]', url: 'https://example.com/', signal });
    expect(request.user.toJSON()).toBe(NAME);
  });

  test.each([[new Map([[NAME, NAME]])], [new Uint8Array(3)], [new Blob([NAME])], [Object(NAME)]])(
    'what JSON cannot say is refused: %s',
    async (value) => {
      const error: unknown = await wrapped()({ unknown: value }).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(DeidError);
      expect(error).toMatchObject({ code: 'invalid-request', message: 'not JSON data' });
      expect(sent).toBeUndefined();
    },
  );

  test('a request that changes while it is scanned is sent as it was', async () => {
    const messages = [{ role: 'user', content: NAME }];
    const answered = wrapped()({ messages });
    messages.push({ role: 'user', content: NAME });
    await answered;
    expect(sent).toEqual({ messages: [{ role: 'user', content: '[NAME_1]' }] });
  });
});

test('a call keeps its this and its other arguments', async () => {
  const client = {
    prefix: 'Dear ',
    async ask(request: { user: string }, end: string): Promise<string> {
      return this.prefix + request.user + end;
    },
  };
  client.ask = wrapChat(client.ask, { engine });
  expect(await client.ask({ user: NAME }, '!')).toBe(`Dear ${NAME}!`);
});

test('what a call throws is thrown, and the session is over', async () => {
  const failure = new Error('quota');
  let reports = 0;
  const call = wrapChat((_: object) => Promise.reject(failure), {
    engine,
    onReport: () => void reports++,
  });
  await expect(call({ user: NAME })).rejects.toBe(failure);
  expect(reports).toBe(1);
});
