import { DeidError, type Engine, createEngine } from 'deid-core';
import { type ChatOptions, chatCompletions, wrapFetch } from 'deid-core/chat';
import { beforeEach, describe, expect, test } from 'vitest';
import { plantedEngine } from './support/planted.ts';
import { chunk, completion } from './support/server.ts';

const NAME = 'Maria Delgado';
const engine = plantedEngine({ NAME: [NAME] });
const URL_OF_CHAT = 'https://api.example.com/v1/chat/completions';
const REQUEST = { model: 'echo', messages: [{ role: 'user', content: `Hello ${NAME}` }] };
const BODY = JSON.stringify(REQUEST);
const PROTECTED = BODY.replace(NAME, '[NAME_1]');
const ANSWER = JSON.stringify(completion({ content: 'Hello [NAME_1]' }));
const encoder = new TextEncoder();

/** Requests as they reached the network. */
let sent: { readonly request: Request; readonly body: string }[];
let answer: () => Response;
beforeEach(() => {
  sent = [];
  answer = () => new Response(ANSWER, { headers: { 'content-type': 'application/json' } });
});

const network: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  sent.push({ request, body: await request.clone().text() });
  return answer();
};

const wrapped = (options: Partial<ChatOptions> = {}): typeof fetch =>
  wrapFetch(network, { engine, note: false, ...options });

function post(body: RequestInit['body']): RequestInit {
  return { method: 'POST', body: body ?? null, headers: { 'content-type': 'application/json' } };
}

/** The code of the DeidError that a call fails with. It must not have been sent, nor quote anything. */
async function refusal(call: Promise<Response>): Promise<string> {
  const error: unknown = await call.catch((reason: unknown) => reason);
  if (!(error instanceof DeidError)) throw new Error('not refused', { cause: error });
  expect(sent).toEqual([]);
  expect(`${error.message} ${error.stack} ${String(error.cause)}`).not.toMatch(/Maria|Delgado/);
  return error.code;
}

describe('requests', () => {
  const bytes = encoder.encode(BODY);
  const longer = encoder.encode(`  ${BODY}  `);
  test.each<[string, Parameters<typeof fetch>]>([
    ['a string', [URL_OF_CHAT, post(BODY)]],
    ['bytes', [URL_OF_CHAT, post(bytes)]],
    ['a part of a buffer', [URL_OF_CHAT, post(longer.subarray(2, -2))]],
    ['an ArrayBuffer', [URL_OF_CHAT, post(bytes.buffer)]],
    ['a URL', [new URL(URL_OF_CHAT), post(BODY)]],
    ['a Request', [new Request(URL_OF_CHAT, post(BODY))]],
    ['a Request with another body', [new Request(URL_OF_CHAT, post('{}')), { body: BODY }]],
    ['another base path', ['https://example.com/openai/v9/chat/completions/?a=b', post(BODY)]],
  ])('%s', async (_, parameters) => {
    const response = await wrapped()(...parameters);
    expect(sent.map(({ body }) => body)).toEqual([PROTECTED]);
    expect(sent[0]?.request.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual(completion({ content: `Hello ${NAME}` }));
  });

  test('what the caller gave is not changed', async () => {
    const headers = new Headers({ 'content-length': '1', authorization: 'Bearer key' });
    const request = new Request(URL_OF_CHAT, post(BODY));
    await wrapped()(request, { headers });
    expect([...headers.keys()]).toEqual(['authorization', 'content-length']);
    expect(await request.text()).toBe(BODY);
    expect(sent[0]?.request.headers.get('authorization')).toBe('Bearer key');
    expect(sent[0]?.request.headers.has('content-length')).toBe(false);
  });

  test.each(['GET', 'HEAD', 'DELETE'])('%s without a body passes', async (method) => {
    await wrapped()('https://api.example.com/v1/models', { method });
    expect(sent).toHaveLength(1);
  });

  test('an unknown path fails closed, unless a codec is given', async () => {
    const url = `https://api.example.com/v1/${NAME}`;
    expect(await refusal(wrapped()(url, post(BODY)))).toBe('unknown-format');
    await wrapped({ codec: chatCompletions })(url, post(BODY));
    expect(sent[0]?.body).toBe(PROTECTED);
  });

  test.each<[string, RequestInit['body']]>([
    ['a form', new FormData()],
    ['parameters', new URLSearchParams({ name: NAME })],
    ['a blob', new Blob([BODY])],
    ['text that is not JSON', `{"name": "${NAME}`],
    ['JSON that is no object', JSON.stringify(NAME)],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
    ['nesting without end', `${'['.repeat(9999)}${']'.repeat(9999)}`],
    ['a stream', new ReadableStream()],
  ])('%s fails closed', async (_, body) => {
    expect(await refusal(wrapped()(URL_OF_CHAT, post(body)))).toBe('invalid-request');
  });

  const image = { type: 'image_url', image_url: { url: `https://example.com/${NAME}.png` } };
  const withImage = JSON.stringify({ messages: [{ role: 'user', content: [image] }] });
  test('media is blocked, or allowed with its URL protected', async () => {
    expect(await refusal(wrapped()(URL_OF_CHAT, post(withImage)))).toBe('unscannable-content');
    await wrapped({ media: 'allow' })(URL_OF_CHAT, post(withImage));
    expect(sent[0]?.body).toBe(withImage.replace(NAME, '[NAME_1]'));
  });

  const failing = (detect: () => never): Engine =>
    createEngine({ detectors: [{ id: 'failing', labels: ['NAME'], detect }] });
  test('a detector that fails stops the call', async () => {
    const broken = failing(() => {
      throw new Error(NAME);
    });
    let reports = 0;
    const call = wrapped({ engine: broken, onReport: () => void reports++ })(
      URL_OF_CHAT,
      post(BODY),
    );
    expect(await refusal(call)).toBe('detector-failed');
    expect(reports).toBe(1);
  });

  test('an aborted signal stops an asynchronous scan', async () => {
    const slow = createEngine({
      detectors: [],
      asyncDetectors: [{ id: 'slow', labels: ['NAME'], detect: () => new Promise(() => {}) }],
    });
    const signal = AbortSignal.abort();
    const call = wrapped({ engine: slow })(URL_OF_CHAT, { ...post(BODY), signal });
    expect(await refusal(call)).toBe('aborted');
  });

  test('old turns keep their tokens while a conversation grows', async () => {
    const turn = (role: string, content: string): object => ({ role, content });
    const growing = plantedEngine({ NAME: [NAME, 'Rosa Okafor', 'Lee Park'] });
    const first = [turn('system', 'Ask Rosa Okafor'), turn('user', NAME)];
    const second = [...first, turn('assistant', 'Lee Park'), turn('user', 'Rosa Okafor')];
    for (const messages of [first, second]) {
      const body = JSON.stringify({ user: 'Lee Park', messages, tools: [{ type: 'x', y: NAME }] });
      await wrapped({ engine: growing })(URL_OF_CHAT, post(body));
    }
    const messages = sent.map(({ body }) => (JSON.parse(body) as { messages: object[] }).messages);
    expect(messages[0]).toEqual([turn('system', 'Ask [NAME_2]'), turn('user', '[NAME_1]')]);
    expect(messages[1]?.slice(0, 2)).toEqual(messages[0]);
  });

  test('a session that the caller keeps outlives the request', async () => {
    const session = engine.session();
    await wrapped({ session })(URL_OF_CHAT, post(BODY));
    expect(session.restore('[NAME_1]')).toBe(NAME);
  });
});

describe('answers', () => {
  test('headers fit the restored body, and the URL stays', async () => {
    answer = () => {
      const headers = {
        'content-type': 'application/json',
        'content-encoding': 'br',
        'content-length': '9',
        a: 'b',
      };
      return Object.defineProperty(new Response(ANSWER, { headers, status: 201 }), 'url', {
        value: URL_OF_CHAT,
      });
    };
    const response = await wrapped()(URL_OF_CHAT, post(BODY));
    expect(Object.fromEntries(response.headers)).toEqual({
      a: 'b',
      'content-type': 'application/json',
    });
    expect([response.status, response.url]).toEqual([201, URL_OF_CHAT]);
  });

  test.each([
    ['application/problem+json', 500, '{"detail":"[NAME_1]"}', `{"detail":"${NAME}"}`],
    ['application/json', 200, '"[NAME_1]"', `"${NAME}"`],
    ['', 200, ANSWER, ANSWER.replace('[NAME_1]', NAME)],
    ['text/html', 502, '<h1>[NAME_1]</h1>', '<h1>[NAME_1]</h1>'],
    ['application/octet-stream', 200, ANSWER, ANSWER],
  ])('%s with status %d', async (type, status, body, expected) => {
    answer = () =>
      new Response(encoder.encode(body), {
        status,
        headers: type === '' ? {} : { 'content-type': type },
      });
    const response = await wrapped()(URL_OF_CHAT, post(BODY));
    expect(await response.text()).toBe(expected);
  });

  test('reads no more of a stream than is read from it', async () => {
    let pulls = 0;
    const cancelled: unknown[] = [];
    const event = encoder.encode(`data: ${JSON.stringify(chunk(0, { content: 'Hi NAME_1' }))}\n\n`);
    answer = () => {
      const source = {
        pull: (it: ReadableStreamDefaultController): void => (pulls++, it.enqueue(event)),
        cancel: (reason: unknown): void => void cancelled.push(reason),
      };
      const body = new ReadableStream(source, { highWaterMark: 0 });
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    };
    const reports: unknown[] = [];
    const onReport = (report: unknown): void => void reports.push(report);
    const response = await wrapped({ onReport })(URL_OF_CHAT, post(BODY));
    const reader = response.body?.getReader();
    expect(pulls).toBe(0);
    await reader?.read();
    expect(pulls).toBe(1);
    await reader?.cancel('enough');
    expect([pulls, cancelled, reports.length]).toEqual([1, ['enough'], 1]);
  });

  test('an abort releases a stream that nobody reads, and what was held comes before it', async () => {
    const aborted = new AbortController();
    const reports: unknown[] = [];
    let cancelled: unknown;
    answer = () => {
      const event = `data: ${JSON.stringify(chunk(0, { content: 'Hi NAME_1' }))}\n\n`;
      const source = {
        start: (it: ReadableStreamDefaultController) => it.enqueue(encoder.encode(event)),
        cancel: (reason: unknown): void => void (cancelled = reason),
      };
      return new Response(new ReadableStream(source), {
        headers: { 'content-type': 'text/event-stream' },
      });
    };
    const init = { ...post(BODY), signal: aborted.signal };
    const onReport = (report: unknown): void => void reports.push(report);
    const response = await wrapped({ onReport })(URL_OF_CHAT, init);
    const reader = response.body?.getReader();
    const decode = async (): Promise<string> =>
      new TextDecoder().decode((await reader?.read())?.value);
    expect(await decode()).toContain('"Hi "');
    aborted.abort('enough');
    expect([cancelled, reports.length]).toEqual(['enough', 1]);
    expect(await decode()).toContain(`"${NAME}"`);
    await expect(decode()).rejects.toBe('enough');
  });

  test('events in which nothing changes keep their bytes', async () => {
    const body = '\uFEFF: ping\r\n\r\nid: 1\rdata: {"a" :1.0}\r\rretry: 5\n\ndata: [DONE]\n\n';
    answer = () => new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    const response = await wrapped()(URL_OF_CHAT, post(BODY));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(encoder.encode(body));
  });

  test('an event that is cut off comes before what was held', async () => {
    const held = JSON.stringify(chunk(0, { content: 'NAME_1' }));
    const cut = JSON.stringify({ choices: [] });
    answer = () =>
      new Response(`data: ${held}\n\ndata: ${cut}`, {
        headers: { 'content-type': 'text/event-stream' },
      });
    const text = await (await wrapped()(URL_OF_CHAT, post(BODY))).text();
    const event = (content: string): string => `data: ${JSON.stringify(chunk(0, { content }))}\n\n`;
    expect(text).toBe(`${event('')}data: ${cut}\n\n${event(NAME)}`);
  });
});
