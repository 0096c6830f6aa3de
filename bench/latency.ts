// What a message costs, by itself and on its way through `fetch`.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { wrapFetch } from 'deid-core/chat';
import { safeHarbor } from 'deid-rules';
import { SEED } from './corpus/corpus.ts';
import { mixedText } from './corpus/text.ts';
import { check, type Figure, publish } from './figures.ts';
import { alternated } from './rounds.ts';
import { quantile } from './statistics.ts';

/** A message of 4 KB, in UTF-16 code units. */
const MESSAGE = 4000;
const MESSAGES = 1000;
const CALLS = 400;
const WARM_UPS = 100;
/** What the wrapper may add to a call, in milliseconds, by the share of the calls that add less. */
const GOALS = [
  { share: 0.5, atMost: 0.3 },
  { share: 0.99, atMost: 1 },
];

const { text } = mixedText(MESSAGE * (WARM_UPS + MESSAGES), SEED);
const messages = Array.from({ length: WARM_UPS + MESSAGES }, (_, index) =>
  text.slice(index * MESSAGE, (index + 1) * MESSAGE),
);

function percentiles(name: string, milliseconds: readonly number[]): readonly Figure[] {
  return [
    { name: `${name}, p50`, unit: 'ms', value: quantile(milliseconds, 0.5) },
    { name: `${name}, p99`, unit: 'ms', value: quantile(milliseconds, 0.99) },
  ];
}

/** Every message in a session of its own, as a gateway would have it. */
function protectAndRestore(): readonly number[] {
  const engine = safeHarbor();
  return messages
    .map((message) => {
      const started = performance.now();
      const session = engine.session();
      const protectedText = session.protect(message);
      const restored = session.restore(protectedText);
      const milliseconds = performance.now() - started;
      session.close();
      check(restored === message, 'a message came back altered');
      check(protectedText !== message, 'a message left unprotected');
      return milliseconds;
    })
    .slice(WARM_UPS);
}

/** Answers a chat completion with what it was asked. */
function startEcho(): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as {
        messages: { content: string }[];
      };
      const message = { role: 'assistant', content: body.messages.at(-1)?.content ?? '' };
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          id: 'echo',
          object: 'chat.completion',
          choices: [{ index: 0, message, finish_reason: 'stop' }],
        }),
      );
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function timeCall(fetcher: typeof fetch, url: string, content: string): Promise<number> {
  const started = performance.now();
  const response = await fetcher(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'echo', messages: [{ role: 'user', content }] }),
  });
  const answer = (await response.json()) as { choices: { message: { content: string } }[] };
  const milliseconds = performance.now() - started;
  check(answer.choices[0]?.message.content === content, 'an answer is not what was asked');
  return milliseconds;
}

/** The same calls with and without the wrapper, turn about. */
async function overLoopback(): Promise<readonly Figure[]> {
  const server = await startEcho();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/chat/completions`;
  // An engine of its own, that has met none of the messages.
  const wrapped = wrapFetch(fetch, { engine: safeHarbor() });
  const times = { plain: [] as number[], wrapped: [] as number[] };
  for (const [index, message] of messages.slice(0, WARM_UPS + CALLS).entries()) {
    for (const kind of alternated(['plain', 'wrapped'] as const, index)) {
      // oxlint-disable-next-line no-await-in-loop -- one call at a time is what is measured
      const time = await timeCall(kind === 'plain' ? fetch : wrapped, url, message);
      if (index >= WARM_UPS) times[kind].push(time);
    }
  }
  server.close();
  server.closeAllConnections();
  return [
    ...percentiles('fetch of 4 KB over loopback', times.plain),
    ...percentiles('the same through wrapFetch', times.wrapped),
    ...GOALS.map(({ share, atMost }) => ({
      name: `wrapFetch adds, p${share * 100}`,
      unit: 'ms',
      value: quantile(times.wrapped, share) - quantile(times.plain, share),
      goal: { atMost },
    })),
  ];
}

publish([
  ...percentiles('protect and restore 4 KB', protectAndRestore()),
  ...(await overLoopback()),
]);
