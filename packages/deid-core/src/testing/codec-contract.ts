import type { Codec } from '../chat/codec.ts';
import type { ChatOptions } from '../chat/exchange.ts';
import { JSON_SCHEMA } from '../chat/json-schema.ts';
import type { Shape } from '../chat/shape.ts';
import { wrapChat } from '../chat/wrap-chat.ts';
import { assert, assertSame, type Check, type CheckOptions, runChecks } from './check.ts';
import { dataWith, describedAs, type FieldPath, fieldsOf, merged } from './field-path.ts';
import { SAMPLE, SAMPLE_TEXT, SAMPLE_VALUES, sampleEngine } from './sample-values.ts';

/**
 * What a field holds, as `StringKind`, and:
 *
 * - `limited`: text with a `maxLength`
 * - `schema`: a JSON Schema
 * - `dropped`: data that spells out tokens
 */
export type FieldKind =
  | 'text'
  | 'limited'
  | 'json'
  | 'reply'
  | 'name'
  | 'media'
  | 'structure'
  | 'schema'
  | 'dropped';

export type FieldTable = Readonly<Partial<Record<FieldKind, readonly FieldPath[]>>>;

/** One text of a streamed answer. */
export interface StreamSample {
  readonly name: string;
  /** How values are written into it. */
  readonly kind: 'text' | 'json';
  /** The tool that it goes to, which `start` names. */
  readonly tool?: string;
  /** Chunks that open it. */
  readonly start?: readonly unknown[];
  /** The chunk that brings a piece of it. */
  chunk(piece: string): unknown;
  /** What a chunk brings of it. */
  read(chunk: unknown): string | undefined;
  /** Chunks that say that it is complete. What is held has to come before them. */
  readonly end?: readonly unknown[];
}

export interface CodecSamples {
  /** The field of a request where what the user says may stand. */
  readonly prompt: FieldPath;
  /** Every field of a request that is known, listed from the format's documentation rather than from the codec. */
  readonly request: FieldTable;
  /** The same for answers, without text: that is restored wherever it stands. */
  readonly answer: FieldTable;
  /** Fields of an answer that go to a tool, and where its name stands, if it does. */
  readonly toolInputs: readonly { readonly input: FieldPath; readonly name?: FieldPath }[];
  /** Texts that may stream at the same time in one answer. */
  readonly streams: readonly StreamSample[];
  /** Requests as a service would take them, full of the values in `SAMPLE`. */
  readonly requests: readonly object[];
  /** The answer of a model that repeats something of a request. */
  echo(request: object): unknown;
}

/** Long enough to be taken for encoded bytes wherever text is not expected, and longer than any limit. */
const LONG = 'x'.repeat(600);
const URL_OF_IMAGE = 'https://example.com/scan.png';

/** What is sent in the place of a value, for each kind of field. */
const REQUEST_PROBES: Readonly<Record<FieldKind, readonly [value: unknown, sent: unknown]>> = {
  text: [SAMPLE.number + LONG, `[MRN_1]${LONG}`],
  reply: [SAMPLE.number + LONG, `[MRN_1]${LONG}`],
  limited: [SAMPLE.number + LONG, '[MRN_1]'],
  json: [
    JSON.stringify({ a: SAMPLE.name, b: SAMPLE.number }),
    JSON.stringify({ a: '[NAME_1]', b: '[MRN_1]' }),
  ],
  name: [SAMPLE.name, 'NAME_1'],
  structure: [SAMPLE.name, SAMPLE.name],
  schema: [
    { enum: [SAMPLE.name, SAMPLE.number], properties: { [SAMPLE.name]: {} } },
    { enum: ['[NAME_1]', '[MRN_1]'], properties: { [SAMPLE.name]: {} } },
  ],
  media: [URL_OF_IMAGE, undefined],
  dropped: [[SAMPLE.name], ['[NAME_1]']],
};

const JSON_ANSWER = [
  `{"a": "[NAME_2]", "b": [NAME_1], "c": "{\\"d\\":\\"[NAME_2]\\"}"}`,
  `{"a": ${JSON.stringify(SAMPLE.quoted)}, "b": "${SAMPLE.name}", "c": ${JSON.stringify(JSON.stringify({ d: SAMPLE.quoted }))}}`,
] as const;
const TEXT_ANSWER = ['[NAME_2] NAME_1', `${SAMPLE.quoted} ${SAMPLE.name}`] as const;

/** What the caller gets in the place of what the model said. */
const ANSWER_PROBES: Readonly<Record<FieldKind, readonly [said: unknown, got: unknown]>> = {
  text: TEXT_ANSWER,
  limited: TEXT_ANSWER,
  name: TEXT_ANSWER,
  json: JSON_ANSWER,
  reply: JSON_ANSWER,
  structure: ['[NAME_1]', '[NAME_1]'],
  media: ['[NAME_1]', '[NAME_1]'],
  schema: [{ const: '[NAME_1]' }, { const: SAMPLE.name }],
  dropped: [[{ token: '[NAME' }], []],
};

/**
 * Checks a codec against what every codec has to do: each field is protected and restored as what it is, structure stays,
 * what nobody knows is protected, what a model repeats comes back as it was, and streams may be cut anywhere. Samples
 * should come from the documentation of the format, so that what the codec forgot is missed here.
 *
 * @throws Error `contract broken` with the name of the check and a cause, unless `options.test` takes each check
 */
export function testCodec(
  codec: Codec,
  samples: CodecSamples,
  options: CheckOptions = {},
): Promise<void> {
  return runChecks(codecChecks(codec, samples), options);
}

/** The checks of `testCodec`, to be run one by one. */
export function codecChecks(codec: Codec, samples: CodecSamples): readonly Check[] {
  const given = new Given(codec, samples);
  return [
    ...rows(samples.request).map(({ kind, path }) => requestCheck(given, kind, path)),
    ...rows(samples.answer).map(({ kind, path }) => answerCheck(given, kind, path)),
    ...samples.toolInputs.map((tool) => toolCheck(given, tool)),
    ...samples.streams.map((stream) => streamCheck(given, stream)),
    ...samples.requests.map((request, index) => echoCheck(given, request, index)),
    { name: 'streams that interleave are kept apart', run: () => interleave(given) },
    { name: 'what nobody knows is protected', run: () => protectsUnknown(given) },
    listCheck('request', codec.request, samples.request, ['dropped']),
    // Text is restored like what is unknown.
    listCheck('answer', codec.answer, samples.answer, ['text', 'limited', 'name', 'schema']),
  ];
}

/** What the checks run on. */
class Given {
  readonly codec: Codec;
  readonly samples: CodecSamples;
  /** The request that puts the sample values into the vault. */
  readonly prompt: object;

  constructor(codec: Codec, samples: CodecSamples) {
    this.codec = codec;
    this.samples = samples;
    this.prompt = dataWith(samples.prompt, SAMPLE_TEXT) as object;
  }

  /** The request that leaves, or the message of the error that stops it. */
  async sent(request: unknown): Promise<unknown> {
    let sent: unknown;
    try {
      await this.wrap((made) => void (sent = made))(request);
    } catch (error) {
      return (error as Error).message;
    }
    return sent;
  }

  answered(answer: unknown, options: Partial<ChatOptions> = {}): Promise<unknown> {
    return this.wrap(() => answer, options)(this.prompt);
  }

  async streamed(
    chunks: readonly unknown[],
    options: Partial<ChatOptions> = {},
  ): Promise<readonly unknown[]> {
    async function* stream(): AsyncGenerator {
      yield* chunks;
    }
    const restored: unknown[] = [];
    for await (const chunk of (await this.answered(stream(), options)) as AsyncIterable<unknown>) {
      restored.push(chunk);
    }
    return restored;
  }

  wrap(
    answer: (request: unknown) => unknown,
    options: Partial<ChatOptions> = {},
  ): (request: unknown) => Promise<unknown> {
    const { codec } = this;
    const call = async (request: unknown): Promise<unknown> => answer(request);
    const session = sampleEngine.session();
    return wrapChat(call, { engine: sampleEngine, session, codec, note: false, ...options });
  }
}

function requestCheck(given: Given, kind: FieldKind, path: FieldPath): Check {
  const [value, expected] = REQUEST_PROBES[kind];
  return {
    name: `request: ${path} is ${kind}`,
    async run() {
      const sent = await given.sent(dataWith(path, value));
      if (kind === 'media') assertSame(sent, `cannot be read as text: ${describedAs(path)}`);
      else assertSame(sent, dataWith(path, expected));
    },
  };
}

function answerCheck(given: Given, kind: FieldKind, path: FieldPath): Check {
  const probes = kind === 'reply' ? [JSON_ANSWER, TEXT_ANSWER] : [ANSWER_PROBES[kind]];
  return {
    name: `answer: ${path} is ${kind}`,
    async run() {
      for (const [said, got] of probes) {
        // oxlint-disable-next-line no-await-in-loop -- the first that fails is the one to show
        assertSame(await given.answered(dataWith(path, said)), dataWith(path, got));
      }
    },
  };
}

function toolCheck(given: Given, { input, name }: CodecSamples['toolInputs'][number]): Check {
  const answerTo = (tool: string, text: string): unknown => {
    const named = name === undefined ? {} : dataWith(name, tool);
    return merged(named, dataWith(input, text));
  };
  const restore = ['find'];
  return {
    name: `answer: ${input} goes to a tool`,
    async run() {
      const answer = answerTo('find', '"[NAME_1]"');
      const restored = answerTo('find', `"${SAMPLE.name}"`);
      assertSame(await given.answered(answer), restored);
      assertSame(await given.answered(answer, { tools: { restore: false } }), answer);
      const other = answerTo('other', '"[NAME_1]"');
      assertSame(await given.answered(other, { tools: { restore } }), other);
      if (name === undefined) return;
      assertSame(await given.answered(answer, { tools: { restore } }), restored);
    },
  };
}

function streamCheck(given: Given, stream: StreamSample): Check {
  const [said, got] = stream.kind === 'json' ? JSON_ANSWER : TEXT_ANSWER;
  const { start = [], end = [], tool } = stream;
  const chunksOf = (pieces: readonly string[]): readonly unknown[] => [
    ...start,
    ...pieces.map((piece) => stream.chunk(piece)),
    ...end,
  ];
  return {
    name: `stream: ${stream.name}, however it is cut`,
    async run() {
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
    },
  };
}

async function interleave(given: Given): Promise<void> {
  const { streams } = given.samples;
  const said = streams.map(({ kind }) => (kind === 'json' ? JSON_ANSWER : TEXT_ANSWER));
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

function echoCheck(given: Given, request: object, index: number): Check {
  return {
    name: `request ${index + 1}: nothing leaves, and what a model repeats comes back`,
    async run() {
      let body = '';
      const call = given.wrap((sent) => {
        body = JSON.stringify(sent);
        return given.samples.echo(sent as object);
      });
      const seen = await call(request);
      for (const value of SAMPLE_VALUES) {
        assert(!body.includes(JSON.stringify(value).slice(1, -1)), `sent: ${body}`);
      }
      assertSame(seen, given.samples.echo(request));
    },
  };
}

async function protectsUnknown(given: Given): Promise<void> {
  const unheardOf = { unheard_of: [{ [SAMPLE.name]: SAMPLE.name, mrn: SAMPLE.number }] };
  const sent = { unheard_of: [{ '[NAME_1]': '[NAME_1]', mrn: '[MRN_1]' }] };
  assertSame(await given.sent(unheardOf), sent);
  for (const path of objectsIn(given.codec.request)) {
    // oxlint-disable-next-line no-await-in-loop -- the first path that fails is the one to show
    assertSame(await given.sent(dataWith(path, unheardOf)), dataWith(path, sent));
  }
}

/** What the codec knows and the samples do not, and the other way round. */
function listCheck(
  name: string,
  shape: Shape,
  table: FieldTable,
  unlisted: readonly FieldKind[],
): Check {
  return {
    name: `${name}: the samples list every field of the codec, as what it is`,
    run() {
      const known = fieldsOf(shape)
        .map(([path, field]) => ({ path, kind: kindOf(field) }))
        .filter(({ kind }) => !unlisted.includes(kind))
        .map(({ path, kind }) => `${path}: ${kind}`);
      const listed = rows(table).map(({ kind, path }) => `${path}: ${kind}`);
      assertSame(without(known, listed), []);
      assertSame(without(listed, known), []);
    },
  };
}

function kindOf(shape: Shape): FieldKind {
  if (shape === JSON_SCHEMA) return 'schema';
  if (shape.isDropped === true) return 'dropped';
  const { string: kind = 'unknown' } = shape;
  if (kind === 'text' && shape.maxLength !== undefined) return 'limited';
  return kind === 'tool' || kind === 'unknown' ? 'structure' : kind;
}

/** The objects of the protocol: places where an unknown property may turn up. */
function objectsIn(shape: Shape): readonly FieldPath[] {
  const paths = fieldsOf(shape)
    .map(([path]) => path.slice(0, Math.max(0, path.lastIndexOf('.'))))
    .filter((path) => path !== '' && !path.endsWith(')'));
  return [...new Set(paths)];
}

function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const known = new Set(other);
  return list.filter((each) => !known.has(each));
}

function rows(table: FieldTable): readonly { kind: FieldKind; path: FieldPath }[] {
  return Object.entries(table).flatMap(([kind, paths]) =>
    paths.map((path) => ({ kind: kind as FieldKind, path })),
  );
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
