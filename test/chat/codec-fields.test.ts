import {
  type Codec,
  chatCompletions,
  JSON_SCHEMA,
  type Shape,
  type StringKind,
  wrapChat,
} from 'deid-core/chat';
import { describe, expect, test } from 'vitest';
import { plantedEngine } from './support/planted.ts';

const NAME = 'Maria';
const MRN = '4471902';
const engine = plantedEngine({ NAME: [NAME, 'Rosa "R" Lee'], MRN: [MRN] });

/** Long enough to be taken for encoded bytes wherever text is not expected. */
const LONG = 'x'.repeat(600);

type FieldKind = Exclude<StringKind, 'unknown'> | 'schema';

/** Every path of the chat completions codec that is anything but unknown. `[]` is an item of an array. */
const REQUEST_FIELDS: Readonly<Record<FieldKind, readonly string[]>> = {
  text: [
    'functions[].description',
    'messages[].annotations[].url_citation.title',
    'messages[].annotations[].url_citation.url',
    'messages[].audio.transcript',
    'messages[].content[].file.filename',
    'messages[].content[].refusal',
    'messages[].content[].text',
    'messages[].content[].title',
    'messages[].refusal',
    'messages[].tool_calls[].custom.input',
    'prediction.content',
    'prediction.content[].file.filename',
    'prediction.content[].refusal',
    'prediction.content[].text',
    'prediction.content[].title',
    'prompt_cache_key',
    'response_format.json_schema.description',
    'safety_identifier',
    'stop',
    'stop[]',
    'tools[].custom.description',
    'tools[].custom.format.grammar.definition',
    'tools[].function.description',
    'user',
  ],
  reply: ['messages[].content'],
  json: ['messages[].function_call.arguments', 'messages[].tool_calls[].function.arguments'],
  name: ['messages[].name'],
  media: [
    'messages[].audio.data',
    ...['messages[].content[]', 'prediction.content[]'].flatMap((part) => [
      `${part}.file.file_data`,
      `${part}.image_url`,
      `${part}.image_url.url`,
      `${part}.input_audio.data`,
      `${part}.video_url`,
      `${part}.video_url.url`,
    ]),
  ],
  structure: [
    'audio.format',
    'audio.voice',
    'audio.voice.id',
    'cache_control.mode',
    'cache_control.ttl',
    'cache_control.type',
    'function_call',
    'function_call.name',
    'functions[].name',
    'logit_bias',
    'messages[].annotations[].type',
    'messages[].audio.id',
    'messages[].cache_control.mode',
    'messages[].cache_control.ttl',
    'messages[].cache_control.type',
    ...['messages[].content[]', 'prediction.content[]'].flatMap((part) => [
      `${part}.cache_control.mode`,
      `${part}.cache_control.ttl`,
      `${part}.cache_control.type`,
      `${part}.file.file_id`,
      `${part}.image_url.detail`,
      `${part}.input_audio.format`,
      `${part}.prompt_cache_breakpoint.mode`,
      `${part}.prompt_cache_breakpoint.ttl`,
      `${part}.prompt_cache_breakpoint.type`,
      `${part}.source.media_type`,
      `${part}.source.type`,
      `${part}.type`,
    ]),
    'messages[].function_call.name',
    'messages[].role',
    'messages[].tool_call_id',
    'messages[].tool_calls[].custom.name',
    'messages[].tool_calls[].function.name',
    'messages[].tool_calls[].id',
    'messages[].tool_calls[].type',
    'modalities',
    'model',
    'moderation.model',
    'moderation.policy.input.mode',
    'moderation.policy.output.mode',
    'prediction.type',
    'prompt_cache_options.mode',
    'prompt_cache_options.ttl',
    'prompt_cache_options.type',
    'prompt_cache_retention',
    'reasoning_effort',
    'response_format.json_schema.name',
    'response_format.type',
    'service_tier',
    'tool_choice',
    'tool_choice.allowed_tools.mode',
    'tool_choice.allowed_tools.tools[].custom.name',
    'tool_choice.allowed_tools.tools[].function.name',
    'tool_choice.allowed_tools.tools[].type',
    'tool_choice.custom.name',
    'tool_choice.function.name',
    'tool_choice.type',
    'tools[].cache_control.mode',
    'tools[].cache_control.ttl',
    'tools[].cache_control.type',
    'tools[].custom.format.grammar.syntax',
    'tools[].custom.format.type',
    'tools[].custom.name',
    'tools[].function.name',
    'tools[].type',
    'verbosity',
    'web_search_options.search_context_size',
    'web_search_options.user_location.type',
  ],
  schema: [
    'functions[].parameters',
    'response_format.json_schema.schema',
    'tools[].function.parameters',
  ],
};

/** What only answers have. Their messages and deltas have the shape that messages have in requests. */
const ANSWER_STRUCTURE = [
  'choices[].finish_reason',
  'id',
  'model',
  'object',
  'obfuscation',
  'service_tier',
  'system_fingerprint',
];

const SCHEMA_FIELDS = {
  text: ['$comment', 'const', 'default', 'description', 'enum', 'examples', 'pattern', 'title'],
  structure: [
    '$anchor',
    '$dynamicAnchor',
    '$dynamicRef',
    '$id',
    '$ref',
    '$schema',
    'contentEncoding',
    'contentMediaType',
    'format',
    'required',
    'type',
  ],
  names: [
    '$defs',
    'definitions',
    'dependentRequired',
    'dependentSchemas',
    'patternProperties',
    'properties',
  ],
  schema: [
    'additionalItems',
    'additionalProperties',
    'allOf',
    'anyOf',
    'contains',
    'else',
    'if',
    'items',
    'not',
    'oneOf',
    'prefixItems',
    'propertyNames',
    'then',
    'unevaluatedItems',
    'unevaluatedProperties',
  ],
};

type Step = string;

/** `a[].b` as `a`, `[]`, `b`. */
function stepsOf(path: string): readonly Step[] {
  return path.replaceAll('[]', '.[]').split('.');
}

function withValueAt(steps: readonly Step[], value: unknown): unknown {
  return steps.reduceRight((inner, step) => (step === '[]' ? [inner] : { [step]: inner }), value);
}

/** A shape without what it says of the string (or schema, or text) at the end of a path. */
function without(shape: Shape, [step, ...rest]: readonly Step[]): Shape {
  if (step === undefined) {
    const { string: _, isDropped: _dropped, isEnd: _end, isDelta: _delta, ...other } = shape;
    return shape === JSON_SCHEMA ? {} : other;
  }
  if (step === '[]') return { ...shape, items: without(shape.items ?? {}, rest) };
  return {
    ...shape,
    fields: { ...shape.fields, [step]: without(shape.fields?.[step] ?? {}, rest) },
  };
}

/** All paths of a shape that say what a string is; schemas, which have no end, count as one. */
function fieldsOf(shape: Shape, path = ''): readonly (readonly [string, FieldKind])[] {
  if (shape === JSON_SCHEMA) return [[path, 'schema']];
  const own =
    shape.string === undefined || shape.string === 'unknown' ? [] : [[path, shape.string] as const];
  const isStructure = shape.string === 'structure';
  const items = shape.items === undefined || isStructure ? [] : fieldsOf(shape.items, `${path}[]`);
  const fields = Object.entries(shape.fields ?? {}).flatMap(([name, below]) =>
    fieldsOf(below, path === '' ? name : `${path}.${name}`),
  );
  return [...own, ...items, ...fields];
}

async function sentAt(codec: Codec, steps: readonly Step[], value: unknown): Promise<unknown> {
  let sent: unknown;
  const call = wrapChat(async (request: unknown) => void (sent = request), { engine, codec });
  try {
    await call(withValueAt(steps, value));
  } catch (error) {
    return (error as Error).message;
  }
  return sent;
}

/** What is sent in the place of some value, for each kind of field; an error counts as its message. */
const PROBES: Readonly<Record<FieldKind, readonly [unknown, (path: string) => unknown]>> = {
  text: [`${NAME}${LONG}`, () => `[NAME_1]${LONG}`],
  reply: [`${NAME}${LONG}`, () => `[NAME_1]${LONG}`],
  json: [`{"a":"${NAME}","b":${MRN}}`, () => '{"a":"[NAME_1]","b":"[MRN_1]"}'],
  name: [NAME, () => 'NAME_1'],
  structure: [NAME, () => NAME],
  schema: [{ properties: { [NAME]: {} } }, () => ({ properties: { [NAME]: {} } })],
  media: ['', () => ''],
};

async function behavesAs(kind: FieldKind, path: string, codec: Codec): Promise<boolean> {
  const steps = stepsOf(path);
  if (kind === 'media') {
    const sent = await sentAt(codec, steps, 'https://example.com/scan.png');
    return sent === `cannot be read as text: ${path.replaceAll('[]', '[0]')}`;
  }
  const [value, expected] = PROBES[kind];
  const sent = await sentAt(codec, steps, value);
  return JSON.stringify(sent) === JSON.stringify(withValueAt(steps, expected(path)));
}

const inRequest = (path: string): Codec => ({
  ...chatCompletions,
  request: without(chatCompletions.request, stepsOf(path)),
});

const rows = Object.entries(REQUEST_FIELDS).flatMap(([kind, paths]) =>
  paths.map((path) => ({ kind: kind as FieldKind, path })),
);

describe('requests', () => {
  test.each(rows)('$path is $kind because the codec says so', async ({ kind, path }) => {
    expect(await behavesAs(kind, path, chatCompletions)).toBe(true);
    expect(await behavesAs(kind, path, inRequest(path))).toBe(false);
  });

  test('the table has every path of the codec', () => {
    const paths = fieldsOf(chatCompletions.request).map(([path, kind]) => `${path}: ${kind}`);
    expect(paths.toSorted()).toEqual(rows.map(({ path, kind }) => `${path}: ${kind}`).toSorted());
  });

  test('a string where the codec knows nothing is protected, and so is the name of its property', async () => {
    const request = {
      messages: [{ role: 'user', content: [{ type: 'new', new: { deep: [NAME] } }], extra: NAME }],
      unheard_of: { [NAME]: { mrn: MRN } },
    };
    expect(await sentAt(chatCompletions, [], request)).toEqual({
      messages: [
        {
          role: 'user',
          content: [{ type: 'new', new: { deep: ['[NAME_1]'] } }],
          extra: '[NAME_1]',
        },
      ],
      unheard_of: { '[NAME_1]': { mrn: '[MRN_1]' } },
    });
  });

  test.each(['data:image/png;base64,iVBORw0KGgo=', LONG])(
    'media is blocked where nothing is known',
    async (media) => {
      const steps = stepsOf('messages[].content[].source.data');
      expect(await sentAt(chatCompletions, steps, media)).toBe(
        'cannot be read as text: messages[0].content[0].source.*',
      );
    },
  );
});

describe('schemas', () => {
  const root = stepsOf('tools[].function.parameters');
  const codecWithout = (field: string): Codec => {
    const { [field]: _, ...fields } = JSON_SCHEMA.fields ?? {};
    const schema: Shape = { items: JSON_SCHEMA, fields };
    const parameters: Shape = { fields: { function: { fields: { parameters: schema } } } };
    return { ...chatCompletions, request: { fields: { tools: { items: parameters } } } };
  };
  const sent = (codec: Codec, schema: object): Promise<unknown> => sentAt(codec, root, schema);
  const unchanged = { properties: { [NAME]: {} } };
  const cases = [
    ...SCHEMA_FIELDS.text.map((field) => ({
      field,
      value: NAME + LONG,
      expected: `[NAME_1]${LONG}`,
    })),
    ...SCHEMA_FIELDS.structure.map((field) => ({ field, value: [NAME], expected: [NAME] })),
    ...SCHEMA_FIELDS.names.map((field) => ({
      field,
      value: { [NAME]: [] },
      expected: { [NAME]: [] },
    })),
    ...SCHEMA_FIELDS.schema.map((field) => ({ field, value: [unchanged], expected: [unchanged] })),
  ];

  test.each(cases)('$field', async ({ field, value, expected }) => {
    const wanted = withValueAt(root, { [field]: expected });
    expect(await sent(chatCompletions, { [field]: value })).toEqual(wanted);
    expect(await sent(codecWithout(field), { [field]: value })).not.toEqual(wanted);
  });

  test('the table has every field of a schema', () => {
    const fields = Object.values(SCHEMA_FIELDS).flat();
    expect(fields.toSorted()).toEqual(Object.keys(JSON_SCHEMA.fields ?? {}).toSorted());
  });
});

describe('answers', () => {
  const ROSA = 'Rosa "R" Lee';
  const request = { messages: [{ role: 'user', content: `${NAME}, ${ROSA}` }] };
  const answerOf = async (answer: unknown, codec: Codec, extra = {}): Promise<unknown> =>
    wrapChat(async (_: object): Promise<unknown> => answer, { engine, codec })({
      ...request,
      ...extra,
    });
  const inAnswer = (path: string): Codec => ({
    ...chatCompletions,
    answer: without(chatCompletions.answer, stepsOf(path)),
  });
  const messagePaths = (kind: FieldKind): readonly string[] =>
    REQUEST_FIELDS[kind]
      .filter((path) => path.startsWith('messages[].'))
      .map((path) => path.replace('messages[]', 'choices[].message'));

  test.each([...ANSWER_STRUCTURE, ...messagePaths('structure'), ...messagePaths('media')])(
    '%s is never altered',
    async (path) => {
      const answer = withValueAt(stepsOf(path), '[NAME_1]');
      const restored = withValueAt(stepsOf(path), NAME);
      expect(await answerOf(answer, chatCompletions)).toEqual(answer);
      expect(await answerOf(answer, inAnswer(path))).toEqual(restored);
    },
  );

  const json = { response_format: { type: 'json_object' } };
  test.each([
    ...messagePaths('json').map((path) => [path, {}] as const),
    ...messagePaths('reply').map((path) => [path, json] as const),
  ])('%s stays JSON', async (path, extra) => {
    const answer = withValueAt(stepsOf(path), '{"a":"[NAME_2]"}');
    const restored = withValueAt(stepsOf(path), JSON.stringify({ a: ROSA }));
    expect(await answerOf(answer, chatCompletions, extra)).toEqual(restored);
    expect(await answerOf(answer, inAnswer(path), extra)).not.toEqual(restored);
  });

  test('text is restored wherever it stands', async () => {
    const answer = {
      choices: [{ message: { content: '[NAME_2]', new: { '[NAME_1]': 'NAME_1' } } }],
    };
    const restored = { choices: [{ message: { content: ROSA, new: { [NAME]: NAME } } }] };
    expect(await answerOf(answer, chatCompletions)).toEqual(restored);
  });

  test('logprobs, which spell tokens, are dropped', async () => {
    const answer = { choices: [{ logprobs: { content: [{ token: '[NAME', bytes: [1] }] } }] };
    const dropped = { choices: [{ logprobs: null }] };
    expect(await answerOf(answer, chatCompletions)).toEqual(dropped);
    expect(await answerOf(answer, inAnswer('choices[].logprobs'))).not.toEqual(dropped);
  });

  const streamed = async (chunks: readonly object[], codec: Codec): Promise<unknown[]> => {
    async function* stream(): AsyncGenerator<object, void> {
      yield* chunks;
    }
    const send = async (_: object): Promise<AsyncIterable<object>> => stream();
    const restored: unknown[] = [];
    for await (const chunk of await wrapChat(send, { engine, codec })(request))
      restored.push(chunk);
    return restored;
  };
  const deltas = (...pieces: readonly string[]): object[] =>
    pieces.map((content) => ({ choices: [{ index: 0, delta: { content } }] }));

  test('deltas are pieces of one text', async () => {
    const chunks = deltas('[NA', 'ME_1]');
    const restored = deltas('', NAME);
    expect(await streamed(chunks, chatCompletions)).toEqual(restored);
    expect(await streamed(chunks, inAnswer('choices[].delta'))).toEqual(chunks);
  });

  test('annotations are whole even in deltas', async () => {
    const chunk = (title: string): object => ({
      choices: [{ index: 0, delta: { annotations: [{ url_citation: { title } }] } }],
    });
    const chunks = [chunk('On NAME_1')];
    const restored = [chunk(`On ${NAME}`)];
    expect(await streamed(chunks, chatCompletions)).toEqual(restored);
    expect(await streamed(chunks, inAnswer('choices[].delta.annotations'))).not.toEqual(restored);
  });

  test.each([
    ['choices[].finish_reason', { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }],
    ['error', { error: { message: 'gone' } }],
  ])('%s ends the texts before it', async (path, end) => {
    const chunks = [...deltas('NAME_1'), end];
    expect(await streamed(chunks, chatCompletions)).toEqual([...deltas('', NAME), end]);
    expect(await streamed(chunks, inAnswer(path))).toEqual([...deltas(''), end, ...deltas(NAME)]);
  });
});
