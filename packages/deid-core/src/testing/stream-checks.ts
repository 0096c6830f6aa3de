import { assertSame, type Check } from './check.ts';
import type { StreamSample } from './codec-samples.ts';
import { dataWith, type FieldPath } from './field-path.ts';
import type { Given } from './given.ts';
import { SAMPLE } from './sample-values.ts';
import { CUT_ANSWER, JSON_ANSWER, type Spoken, TEXT_ANSWER } from './spoken.ts';

export function wholeCheck(given: Given, path: FieldPath): Check {
  return {
    name: `stream: ${path} is whole`,
    run: async () =>
      assertSame(await given.streamed([dataWith(path, 'NAME_1')]), [dataWith(path, SAMPLE.name)]),
  };
}

/** What is said in a stream, and what the caller gets. */
function spokenIn({ kind }: StreamSample): readonly Spoken[] {
  return [JSON_ANSWER, kind === 'json' ? CUT_ANSWER : TEXT_ANSWER];
}

export function streamCheck(given: Given, stream: StreamSample): Check {
  return {
    name: `stream: ${stream.name}, however it is cut`,
    async run() {
      for (const [said, got] of spokenIn(stream)) {
        // oxlint-disable-next-line no-await-in-loop -- the first that fails is the one to show
        await checkStream(given, stream, said, got);
      }
      if (stream.last !== undefined) await checkLast(given, stream, stream.last);
      if (stream.leaves !== undefined) await checkLeft(given, stream, stream.leaves);
    },
  };
}

async function checkStream(
  given: Given,
  stream: StreamSample,
  said: string,
  got: string,
): Promise<void> {
  const { start = [], end = [], tool } = stream;
  const chunksOf = (pieces: readonly string[]): readonly unknown[] => [
    ...start,
    ...pieces.map((piece) => stream.chunk(piece)),
    ...end,
  ];
  for (const pieces of cuttings(said)) {
    // oxlint-disable-next-line no-await-in-loop -- the first cutting that fails is the one to show
    const restored = await given.streamed(chunksOf(pieces));
    assertSame(textOf(stream, restored), got);
    const last = restored.slice(restored.length - end.length);
    assertSame(textOf(stream, last), textOf(stream, end));
  }
  if (tool === undefined) return;
  const chunks = chunksOf([said]);
  assertSame(await given.streamed(chunks, { tools: { restore: ['other'] } }), chunks);
  const restored = await given.streamed(chunks, { tools: { restore: [tool] } });
  assertSame(textOf(stream, restored), got);
}

/** What was held comes in the last chunk itself. */
async function checkLast(
  given: Given,
  stream: StreamSample,
  last: NonNullable<StreamSample['last']>,
): Promise<void> {
  const [said, got] = TEXT_ANSWER;
  const chunks = [...(stream.start ?? []), stream.chunk(said.slice(0, -1)), last(said.slice(-1))];
  const restored = await given.streamed(chunks);
  assertSame(textOf(stream, restored), got);
  assertSame(restored.length, chunks.length);
}

/** The end of one text is not that of another. */
async function checkLeft(given: Given, stream: StreamSample, other: StreamSample): Promise<void> {
  const { start = [], end = [] } = stream;
  const chunks = [
    ...[...start, ...(other.start ?? [])],
    ...[other.chunk('a [NAME'), stream.chunk('a'), ...end, other.chunk('_1]')],
  ];
  assertSame(textOf(other, await given.streamed(chunks)), `a ${SAMPLE.name}`);
}

export async function interleave(given: Given): Promise<void> {
  const { streams } = given.samples;
  const said = streams.map((stream) => spokenIn(stream)[0] ?? TEXT_ANSWER);
  const length = Math.max(0, ...said.map(([text]) => text.length));
  const chunks = streams.flatMap(({ start = [] }) => start);
  for (let at = 0; at < length; at++) {
    streams.forEach((stream, index) => {
      const piece = said[index]?.[0][at];
      if (piece !== undefined) chunks.push(stream.chunk(piece));
    });
  }
  const restored = await given.streamed(chunks);
  streams.forEach((stream, index) => assertSame(textOf(stream, restored), said[index]?.[1]));
}

function textOf(stream: StreamSample, chunks: readonly unknown[]): string {
  return chunks.map((chunk) => stream.read(chunk) ?? '').join('');
}

/** In one piece, in two at every place, and in pieces of one code unit. */
function cuttings(text: string): readonly (readonly string[])[] {
  const inTwo = Array.from({ length: text.length - 1 }, (_, at) => [
    text.slice(0, at + 1),
    text.slice(at + 1),
  ]);
  return [[text], ...inTwo, Array.from({ length: text.length }, (_, at) => text[at] ?? '')];
}
