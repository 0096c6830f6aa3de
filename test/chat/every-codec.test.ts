import { wrapFetch } from 'deid-core/chat';
import { SAMPLE, sampleEngine, type StreamSample } from 'deid-core/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODECS, type Sampled } from './samples/index.ts';

const RUNS = { numRuns: 5000 };
const URL = 'https://example.com/';
const VALUES = [SAMPLE.name, SAMPLE.quoted, String(SAMPLE.number)];
const encoder = new TextEncoder();

/** Values among what could be mistaken for a token; nothing that begins like JSON. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...VALUES),
      fc.constantFrom('[NAME_1]', 'NAME_1', '[', ']', ' ', '\\', '\n', '😀', '\u{D83D}'),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 5 },
  )
  .map((parts) => `- ${parts.join('')}`);

/** A request with other texts where a sample has values, in JSON in a string too, and its lists in another order. */
function varied(request: unknown, texts: () => string, isReversed: boolean): unknown {
  if (typeof request === 'string') {
    if (!VALUES.some((value) => request.includes(JSON.stringify(value).slice(1, -1)))) {
      return request.includes(SAMPLE.quoted) ? texts() : request;
    }
    return request.startsWith('{') ? JSON.stringify({ [`a${texts()}`]: texts() }) : texts();
  }
  if (Array.isArray(request)) {
    const items = request.map((item) => varied(item, texts, isReversed));
    return isReversed ? items.reverse() : items;
  }
  if (typeof request !== 'object' || request === null) return request;
  return Object.fromEntries(
    Object.entries(request).map(([name, value]) => [name, varied(value, texts, isReversed)]),
  );
}

/** By their numbers, so that a counterexample shows no whole codec. */
const number = (list: readonly unknown[]): fc.Arbitrary<number> => fc.nat({ max: list.length - 1 });
const numbered = <T>(list: readonly T[], at: number): T => list[at] as T;

const request = number(CODECS).chain((codec) => {
  const { requests } = numbered(CODECS, codec).samples;
  return fc
    .tuple(fc.constantFrom(...requests), fc.infiniteStream(text), fc.boolean())
    .map(([sample, texts, isReversed]) => ({
      codec,
      given: varied(sample, () => texts.next().value ?? '', isReversed) as object,
    }));
});

async function ask(network: typeof fetch, given: object, { codec }: Sampled): Promise<Response> {
  const wrapped = wrapFetch(network, { engine: sampleEngine, codec, note: false });
  return wrapped(URL, { method: 'POST', body: JSON.stringify(given) });
}

// Fails when any codec leaves out a field, restores one in a form that it does not have, or alters structure.
test('no value leaves in any byte, and what a model repeats is read as without the wrapper', async () => {
  await fc.assert(
    fc.asyncProperty(request, async ({ codec, given }) => {
      const sampled = numbered(CODECS, codec);
      const { samples } = sampled;
      let body = '';
      const network: typeof fetch = async (_, init) => {
        body = init?.body as string;
        return Response.json(samples.echo(JSON.parse(body) as object));
      };
      const response = await ask(network, given, sampled);
      for (const value of VALUES) expect(body).not.toContain(JSON.stringify(value).slice(1, -1));
      expect(await response.json()).toEqual(JSON.parse(JSON.stringify(samples.echo(given))));
    }),
    RUNS,
  );
});

const SAID = ['[NAME_1]', '[NAME_2]', 'NAME_1', '[MRN_1]', '[NAME_9]', ' ', 'a', '[', 'NAM', 'é😀'];
const prose = fc.array(fc.constantFrom(...SAID), { maxLength: 8 }).map((parts) => parts.join(''));
const session = sampleEngine.session();
session.protect(VALUES.join(' | '));

interface Spoken {
  readonly stream: StreamSample;
  readonly said: string;
  readonly got: string;
}

function spoken(stream: StreamSample, said: string): Spoken {
  if (stream.kind !== 'json') return { stream, said, got: session.restore(said) };
  const json = (words: string): string =>
    JSON.stringify({ a: words, b: JSON.stringify({ c: words }) });
  return { stream, said: json(`- ${said}`), got: json(session.restore(`- ${said}`)) };
}

const withStreams = CODECS.filter(({ samples }) => samples.streams.length > 0);
const answer = number(withStreams).chain((codec) => {
  const { streams } = numbered(withStreams, codec).samples;
  return fc
    .tuple(
      fc.uniqueArray(fc.tuple(number(streams), prose), {
        minLength: 1,
        maxLength: 4,
        selector: ([stream]) => stream,
      }),
      fc.infiniteStream(fc.integer({ min: 1, max: 12 })),
      fc.infiniteStream(fc.nat()),
      fc.infiniteStream(fc.integer({ min: 1, max: 200 })),
      fc.constantFrom('\n', '\r\n', '\r'),
    )
    .map(([chosen, sizes, picks, cuts, lineEnd]) => {
      const texts = chosen.map(([stream, said]) => spoken(numbered(streams, stream), said));
      const next = (numbers: IterableIterator<number>): number => numbers.next().value ?? 1;
      const chunks = texts.flatMap(({ stream }) => stream.start ?? []);
      const open = texts.map((each) => ({ ...each, at: 0 }));
      for (;;) {
        const left = open.filter(({ at, said }) => at < said.length);
        const one = left[next(picks) % left.length];
        if (one === undefined) break;
        chunks.push(one.stream.chunk(one.said.slice(one.at, (one.at += next(sizes)))));
      }
      const events = chunks.map((chunk) => `data: ${JSON.stringify(chunk)}${lineEnd}${lineEnd}`);
      return { codec, texts, bytes: encoder.encode(events.join('')), cuts };
    });
});

// Fails when texts share a restorer in any codec, and when a byte or a token is cut where it must not matter.
test('every text of every stream is restored, however its bytes and its texts are cut', async () => {
  const given = { unknown: VALUES.join(' | ') };
  await fc.assert(
    fc.asyncProperty(answer, async ({ codec, texts, bytes, cuts }) => {
      let at = 0;
      const source = new ReadableStream<Uint8Array>({
        pull(controller) {
          const size = cuts.next().value ?? 1;
          if (at >= bytes.length) controller.close();
          else controller.enqueue(bytes.slice(at, (at += size)));
        },
      });
      const network: typeof fetch = async () =>
        new Response(source, { headers: { 'content-type': 'text/event-stream' } });
      const received = (await (await ask(network, given, numbered(withStreams, codec))).text())
        .split(/\r\n|\r|\n/)
        .filter((line) => line.startsWith('data: '))
        .map((line) => JSON.parse(line.slice('data: '.length)) as unknown);
      for (const { stream, got } of texts) {
        expect(received.map((chunk) => stream.read(chunk) ?? '').join('')).toBe(got);
      }
    }),
    RUNS,
  );
});
