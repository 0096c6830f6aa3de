import {
  bufferedGateway,
  type ChatOptions,
  chatCompletions,
  type Codec,
  messages,
  messagingGateway,
  responses,
  wrapChat,
} from 'deid-core/chat';
import { describe, expect, test } from 'vitest';
import { plantedEngine } from './support/planted.ts';

const NAME = 'Maria Delgado';
const engine = plantedEngine({ NAME: [NAME] });
const NOTE = 'Keep tokens.';

async function sent(
  codec: Codec,
  request: object,
  options: Partial<ChatOptions> = {},
): Promise<object> {
  let made: object = {};
  const call = async (body: object): Promise<void> => void (made = body);
  await wrapChat(call, { engine, codec, note: NOTE, ...options })(request);
  return made;
}

const user = { role: 'user', content: NAME };
const told = { role: 'user', content: '[NAME_1]' };
const part = { type: 'text', text: NOTE };

describe('is first among the instructions', () => {
  test.each<[string, Codec, object, object]>([
    [
      'no system message',
      chatCompletions,
      { messages: [user] },
      { messages: [{ role: 'system', content: NOTE }, told] },
    ],
    [
      'a system message',
      chatCompletions,
      { messages: [{ role: 'system', content: 'Be brief.' }, user] },
      { messages: [{ role: 'system', content: `${NOTE}\n\nBe brief.` }, told] },
    ],
    [
      'a developer message in parts',
      chatCompletions,
      { messages: [{ role: 'developer', content: [{ type: 'text', text: 'Be brief.' }] }, user] },
      {
        messages: [
          { role: 'developer', content: [part, { type: 'text', text: 'Be brief.' }] },
          told,
        ],
      },
    ],
    ['no instructions', responses, { input: NAME }, { input: '[NAME_1]', instructions: NOTE }],
    [
      'instructions',
      responses,
      { instructions: 'Be brief.', input: NAME },
      { instructions: `${NOTE}\n\nBe brief.`, input: '[NAME_1]' },
    ],
    ['no system', messages, { messages: [user] }, { messages: [told], system: NOTE }],
    [
      'system blocks',
      messages,
      { system: [{ type: 'text', text: 'Be brief.' }], messages: [user] },
      { system: [part, { type: 'text', text: 'Be brief.' }], messages: [told] },
    ],
    [
      'a system prompt',
      bufferedGateway,
      { systemPrompt: 'Be brief.', messages: [user] },
      { systemPrompt: `${NOTE}\n\nBe brief.`, messages: [told] },
    ],
    [
      'a gateway without a system role',
      messagingGateway,
      { messages: [user] },
      { messages: [{ role: 'developer', content: NOTE }, told] },
    ],
  ])('%s', async (_, codec, request, expected) => {
    expect(await sent(codec, request)).toEqual(expected);
  });
});

test('nothing to protect, no note', async () => {
  const request = { messages: [{ role: 'user', content: 'Hello' }] };
  expect(await sent(chatCompletions, request, { note: true })).toEqual(request);
});

test('is the same in every turn once a conversation holds tokens', async () => {
  const session = engine.session();
  const turn = async (...contents: readonly string[]): Promise<readonly unknown[]> => {
    const request = { messages: contents.map((content) => ({ role: 'user', content })) };
    const made = await sent(chatCompletions, request, { session, note: true });
    return (made as { messages: unknown[] }).messages;
  };
  expect(await turn('Hello')).toHaveLength(1);
  const second = await turn('Hello', NAME);
  const third = await turn('Hello', NAME, 'Bye');
  expect(third.slice(0, 3)).toEqual(second);
});

test('can be left out', async () => {
  expect(await sent(chatCompletions, { messages: [user] }, { note: false })).toEqual({
    messages: [told],
  });
});

test('is one line without anything that looks like a token', async () => {
  const made = await sent(messages, { messages: [user] }, { note: true });
  const { system = '' } = made as { system?: string };
  expect(system).toMatch(/^[^\n[\]]{20,300}$/);
  expect(engine.session().protect(system)).toBe(system);
});
