import { DeidError } from 'deid-core';
import { type ChatOptions, messages, wrapChat } from 'deid-core/chat';
import { describe, expect, test } from 'vitest';
import { plantedEngine } from './support/planted.ts';

const NAME = 'Maria Delgado';
const OTHER = 'Rosa "Rosie" Lee';
const engine = plantedEngine({ NAME: [NAME, OTHER] });

interface Message {
  readonly role: string;
  readonly content: string | null;
  readonly tool_calls?: readonly object[];
}

const calling = (name: string, args: object): Message => ({
  role: 'assistant',
  content: null,
  tool_calls: [
    { id: 'call_1', type: 'function', function: { name, arguments: JSON.stringify(args) } },
  ],
});
const user: Message = { role: 'user', content: `Find ${NAME}` };

describe('a tool that no value may reach', () => {
  test('is told from one that they may reach', async () => {
    const answer = {
      choices: [0, 1].map((index) => ({
        index,
        message: calling(index === 0 ? 'find' : 'search', { name: '[NAME_1]' }),
      })),
    };
    const ask = wrapChat(async (_: object): Promise<unknown> => answer, {
      engine,
      tools: { restore: ['find'] },
    });
    expect(await ask({ messages: [user] })).toEqual({
      choices: [
        { index: 0, message: calling('find', { name: NAME }) },
        { index: 1, message: calling('search', { name: '[NAME_1]' }) },
      ],
    });
  });

  // The token that the caller was given is no more than text when it comes back: it is protected as what looks like a
  // token, so it is never restored to the value, and comes back as the token that it was.
  test('gets its token again in every later turn of a conversation', async () => {
    const session = engine.session();
    const sent: { messages: Message[] }[] = [];
    const ask = wrapChat(
      async (request: { messages: Message[] }): Promise<unknown> => {
        sent.push(request);
        const [said] = /\[LITERAL_\d\]/.exec(JSON.stringify(request)) ?? ['[NAME_1]'];
        return { choices: [{ index: 0, message: calling('search', { name: said }) }] };
      },
      { engine, session, note: false, tools: { restore: false } },
    );
    const call = calling('search', { name: '[NAME_1]' });
    const answer = { choices: [{ index: 0, message: call }] };
    expect(await ask({ messages: [user] })).toEqual(answer);

    const result: Message = { role: 'tool', content: `Nobody is called [NAME_1], try ${OTHER}` };
    const second = [user, call, result];
    expect(await ask({ messages: second })).toEqual({
      choices: [{ index: 0, message: calling('search', { name: '[LITERAL_1]' }) }],
    });
    expect(JSON.stringify(sent)).not.toMatch(/Maria|Rosie/);
    expect(sent[1]?.messages).toEqual([
      { role: 'user', content: 'Find [NAME_1]' },
      calling('search', { name: '[LITERAL_1]' }),
      { role: 'tool', content: 'Nobody is called [LITERAL_1], try [NAME_2]' },
    ]);
    expect(session.restore('[LITERAL_1]')).toBe('[NAME_1]');
  });

  test('keeps its tokens in data that is no text', async () => {
    const use = {
      type: 'tool_use',
      id: 'toolu_1',
      name: 'search',
      input: { '[NAME_1]': ['[NAME_1]'] },
    };
    const ask = wrapChat(async (_: object): Promise<unknown> => ({ content: [use] }), {
      engine,
      codec: messages,
      tools: { restore: ['find'] },
    });
    expect(await ask({ messages: [user] })).toEqual({ content: [use] });
  });
});

test('values reach every tool by default, and results leave with the same tokens', async () => {
  const sent: object[] = [];
  const ask = wrapChat(
    async (request: object): Promise<unknown> => {
      sent.push(request);
      return { choices: [{ index: 0, message: calling('find', { name: '[NAME_2]' }) }] };
    },
    { engine, note: false },
  );
  const request = { messages: [user, { role: 'tool', content: `Found ${OTHER}` }] };
  expect(await ask(request)).toEqual({
    choices: [{ index: 0, message: calling('find', { name: OTHER }) }],
  });
  expect(JSON.stringify(sent)).toContain('Found [NAME_2]');
});

test('names of tools and properties that look like tokens are not taken for them', async () => {
  const tools = [
    {
      type: 'function',
      function: { name: 'name_1', parameters: { properties: { name_1: { type: 'string' } } } },
    },
  ];
  const answer = {
    choices: [{ index: 0, message: calling('name_1', { name_1: '[NAME_1]' }) }],
  };
  const ask = wrapChat(async (_: object): Promise<unknown> => answer, { engine });
  expect(await ask({ tools, messages: [user] })).toEqual({
    choices: [{ index: 0, message: calling('name_1', { name_1: NAME }) }],
  });
});

test('an option that does not exist is refused', () => {
  const options = { engine, tools: { restore: 'find' } } as unknown as ChatOptions;
  expect(() => wrapChat(async (_: object) => undefined, options)).toThrow(DeidError);
});
