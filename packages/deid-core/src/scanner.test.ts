import { describe, expect, test, vi } from 'vitest';
import { fixedDetector, patternDetector } from '../testing/detectors.ts';
import type { AsyncDetector, Candidate, Detector, Suppressor } from './detector.ts';
import { createEngine, type EngineOptions } from './engine.ts';
import { MAX_TEXT_LENGTH } from './limits.ts';

const names = patternDetector('NAME', /Ada|Grace/g);

function found(options: EngineOptions, text: string): readonly string[] {
  return createEngine(options)
    .scan(text)
    .map(({ start, end, label }) => `${label} ${text.slice(start, end)}`);
}

describe('candidates', () => {
  const legal: Candidate = { start: 0, end: 3, label: 'NAME', score: 1 };

  test.each<[what: string, candidate: unknown]>([
    ['that begin before the text', { ...legal, start: -1 }],
    ['that end behind the text', { ...legal, end: 4 }],
    ['that are empty', { ...legal, end: 0 }],
    ['that run backwards', { ...legal, start: 2, end: 1 }],
    ['between code units', { ...legal, end: 2.5 }],
    ['without an end', { ...legal, end: undefined }],
    ['with a text for an offset', { ...legal, start: '0' }],
    ['of no known place', { ...legal, start: Number.NaN }],
    ['with a score above 1', { ...legal, score: 1.01 }],
    ['with a score below 0', { ...legal, score: -0.01 }],
    ['with no score', { ...legal, score: Number.NaN }],
    ['with a label that was not announced', { ...legal, label: 'DATE' }],
  ])('%s fail the scan', async (_what, candidate) => {
    const candidates = [candidate as Candidate];
    const error = {
      name: 'DeidError',
      code: 'invalid-candidate',
      message: expect.stringContaining('NAME'),
    };
    const detector: Detector = { ...names, detect: () => candidates };
    expect(() => found({ detectors: [detector] }, 'Ada')).toThrow(expect.objectContaining(error));

    const late: Detector = { ...names, propagation: { learn() {}, find: () => candidates } };
    expect(() => found({ detectors: [late] }, 'Ada')).toThrow(expect.objectContaining(error));

    const waiting: AsyncDetector = { ...names, detect: () => Promise.resolve(candidates) };
    const engine = createEngine({ detectors: [], asyncDetectors: [waiting] });
    await expect(engine.scanAsync('Ada')).rejects.toMatchObject(error);
  });

  test('may cover the whole text, with any score from 0 to 1', () => {
    const detector = fixedDetector([{ ...legal, score: 0 }, legal]);
    expect(found({ detectors: [detector], thresholds: { NAME: 0 } }, 'Ada')).toEqual(['NAME Ada']);
  });

  test.each<[what: string, answer: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['no list', {}],
    ['a list of nothing', [null]],
  ])('a detector that returns %s fails the scan', (_what, answer) => {
    const detector: Detector = { ...names, detect: () => answer as readonly Candidate[] };
    expect(() => found({ detectors: [detector] }, 'Ada')).toThrow(
      expect.objectContaining({ code: 'detector-failed' }),
    );
  });
});

describe('thresholds', () => {
  test.each<[score: number, thresholds: Record<string, number>, isFound: boolean]>([
    [0.5, {}, true],
    [0.49, {}, false],
    [0.49, { DATE: 0 }, false],
    [0.49, { NAME: 0.49 }, true],
    [0.99, { NAME: 1 }, false],
    [0, { NAME: 0 }, true],
  ])('a score of %d with %j', (score, thresholds, isFound) => {
    expect(found({ detectors: [scored(score)], thresholds }, 'Ada')).toHaveLength(isFound ? 1 : 0);
  });
});

describe('suppressors', () => {
  test('drop candidates', () => {
    const options = { detectors: [names], suppressors: [dropping('Ada')] };
    expect(found(options, 'Ada Grace')).toEqual(['NAME Grace']);
  });

  test('drop candidates, not what other candidates cover', () => {
    const longer = patternDetector('ID', /Ada \w+/g);
    const options = { detectors: [names, longer], suppressors: [dropping('Ada')] };
    expect(found(options, 'Ada 5')).toEqual(['ID Ada 5']);
  });

  test('drop what is found late', async () => {
    const late: Detector = {
      id: 'late',
      labels: ['NAME'],
      detect: () => [],
      propagation: { learn() {}, find: (document) => names.detect(document) },
    };
    const waiting: AsyncDetector = { ...names, detect: async (document) => names.detect(document) };
    const suppressors = [dropping('Ada')];
    expect(found({ detectors: [late], suppressors }, 'Ada')).toEqual([]);
    const engine = createEngine({ detectors: [], asyncDetectors: [waiting], suppressors });
    expect(await engine.scanAsync('Ada')).toEqual([]);
  });

  test('that throw fail the scan', () => {
    const suppressors = [{ id: 'broken', suppresses: broken }];
    expect(() => found({ detectors: [names], suppressors }, 'Ada')).toThrow(
      expect.objectContaining({ code: 'detector-failed', message: 'detector broken failed' }),
    );
  });
});

describe('propagation', () => {
  /** Learns the length of every name and finds words of that length. */
  const byLength: Detector = {
    ...names,
    propagation: {
      learn: (_document, spans, known) => {
        for (const { start, end } of spans) known.set(end - start, 1);
      },
      find: ({ text }, known) =>
        patternDetector('NAME', /[a-z]+/g)
          .detect({ text } as never)
          .filter(({ start, end }) => known.has(end - start)),
    },
  };
  const engine = createEngine({ detectors: [byLength] });

  test('goes through a text in both directions', () => {
    expect(engine.session().protect('one Ada two four')).toBe('[NAME_1] [NAME_2] [NAME_3] four');
  });

  test('goes from each text of a call to each other', () => {
    expect(engine.session().protectAll(['one', 'Ada', 'two'])).toEqual([
      '[NAME_1]',
      '[NAME_2]',
      '[NAME_3]',
    ]);
  });

  test('goes on to later texts of a session', async () => {
    const session = engine.session();
    expect(session.protect('one')).toBe('one');
    session.protect('Ada');
    expect(session.protect('one')).toBe('[NAME_2]');
    expect(await session.protectAsync('two')).toBe('[NAME_3]');
  });

  test('learns from the spans of all detectors, also of those that had to wait', async () => {
    const waiting: AsyncDetector = {
      id: 'waiting',
      labels: ['ID'],
      detect: () => Promise.resolve([{ start: 0, end: 4, label: 'ID', score: 1 }]),
    };
    const waitingEngine = createEngine({ detectors: [byLength], asyncDetectors: [waiting] });
    expect(await waitingEngine.session().protectAsync('1234 five')).toBe('[ID_1] [NAME_1]');
  });

  test.each(['learn', 'find'] as const)('that throws in %s fails the scan', (step) => {
    const detector: Detector = {
      ...names,
      propagation: { learn() {}, find: () => [], [step]: broken },
    };
    expect(() => found({ detectors: [detector] }, 'Ada')).toThrow(
      expect.objectContaining({ code: 'detector-failed', message: 'detector NAME failed' }),
    );
  });
});

describe('a text too long', () => {
  const long = 'a'.repeat(MAX_TEXT_LENGTH + 1);
  const error = { code: 'text-too-long' };

  test('is refused before any detector sees it', async () => {
    const detect = vi.fn<Detector['detect']>(() => []);
    const engine = createEngine({ detectors: [{ ...names, detect }] });
    expect(() => engine.scan(long)).toThrow(expect.objectContaining(error));
    await expect(engine.scanAsync(long)).rejects.toMatchObject(error);
    expect(() => engine.session().protect(long)).toThrow(expect.objectContaining(error));
    expect(detect).not.toHaveBeenCalled();
  });
});

describe('asynchronous detectors', () => {
  const waiting: AsyncDetector = {
    id: 'waiting',
    labels: ['ID'],
    detect: async ({ text }) => patternDetector('ID', /\d+/g).detect({ text } as never),
  };
  const never: AsyncDetector = { ...waiting, detect: () => new Promise(() => {}) };
  const aborted = { name: 'DeidError', code: 'aborted' };

  test('are part of every asynchronous call', async () => {
    const engine = createEngine({ detectors: [names], asyncDetectors: [waiting] });
    expect(await engine.scanAsync('Ada 5')).toMatchObject([{ label: 'NAME' }, { label: 'ID' }]);
    const session = engine.session();
    expect(await session.protectAllAsync(['Ada 5', '6'])).toEqual(['[NAME_1] [ID_1]', '[ID_2]']);
    expect(await session.protectAsync('7 Ada')).toBe('[ID_3] [NAME_1]');
  });

  test('make every synchronous call an error, never a scan without them', () => {
    const engine = createEngine({ detectors: [names], asyncDetectors: [waiting] });
    const error = expect.objectContaining({ code: 'async-required' });
    expect(() => engine.scan('Ada')).toThrow(error);
    expect(() => engine.session().protect('Ada')).toThrow(error);
    expect(() => engine.session().protectAll([])).toThrow(error);
  });

  test('give the same spans whichever answers first', async () => {
    expect([await winner(1, 9), await winner(9, 1)]).toEqual(['ID', 'ID']);
  });

  test('get the signal', async () => {
    const { signal } = new AbortController();
    const detect = vi.fn<AsyncDetector['detect']>(() => Promise.resolve([]));
    const engine = createEngine({ detectors: [], asyncDetectors: [{ ...waiting, detect }] });
    await engine.scanAsync('Ada', { signal });
    await engine.scanAsync('Ada');
    expect(detect.mock.calls.map(([, options]) => options)).toEqual([{ signal }, {}]);
  });

  test('are not asked when the signal has fired', async () => {
    const detect = vi.fn<AsyncDetector['detect']>(() => Promise.resolve([]));
    const engine = createEngine({ detectors: [], asyncDetectors: [{ ...waiting, detect }] });
    const signal = AbortSignal.abort();
    await expect(engine.scanAsync('Ada', { signal })).rejects.toMatchObject(aborted);
    await expect(engine.session().protectAsync('Ada', { signal })).rejects.toMatchObject(aborted);
    await expect(engine.session().protectAllAsync(['A'], { signal })).rejects.toMatchObject(
      aborted,
    );
    expect(detect).not.toHaveBeenCalled();
  });

  test('are not waited for when the signal fires', async () => {
    const controller = new AbortController();
    const engine = createEngine({ detectors: [names], asyncDetectors: [never] });
    const scan = engine.scanAsync('Ada', { signal: controller.signal });
    controller.abort();
    await expect(scan).rejects.toMatchObject(aborted);
  });

  test('may fire the signal themselves', async () => {
    const controller = new AbortController();
    const giving: AsyncDetector = {
      id: 'giving',
      labels: ['ID'],
      detect: () => {
        controller.abort();
        return Promise.resolve([]);
      },
    };
    const engine = createEngine({ detectors: [], asyncDetectors: [giving, never] });
    const scan = engine.scanAsync('Ada', { signal: controller.signal });
    await expect(scan).rejects.toMatchObject(aborted);
  });

  test('leave no listener behind', async () => {
    const { signal } = new AbortController();
    const [add, remove] = [
      vi.spyOn(signal, 'addEventListener'),
      vi.spyOn(signal, 'removeEventListener'),
    ];
    const engine = createEngine({ detectors: [], asyncDetectors: [waiting] });
    await engine.scanAsync('Ada', { signal });
    expect(remove.mock.calls).toEqual(add.mock.calls);
    expect(add).toHaveBeenCalledOnce();
  });

  test.each<[what: string, detect: AsyncDetector['detect']]>([
    ['reject', () => Promise.reject(new Error('no'))],
    [
      'throw',
      () => {
        throw new Error('no');
      },
    ],
    ['answer with no list', () => Promise.resolve(undefined as never)],
  ])('that %s fail the scan', async (_what, detect) => {
    const engine = createEngine({ detectors: [names], asyncDetectors: [{ ...waiting, detect }] });
    const error = { code: 'detector-failed', message: 'detector waiting failed' };
    await expect(engine.scanAsync('Ada')).rejects.toMatchObject(error);
    await expect(engine.session().protectAsync('Ada')).rejects.toMatchObject(error);
  });

  test('that fail after another has failed stay unheard of', async () => {
    const engine = createEngine({
      detectors: [],
      asyncDetectors: [failing('first', 1), failing('second', 20)],
    });
    const error = { message: 'detector first failed' };
    await expect(engine.scanAsync('Ada')).rejects.toMatchObject(error);
    // vitest fails on a rejection that nobody handles.
    await new Promise((settle) => setTimeout(settle));
  });
});

/** Settles after so many turns of the microtask queue. */
async function after(turns: number): Promise<void> {
  if (turns > 0) await after(turns - 1);
}

function scored(score: number): Detector {
  return fixedDetector([{ start: 0, end: 3, label: 'NAME', score }]);
}

function dropping(word: string): Suppressor {
  return {
    id: `drops ${word}`,
    suppresses: ({ start, end }, { text }) => text.slice(start, end) === word,
  };
}

function broken(): never {
  throw new Error('no');
}

/** An asynchronous detector that answers after so many turns. */
function answering(label: string, turns: number): AsyncDetector {
  return {
    id: label,
    labels: [label],
    detect: async () => {
      await after(turns);
      return [{ start: 0, end: 3, label, score: 1 }];
    },
  };
}

function failing(id: string, turns: number): AsyncDetector {
  return {
    id,
    labels: ['ID'],
    detect: async () => {
      await after(turns);
      throw new Error('no');
    },
  };
}

/** The label that wins when two equal detectors answer after so many turns. */
async function winner(first: number, second: number): Promise<string | undefined> {
  const asyncDetectors = [answering('ID', first), answering('MRN', second)];
  const [span] = await createEngine({ detectors: [], asyncDetectors }).scanAsync('123');
  return span?.label;
}
