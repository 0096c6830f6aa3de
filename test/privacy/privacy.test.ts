import { inspect } from 'node:util';
import {
  type AsyncDetector,
  type Candidate,
  createEngine,
  DeidError,
  type Detector,
  type EngineOptions,
  MAX_TEXT_LENGTH,
  type Operator,
  redact,
  type Session,
  type Suppressor,
} from 'deid-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

// Fails when: an error keeps its cause, quotes it, or lets a plug-in's DeidError through; a rejection does; an abort gives
// the caller's reason; a message names the label or quotes the text; a span keeps what else a candidate holds; a report holds
// a value; a restorer shows its fields; an error is logged; a closed session answers.

/** The patient who must not be told. */
const NAME = 'Zebulon Quackenbush';
const SSN = '536-22-8714';
const TEXT = `${NAME}, SSN ${SSN}, has been coughing for three weeks.`;
const TRACES = /zebulon|quackenbush|536-22-8714|coughing/i;

const names: Detector = {
  id: 'names',
  labels: ['NAME'],
  detect: ({ text }) => {
    const start = text.indexOf(NAME);
    return start < 0 ? [] : [{ start, end: start + NAME.length, label: 'NAME', score: 1 }];
  },
};
const learned = { learn() {}, find: (): readonly Candidate[] => [] };

/** An error as plug-ins throw them: everything about it quotes the text. */
function quoting(text: string): Error {
  return Object.assign(new Error(`cannot read ${text}`, { cause: text }), { name: text, text });
}

/** The library's own error, misused by a plug-in. */
function posing(text: string): DeidError {
  return new DeidError('invalid-candidate', text);
}

function reporting(candidate: Record<string, unknown>): Detector {
  const whole = { start: 0, end: 5, label: 'NAME', score: 1, text: TEXT };
  return { ...names, detect: () => [{ ...whole, ...candidate }] };
}

const errors = [
  ['an error', quoting],
  ['an error of ours', posing],
] as const;

const failingDetectors = errors
  .flatMap(([what, error]): readonly (readonly [what: string, broken: Partial<Detector>])[] => {
    const fail = (document: { readonly text: string }): never => raise(error(document.text));
    return [
      [`throws ${what}`, { detect: fail }],
      [`throws ${what} when it learns`, { propagation: { ...learned, learn: fail } }],
      [`throws ${what} when it finds`, { propagation: { ...learned, find: fail } }],
      [`derives and throws ${what}`, { detect: (document) => document.derive(fail) }],
    ];
  })
  .map(([what, broken]): readonly [string, Detector] => [what, { ...names, ...broken }])
  .concat([
    ['throws the text', { ...names, detect: ({ text }) => raise(text) }],
    ['throws nothing', { ...names, detect: () => raise(undefined) }],
    ['reports the text as a label', reporting({ label: TEXT })],
    ['reports the text as an offset', reporting({ start: TEXT })],
    ['reports the text as a score', reporting({ score: TEXT })],
    ['reports more than there is', reporting({ end: TEXT.length + 1 })],
    ['reports words', { ...names, detect: ({ text }) => text.split(' ') as never }],
    ['reports the text', { ...names, detect: ({ text }) => text as never }],
    ['reports nothing', { ...names, detect: () => undefined as never }],
    ['reports what throws when it is read', { ...names, detect: () => [unreadable()] }],
  ]);

function raise(thrown: unknown): never {
  throw thrown;
}

function unreadable(): Candidate {
  return {
    ...{ end: 5, label: 'NAME', score: 1 },
    get start(): number {
      throw quoting(TEXT);
    },
  };
}

/** Everything that a value tells a log in which the patient can be recognized. */
function traces(value: unknown): readonly string[] {
  const told = [
    inspect(value, { depth: null, showHidden: true, maxStringLength: null }),
    String(value),
    JSON.stringify(value),
  ];
  if (value instanceof Error) told.push(value.message, String(value.stack), inspect(value.cause));
  return told.filter((line) => TRACES.test(line));
}

/** How a call fails. */
async function failure(call: () => unknown): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    const { name, code } = error as Partial<DeidError>;
    return { name, code, traces: traces(error) };
  }
  return 'no failure';
}

function privately(code: unknown): unknown {
  return { name: 'DeidError', code, traces: [] };
}

const logs = [
  ...(['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'] as const).map(
    (method) => () => vi.spyOn(console, method),
  ),
  () => vi.spyOn(process.stdout, 'write'),
  () => vi.spyOn(process.stderr, 'write'),
  () => vi.spyOn(process, 'emitWarning'),
];
let spies: readonly ReturnType<(typeof logs)[number]>[] = [];

beforeEach(() => {
  spies = logs.map((spy) => spy());
});

afterEach(() => {
  const calls = spies.flatMap((spy): readonly unknown[] => spy.mock.calls);
  vi.restoreAllMocks();
  if (calls.length > 0) throw new Error(`${calls.length} lines were logged`);
});

function sessionOf(options: Partial<EngineOptions> = {}): Session {
  return createEngine({ detectors: [names], ...options }).session();
}

describe('a detector that', () => {
  test.each(failingDetectors)('%s', async (_what, detector) => {
    const engine = createEngine({ detectors: [detector] });
    for (const call of [
      () => engine.scan(TEXT),
      () => engine.scanAsync(TEXT),
      () => engine.session().protect(TEXT),
      () => engine.session().protectAll(['', TEXT]),
      () => engine.session().protectAsync(TEXT),
      () => engine.session().protectAllAsync(['', TEXT]),
    ]) {
      const code = expect.stringMatching(/^(?:detector-failed|invalid-candidate)$/);
      expect(await failure(call)).toEqual(privately(code));
    }
  });
});

describe('an asynchronous detector that', () => {
  test.each<[what: string, code: string, detect: AsyncDetector['detect']]>([
    ['rejects', 'detector-failed', ({ text }) => Promise.reject(quoting(text))],
    [
      'rejects with an error of ours',
      'detector-failed',
      ({ text }) => Promise.reject(posing(text)),
    ],
    ['throws', 'detector-failed', ({ text }) => raise(quoting(text))],
    ['reports nothing', 'detector-failed', () => Promise.resolve(undefined as never)],
    ['reports words', 'invalid-candidate', ({ text }) => Promise.resolve([text] as never)],
    ['reports what throws when it is read', 'detector-failed', async () => [unreadable()]],
    [
      'reports the text as a label',
      'invalid-candidate',
      async ({ text }) => [{ start: 0, end: 1, label: text, score: 1 }],
    ],
  ])('%s', async (_what, code, detect) => {
    const asyncDetectors = [{ id: 'remote', labels: ['NAME'], detect }];
    const engine = createEngine({ detectors: [names], asyncDetectors });
    expect(await failure(() => engine.scanAsync(TEXT))).toEqual(privately(code));
    expect(await failure(() => engine.session().protectAsync(TEXT))).toEqual(privately(code));
    expect(await failure(() => engine.session().protectAllAsync([TEXT]))).toEqual(privately(code));
  });

  test('is aborted for a reason that quotes the text', async () => {
    const controller = new AbortController();
    const asyncDetectors = [
      { id: 'r', labels: ['NAME'], detect: () => new Promise<never>(() => {}) },
    ];
    const engine = createEngine({ detectors: [names], asyncDetectors });
    const scan = engine.scanAsync(TEXT, { signal: controller.signal });
    controller.abort(quoting(TEXT));
    expect(await failure(() => scan)).toEqual(privately('aborted'));
    const { signal } = controller;
    expect(await failure(() => engine.session().protectAsync(TEXT, { signal }))).toEqual(
      privately('aborted'),
    );
  });

  test('is left out', async () => {
    const asyncDetectors = [{ id: 'r', labels: ['NAME'], detect: async () => [] }];
    const engine = createEngine({ detectors: [names], asyncDetectors });
    expect(await failure(() => engine.scan(TEXT))).toEqual(privately('async-required'));
    expect(await failure(() => engine.session().protect(TEXT))).toEqual(
      privately('async-required'),
    );
  });
});

test.each(errors)('a suppressor that throws %s', async (_what, error) => {
  const suppressor: Suppressor = {
    id: 'broken',
    suppresses: (_span, { text }) => raise(error(text)),
  };
  const session = sessionOf({ suppressors: [suppressor] });
  expect(await failure(() => session.protect(TEXT))).toEqual(privately('detector-failed'));
});

test.each(errors)('an operator that throws %s', async (_what, error) => {
  const operator: Operator = { id: 'broken', apply: (value) => raise(error(value)) };
  const session = sessionOf({ policy: { '*': operator } });
  expect(await failure(() => session.protect(TEXT))).toEqual(privately('operator-failed'));
  expect(await failure(() => session.protectAsync(TEXT))).toEqual(privately('operator-failed'));
});

test('an operator that poses as a full vault', async () => {
  const apply = (value: string): never => raise(new DeidError('vault-full', value));
  const session = sessionOf({ policy: { '*': { id: 'posing', apply } } });
  expect(await failure(() => session.protect(TEXT))).toEqual(privately('vault-full'));
});

test('a text too long', async () => {
  const long = TEXT.repeat(Math.ceil(MAX_TEXT_LENGTH / TEXT.length) + 1);
  expect(await failure(() => sessionOf().protect(long))).toEqual(privately('text-too-long'));
  expect(await failure(() => sessionOf().protectAsync(long))).toEqual(privately('text-too-long'));
});

test('a closed session', async () => {
  const session = sessionOf();
  const sent = session.protect(TEXT);
  const restorer = session.restorer();
  restorer.push(sent);
  session.close();
  for (const call of [
    () => session.protect(TEXT),
    () => session.protectAll([TEXT]),
    () => session.protectAsync(TEXT),
    () => session.protectAllAsync([TEXT]),
    () => session.restore(sent),
    () => session.restorer(),
    () => session.report(),
    () => restorer.push(sent),
    () => restorer.end(),
  ]) {
    expect(await failure(call)).toEqual(privately('session-closed'));
  }
});

describe('what may be logged', () => {
  const chatty = reporting({ end: NAME.length, value: NAME });

  test('spans hold offsets and labels, whatever else a detector reports', () => {
    const spans = createEngine({ detectors: [chatty] }).scan(TEXT);
    expect(spans).toHaveLength(1);
    expect(traces(spans)).toEqual([]);
    expect(Object.keys(spans[0] ?? {}).toSorted()).toEqual([
      ...['detector', 'end', 'label', 'score', 'start'],
    ]);
  });

  test('a report holds counts', () => {
    const session = sessionOf();
    session.restore(session.protect(`${TEXT} [NAME_1]`));
    expect(session.report()).toMatchObject({ spans: { NAME: 1 }, restored: 2 });
    expect(traces(session.report())).toEqual([]);
  });

  test('sessions, restorers and engines show nothing of what went through them', () => {
    const engine = createEngine({ detectors: [names], policy: { '*': redact() } });
    const session = sessionOf();
    const restorer = session.restorer();
    restorer.push(`${session.protect(TEXT)} [NAME_`);
    engine.session().protect(TEXT);
    for (const value of [engine, session, restorer]) expect(traces(value)).toEqual([]);
  });
});
