import { chatCompletions, messages, wrapChat } from 'deid-core/chat';
import { beforeEach, describe, expect, test } from 'vitest';
import { plantedEngine } from './support/planted.ts';

const NAME = 'Maria Delgado';
/** Stands nowhere but in what the model thinks: it made it up. */
const INVENTED = 'Rosa Okafor';
const engine = plantedEngine({ NAME: [NAME, INVENTED] });

const SAID = `NAME_1 is not ${INVENTED}; [name 1], I think`;
const READ = `${NAME} is not ${INVENTED}; ${NAME}, I think`;
const SIGNATURE = 'c2lnbmF0dXJl';
const USE = { type: 'tool_use', id: 'toolu_1', name: 'find', input: {} };
const user = { role: 'user', content: `Find ${NAME}` };

const thinking = (text: string, signature = SIGNATURE): object => ({
  type: 'thinking',
  thinking: text,
  signature,
});
const turns = (block: object, first: object = user): object => ({
  messages: [
    first,
    { role: 'assistant', content: [block, USE] },
    { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'toolu_1', content: 'none' }] },
  ],
});

interface Request {
  readonly messages: readonly { readonly content: unknown }[];
}

let sent: Request[];
let answer: () => unknown;
beforeEach(() => {
  sent = [];
});
const wrapped = (): ((request: object) => Promise<unknown>) =>
  wrapChat(
    async (request: object): Promise<unknown> => {
      sent.push(request as Request);
      return answer();
    },
    { engine, codec: messages, note: false },
  );

const whole = (): unknown => ({ content: [thinking(SAID), USE] });
async function* streamed(): AsyncGenerator {
  const delta = (piece: object): object => ({
    type: 'content_block_delta',
    index: 0,
    delta: piece,
  });
  yield { type: 'content_block_start', index: 0, content_block: thinking('', '') };
  for (const piece of SAID) yield delta({ type: 'thinking_delta', thinking: piece });
  yield delta({ type: 'signature_delta', signature: SIGNATURE });
  yield { type: 'content_block_stop', index: 0 };
  yield { type: 'message_stop' };
}

/** What the caller reads of what the model thought. */
async function thoughtIn(received: unknown): Promise<string> {
  const { content } = received as { readonly content?: readonly { thinking: string }[] };
  if (content !== undefined) return content[0]?.thinking ?? '';
  let text = '';
  for await (const event of received as AsyncIterable<{ delta?: { thinking?: string } }>) {
    text += event.delta?.thinking ?? '';
  }
  return text;
}

/** What was sent last of what the model thought. */
function thoughtSent(): unknown {
  const content = sent.at(-1)?.messages[1]?.content;
  return Array.isArray(content) ? content[0] : undefined;
}

describe.each([
  ['whole', whole],
  ['streamed', streamed],
])('what the service signed (%s)', (_, said) => {
  test('is read with values, and goes back to the byte', async () => {
    answer = said;
    const ask = wrapped();
    expect(await thoughtIn(await ask({ messages: [user] }))).toBe(READ);
    answer = () => ({ content: [] });
    await ask(turns(thinking(READ)));
    expect(thoughtSent()).toEqual(thinking(SAID));
    expect(sent.at(-1)?.messages[0]).toEqual({ role: 'user', content: 'Find [NAME_1]' });
  });

  test('is protected like any text where it is not what the caller was given', async () => {
    answer = said;
    const ask = wrapped();
    await thoughtIn(await ask({ messages: [user] }));
    answer = () => ({ content: [] });
    const changed = [
      turns(thinking(`${READ} no more`)),
      turns(thinking(READ, 'b3RoZXI=')),
      // Its tokens would stand for somebody else.
      turns(thinking(READ), { role: 'user', content: `Find ${INVENTED}, then ${NAME}` }),
    ];
    for (const request of changed) {
      await ask(request);
      expect(JSON.stringify(sent.at(-1))).not.toMatch(/Delgado|Okafor/);
    }
  });
});

test('another wrapper knows nothing of it', async () => {
  answer = whole;
  await wrapped()({ messages: [user] });
  await wrapped()(turns(thinking(READ)));
  expect(thoughtSent()).toEqual(thinking('[NAME_1] is not [NAME_2]; [NAME_1], I think'));
});

test('a gateway in front of the service has it in another place', async () => {
  const sentOf: object[] = [];
  let said: object = {};
  const ask = wrapChat(
    async (request: object): Promise<unknown> => {
      sentOf.push(request);
      return { choices: [{ index: 0, message: said }] };
    },
    { engine, codec: chatCompletions, note: false },
  );
  const details = (text: string): object => ({
    role: 'assistant',
    reasoning_details: [{ type: 'reasoning.text', text, signature: SIGNATURE.repeat(60) }],
  });
  said = details(SAID);
  expect(await ask({ messages: [user] })).toEqual({
    choices: [{ index: 0, message: details(READ) }],
  });
  await ask({ messages: [user, details(READ)] });
  expect(sentOf.at(-1)).toMatchObject({ messages: [{}, details(SAID)] });
});
