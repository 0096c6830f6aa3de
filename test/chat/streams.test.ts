import { DeidError, type Report } from 'deid-core';
import { chatCompletions, messages, wrapChat, wrapFetch } from 'deid-core/chat';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plantedEngine } from './support/planted.ts';
import { chunk } from './support/server.ts';

const STREAMS = 1000;
const people = Array.from({ length: STREAMS }, (_, index) => `Patient-${index}-x`);
const encoder = new TextEncoder();

function eventStream(source: ReadableStream<Uint8Array>): Response {
  return new Response(source, { headers: { 'content-type': 'text/event-stream' } });
}

// Fails when anything is shared between two exchanges: a vault, a restorer, a decoder.
test('a thousand streams at once share nothing', async () => {
  const engine = plantedEngine({ NAME: people });
  const network: typeof fetch = async (_, init) => {
    const sent = init?.body as string;
    expect(sent).toContain('[NAME_1]');
    expect(sent).not.toContain('Patient');
    const bytes = encoder.encode(
      ['Hi [NA', 'ME_', '1]', '!']
        .map((content) => `data: ${JSON.stringify(chunk(0, { content }))}\n\n`)
        .join(''),
    );
    let at = 0;
    return eventStream(
      new ReadableStream({
        async pull(controller) {
          await new Promise((turn) => setImmediate(turn));
          if (at >= bytes.length) controller.close();
          else controller.enqueue(bytes.slice(at, (at += 97)));
        },
      }),
    );
  };
  const reports: Report[] = [];
  const onReport = (report: Report): void => void reports.push(report);
  const wrapped = wrapFetch(network, { engine, onReport });
  const answers = await Promise.all(
    people.map(async (content) => {
      const body = JSON.stringify({ messages: [{ role: 'user', content }] });
      const response = await wrapped('/v1/chat/completions', { method: 'POST', body });
      return (await response.text())
        .split('\n\n')
        .filter(Boolean)
        .map(
          (event) =>
            JSON.parse(event.slice('data: '.length)) as {
              choices: { delta: { content: string } }[];
            },
        )
        .map(({ choices }) => choices[0]?.delta.content)
        .join('');
    }),
  );
  expect(answers).toEqual(people.map((name) => `Hi ${name}!`));
  expect(reports.map(({ values, restored }) => [values, restored])).toEqual(
    people.map(() => [{ NAME: 1 }, 1]),
  );
});

test('an event that never ends is given up, and the source released', async () => {
  const engine = plantedEngine({ NAME: ['Maria'] });
  const piece = encoder.encode('x'.repeat(1024 * 1024));
  let pulls = 0;
  let cancelled: unknown;
  const source = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        pulls++;
        controller.enqueue(piece);
      },
      cancel: (reason: unknown) => void (cancelled = reason),
    },
    { highWaterMark: 0 },
  );
  const reports: Report[] = [];
  const onReport = (report: Report): void => void reports.push(report);
  const network: typeof fetch = async () => eventStream(source);
  const body = JSON.stringify({ messages: [] });
  const response = await wrapFetch(network, { engine, onReport })('/v1/chat/completions', {
    method: 'POST',
    body,
  });
  await expect(response.text()).rejects.toThrow(DeidError);
  expect(cancelled).toMatchObject({ code: 'invalid-request' });
  expect(pulls).toBe(33);
  expect(reports).toHaveLength(1);
});

test('events of a named kind keep their names, also when they bring what was held', async () => {
  const engine = plantedEngine({ NAME: ['Maria'] });
  const event = (type: string, rest: object): string =>
    `event: ${type}\ndata: ${JSON.stringify({ type, ...rest })}\n\n`;
  const delta = (text: string): string =>
    event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } });
  const stop = event('content_block_stop', { index: 0 });
  const said = delta('Hi NAME_1') + event('ping', {}) + stop;
  const network: typeof fetch = async () =>
    new Response(said, { headers: { 'content-type': 'text/event-stream' } });
  const body = JSON.stringify({ messages: [{ role: 'user', content: 'Maria' }] });
  const response = await wrapFetch(network, { engine })('/v1/messages', { method: 'POST', body });
  expect(await response.text()).toBe(delta('Hi ') + event('ping', {}) + delta('Maria') + stop);
});

test('an iterable that is left early is told, and its session closed', async () => {
  const engine = plantedEngine({ NAME: ['Maria'] });
  let isLeft = false;
  async function* events(): AsyncGenerator<object, void> {
    try {
      for (;;)
        yield {
          type: 'content_block_delta',
          index: 0,
          delta: { type: 'text_delta', text: 'NAME_1 ' },
        };
    } finally {
      isLeft = true;
    }
  }
  const reports: Report[] = [];
  const onReport = (report: Report): void => void reports.push(report);
  const ask = wrapChat(async (_: object) => events(), { engine, codec: messages, onReport });
  for await (const event of await ask({ messages: [{ role: 'user', content: 'Maria' }] })) {
    expect(event).toMatchObject({ delta: { text: 'Maria ' } });
    break;
  }
  expect([isLeft, reports.length]).toEqual([true, 1]);
});

/** The longest spelling of a token of these labels: doubled, escaped brackets around `NAME`, `\\\\_`, six digits and `'s`. */
const LONGEST_TOKEN = 4 * 3 + 'NAME'.length + 3 + 6 + 2;
const said = fc
  .array(
    fc.oneof(
      fc.constantFrom('[', ']', '[[', '\\', '"', '{', '}', ':', ',', '\n', '```', ' ', '😀'),
      fc.constantFrom('NAME', 'NAME_', '[NAME_2', '[NAME_999999', '2', "'s", '\\\\_', 'a', 'json'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

// Fails when a text waits for the end of a word, of a string, of a line or of JSON.
test('what is said is never more than a token behind', async () => {
  const engine = plantedEngine({ NAME: ['Maria'] });
  const fields = ['content', 'refusal', 'arguments'] as const;
  const deltaOf = (field: string, piece: string): object =>
    field === 'arguments' ? { function_call: { arguments: piece } } : { [field]: piece };
  await fc.assert(
    fc.asyncProperty(
      said,
      fc.constantFrom(...fields),
      fc.infiniteStream(fc.integer({ min: 1, max: 8 })),
      async (text, field, sizes) => {
        let input = '';
        async function* stream(): AsyncGenerator<object> {
          for (let at = 0; at < text.length;) {
            const piece = text.slice(at, (at += sizes.next().value ?? 1));
            input += piece;
            yield chunk(0, deltaOf(field, piece));
          }
        }
        const ask = wrapChat(async (_: object) => stream(), { engine, codec: chatCompletions });
        let output = '';
        for await (const each of await ask({ messages: [{ role: 'user', content: 'Maria' }] })) {
          const [{ delta }] = (each as { choices: [{ delta: Record<string, unknown> }] }).choices;
          const call = delta['function_call'] as { arguments: string } | undefined;
          output += call?.arguments ?? String(delta[field]);
          expect(input.length - output.length).toBeLessThanOrEqual(LONGEST_TOKEN);
        }
        expect(output).toBe(text);
      },
    ),
    { numRuns: 5000 },
  );
});
