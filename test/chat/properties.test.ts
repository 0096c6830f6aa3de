import { wrapFetch } from 'deid-core/chat';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plantedEngine } from './support/planted.ts';
import { chunk } from './support/server.ts';

const RUNS = { numRuns: 5000 };
/** Thousands of requests each, on a machine that may be busy. */
const TIMEOUT_MILLISECONDS = 120_000;
/** Values without quotes, which may stand anywhere; and some that JSON has to escape. */
const PLAIN = ['Maria Delgado', 'Delgado', '4471902', '03/14/2024'];
const ESCAPED = ['Rosa "Rosie" Lee', '12 Oak St\nSpringfield', 'back\\slash'];
const VALUES = [...PLAIN, ...ESCAPED];
const engine = plantedEngine({ NAME: VALUES.slice(0, 2), ID: VALUES.slice(2) });
const encoder = new TextEncoder();

/** Text with values in it, and with what could be mistaken for a token. */
function textOf(...pieces: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  const lookAlikes = fc.constantFrom('[', ']', '[NAME_1]', 'NAME_1', '[ID_', ' ', '😀', '\u{D83D}');
  const piece = fc.oneof(fc.constantFrom(...PLAIN), lookAlikes, ...pieces);
  return fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(''));
}

const awkward = fc.oneof(fc.constantFrom('\n', '\\', '"'), fc.string({ maxLength: 6 }));
const text = textOf(awkward, fc.constantFrom(...ESCAPED));
const plainText = textOf(awkward);
/** JSON.parse of Node 24.21 reads the name in `{"a\"":1}` as `a\`, now and then; that of Node 20 does not. */
const isUnescaped = (name: string): boolean => JSON.stringify(name) === `"${name}"`;
/** Values as names of properties, as numbers, and nested. */
const dataOf = (leaf: fc.Arbitrary<string>, ...numbers: readonly number[]): fc.Arbitrary<unknown> =>
  fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.constantFrom(1, null, true, ...numbers),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(
        fc.oneof(fc.constantFrom('name', 'mrn'), leaf.filter(isUnescaped)),
        tie('node'),
        { maxKeys: 3 },
      ),
    ),
  })).node;
const data = dataOf(plainText);
/** What only begins like JSON is taken for it, and a value in it escaped once too often. */
const noJson = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  texts.filter((each) => !/^\s*[[{]/.test(each));
/** JSON in text comes back as it was written, unless a string in it that changes has needless escapes. */
const jsonText = fc
  .tuple(dataOf(textOf(fc.constantFrom(...ESCAPED)), 4471902), fc.constantFrom(0, 2))
  .map(([value, indent]) => JSON.stringify(value, null, indent));
const toolCall = fc.record({
  id: fc.constant('call_1'),
  type: fc.constant('function'),
  function: fc.record({
    name: fc.constant('find'),
    arguments: fc
      .oneof(dataOf(noJson(plainText)), fc.record({ a: noJson(text) }))
      .map((value) => JSON.stringify(value)),
  }),
});
const message = fc.record(
  {
    role: fc.constantFrom('system', 'user', 'assistant', 'tool'),
    content: fc.oneof(
      noJson(text),
      jsonText,
      fc.constant(null),
      fc.array(fc.record({ type: fc.constant('text'), text: noJson(text) }), { maxLength: 3 }),
    ),
    tool_calls: fc.array(toolCall, { maxLength: 2 }),
    refusal: noJson(text),
    unknown: data,
  },
  { requiredKeys: ['role', 'content'] },
);
const request = fc.record(
  {
    model: fc.constant('echo'),
    messages: fc.array(message, { minLength: 1, maxLength: 4 }),
    tools: fc.constant([{ type: 'function', function: { name: 'find', description: PLAIN[0] } }]),
    user: fc.oneof(noJson(text), jsonText),
    metadata: fc.dictionary(plainText.filter(isUnescaped), plainText, { maxKeys: 2 }),
    unknown: data,
  },
  { requiredKeys: ['model', 'messages'] },
);

async function answerOf(fetcher: typeof fetch, body: unknown): Promise<unknown> {
  const init = { method: 'POST', body: JSON.stringify(body) };
  return (await fetcher('https://example.com/v1/chat/completions', init)).json();
}

// Fails when a field is not walked, when names of properties are left out, when values are restored into JSON without
// escaping, when a literal `[NAME_1]` is not protected, and when a number alone in an array loses its brackets.
test(
  'no value leaves in any byte, and a model that echoes is read as without the wrapper',
  async () => {
    let body = '';
    const echo: typeof fetch = async (_, init) => {
      body = init?.body as string;
      const { messages, ...rest } = JSON.parse(body) as { messages: object[] };
      const choices = messages.map((each, index) => ({ index, message: each }));
      return new Response(JSON.stringify({ choices, ...rest }));
    };
    const wrapped = wrapFetch(echo, { engine, note: false });
    await fc.assert(
      fc.asyncProperty(request, async (given) => {
        const seen = await answerOf(wrapped, given);
        for (const value of VALUES) {
          expect(body).not.toContain(value);
          expect(body).not.toContain(JSON.stringify(value).slice(1, -1));
        }
        expect(seen).toEqual(await answerOf(echo, given));
      }),
      RUNS,
    );
  },
  TIMEOUT_MILLISECONDS,
);

/** Which text of an answer a piece belongs to. */
interface Piece {
  readonly choice: number;
  readonly field: 'content' | 'refusal' | 'call0' | 'call1';
  readonly text: string;
}

function deltaOf({ field, text: piece }: Piece): object {
  if (field === 'content' || field === 'refusal') return { [field]: piece };
  const index = field === 'call0' ? 0 : 1;
  return { tool_calls: [{ index, function: { arguments: piece } }] };
}

const TOKENS = [
  '[NAME_1]',
  '[NAME_2]',
  '[ID_1]',
  '[ID_3]',
  '[ID_4]',
  '[ID_5]',
  '[NAME_9]',
  'NAME_1',
];
const session = engine.session();
session.protect(VALUES.join(' | '));

/** What a model may write, and what its reader is to get. */
interface Written {
  readonly said: string;
  readonly isRead: (got: string) => boolean;
}

const bits = fc.array(
  fc.oneof(fc.constantFrom(...TOKENS), fc.constantFrom(' ', 'a', 'é😀', '[', 'NAM', '.')),
  { maxLength: 6 },
);
const prose: fc.Arbitrary<Written> = bits.map((parts) => {
  const said = parts.join('');
  return { said, isRead: (got) => got === session.restore(said) };
});

/** JSON with tokens in and out of quotes, and in JSON in its strings. */
interface Json {
  readonly said: string;
  readonly isRead: (got: unknown) => boolean;
}

const VALUE_OF: Readonly<Record<string, unknown>> = {
  '[NAME_1]': 'Maria Delgado',
  '[ID_1]': 4471902,
  '[ID_3]': 'Rosa "Rosie" Lee',
  '[ID_4]': '12 Oak St\nSpringfield',
};
const { object: json } = fc.letrec<{ node: Json; object: Json }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    bits.map((parts) => {
      const line = `${parts.join('')}\n`;
      return {
        said: JSON.stringify(line),
        isRead: (got: unknown) => got === session.restore(line),
      };
    }),
    fc.constantFrom(...Object.keys(VALUE_OF)).map((token) => ({
      said: token,
      isRead: (got: unknown) => got === VALUE_OF[token],
    })),
    fc.array(tie('node'), { maxLength: 3 }).map((items) => ({
      said: `[${items.map(({ said }) => said).join(', ')}]`,
      isRead: (got: unknown) =>
        Array.isArray(got) && items.every(({ isRead }, index) => isRead(got[index])),
    })),
    tie('object'),
    tie('object').map(({ said, isRead }) => ({
      said: JSON.stringify(said),
      isRead: (got: unknown) => isRead(JSON.parse(got as string)),
    })),
  ),
  object: fc.dictionary(fc.constantFrom('a', 'b'), tie('node')).map((fields) => ({
    said: `{${Object.entries(fields)
      .map(([name, { said }]) => `"${name}":${said}`)
      .join(',')}}`,
    isRead: (got: unknown) =>
      Object.entries(fields).every(([name, { isRead }]) =>
        isRead((got as Readonly<Record<string, unknown>>)[name]),
      ),
  })),
}));
const call: fc.Arbitrary<Written> = json.map(({ said, isRead }) => ({
  said,
  isRead: (got) => isRead(JSON.parse(got)),
}));
const fields = ['content', 'refusal', 'call0', 'call1'] as const;
const spoken = fc
  .tuple(fc.nat({ max: 2 }), fc.constantFrom(...fields), prose, call)
  .map(([choice, field, said, args]) => ({
    choice,
    field,
    ...(field.startsWith('call') ? args : said),
  }));
/** Texts cut into pieces, dealt in any order that keeps the pieces of one text in theirs. */
const dealt = fc
  .tuple(
    fc.uniqueArray(spoken, {
      maxLength: 4,
      selector: ({ choice, field }) => `${choice}${field}`,
    }),
    fc.infiniteStream(fc.nat({ max: 12 })),
    fc.infiniteStream(fc.nat()),
  )
  .map(([texts, sizes, picks]) => {
    const open = texts.map((each) => ({ ...each, at: 0 }));
    const pieces: Piece[] = [];
    for (;;) {
      const left = open.filter((each) => each.at < each.said.length);
      const next = left[(picks.next().value ?? 0) % left.length];
      if (next === undefined) return { texts, pieces };
      const size = sizes.next().value ?? 1;
      pieces.push({ ...next, text: next.said.slice(next.at, (next.at += size)) });
    }
  });

interface Choice {
  readonly index: number;
  readonly finish_reason: string | null;
  readonly delta: {
    readonly content?: string;
    readonly refusal?: string;
    readonly tool_calls?: readonly { index: number; function: { arguments: string } }[];
  };
}

function choicesOf(events: string): readonly Choice[] {
  return events
    .split(/\r\n\r\n|\n\n/)
    .filter((event) => event.startsWith('data: {'))
    .map((event) => JSON.parse(event.slice('data: '.length)) as { choices: Choice[] })
    .flatMap(({ choices }) => choices);
}

/** The texts of a stream, each put together, by choice and field. */
function gather(events: string): ReadonlyMap<string, string> {
  const whole = new Map<string, string>();
  for (const { index, delta } of choicesOf(events)) {
    const { content, refusal, tool_calls: calls = [] } = delta;
    const found = [
      ['content', content],
      ['refusal', refusal],
      ...calls.map((each) => [`call${each.index}`, each.function.arguments]),
    ] as const;
    for (const [field, piece] of found) {
      const key = `${index}${field}`;
      if (piece !== undefined) whole.set(key, (whole.get(key) ?? '') + piece);
    }
  }
  return whole;
}

/** What comes for a choice that has said that it is complete. */
function behindFinish(events: string): readonly Choice[] {
  const finished = new Set<number>();
  return choicesOf(events).filter(({ index, finish_reason }) => {
    const isLate = finished.has(index);
    if (finish_reason !== null) finished.add(index);
    return isLate;
  });
}

test('an event that is put in front of another stands behind a CRLF that was cut in two', async () => {
  const events = [chunk(0, { content: 'a [' }), chunk(0, {}, 'stop')]
    .map((each) => `data: ${JSON.stringify(each)}\r\n\r\n`)
    .join('');
  const cut = events.indexOf('\r\n\r\n') + '\r\n\r'.length;
  const stream = async (): Promise<Response> =>
    new Response(
      new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(encoder.encode(events.slice(0, cut)));
          controller.enqueue(encoder.encode(events.slice(cut)));
          controller.close();
        },
      }),
      { headers: { 'content-type': 'text/event-stream' } },
    );
  const init = { method: 'POST', body: JSON.stringify({ messages: [] }) };
  const response = await wrapFetch(stream, { engine })('/v1/chat/completions', init);
  expect(gather(await response.text()).get('0content')).toBe('a [');
});

// Fails when texts share a restorer, when what is held is dropped at the end or comes behind the finish reason, when a
// UTF-8 sequence or a CRLF cut in two is misread, and when values are not escaped in arguments, or not often enough, or
// not quoted.
test(
  'every text of a stream is restored, however its bytes and its texts are cut',
  async () => {
    const given = { messages: [{ role: 'user', content: VALUES.join(' | ') }] };
    await fc.assert(
      fc.asyncProperty(
        dealt,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 }),
        async ({ texts, pieces }, lineEnd, isFinished, cuts) => {
          const chunks = pieces.map((piece) => chunk(piece.choice, deltaOf(piece)));
          if (isFinished) chunks.push(...[0, 1, 2].map((choice) => chunk(choice, {}, 'stop')));
          const events = chunks.map((each) => `data: ${JSON.stringify(each)}${lineEnd}${lineEnd}`);
          const bytes = encoder.encode(events.join(''));
          const stream = async (): Promise<Response> => {
            let at = 0;
            const sizes = cuts.values();
            const source = new ReadableStream<Uint8Array>({
              pull(controller) {
                const size = sizes.next().value ?? bytes.length;
                if (at >= bytes.length) controller.close();
                else controller.enqueue(bytes.slice(at, (at += size)));
              },
            });
            return new Response(source, { headers: { 'content-type': 'text/event-stream' } });
          };
          const init = { method: 'POST', body: JSON.stringify(given) };
          const response = await wrapFetch(stream, { engine })('/v1/chat/completions', init);
          const received = await response.text();
          const gathered = gather(received);
          for (const { choice, field, said, isRead } of texts) {
            const got = gathered.get(`${choice}${field}`) ?? '';
            expect(isRead(got), `${said} was read as ${got}`).toBe(true);
          }
          expect(behindFinish(received)).toEqual([]);
        },
      ),
      RUNS,
    );
  },
  TIMEOUT_MILLISECONDS,
);
