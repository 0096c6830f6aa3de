import { describe, expect, test } from 'vitest';
import { fixedDetector, patternDetector } from '../testing/detectors.ts';
import type { Detector } from './detector.ts';
import { createEngine } from './engine.ts';
import { keep } from './operators/keep.ts';

const names = patternDetector('NAME', /Ada/g);
const waiting = { id: 'waiting', labels: ['ID'], detect: () => Promise.resolve([]) };

describe('options', () => {
  test.each<[what: string, code: string, make: () => unknown]>([
    [
      'two detectors of one id',
      'invalid-option',
      () => createEngine({ detectors: [names, names] }),
    ],
    [
      'a detector and an asynchronous one of one id',
      'invalid-option',
      () => createEngine({ detectors: [names], asyncDetectors: [{ ...waiting, id: 'NAME' }] }),
    ],
    [
      'an illegal label',
      'invalid-option',
      () => createEngine({ detectors: [{ ...names, labels: ['NAME', 'Name 1'] }] }),
    ],
    [
      'an illegal label of an asynchronous detector',
      'invalid-option',
      () => createEngine({ detectors: [], asyncDetectors: [{ ...waiting, labels: ['X1'] }] }),
    ],
    [
      'the reserved label',
      'invalid-option',
      () => createEngine({ detectors: [{ ...names, labels: ['LITERAL'] }] }),
    ],
    [
      'a label without an operator',
      'missing-operator',
      () => createEngine({ detectors: [names], policy: { DATE: keep() } }),
    ],
    [
      'an asynchronous label without an operator',
      'missing-operator',
      () =>
        createEngine({ detectors: [names], asyncDetectors: [waiting], policy: { NAME: keep() } }),
    ],
    ...[-0.1, 1.1, Number.NaN].map((threshold): [string, string, () => unknown] => [
      `a threshold of ${threshold}`,
      'invalid-option',
      () => createEngine({ detectors: [names], thresholds: { NAME: threshold } }),
    ]),
  ])('%s is refused', (_what, code, make) => {
    expect(make).toThrow(expect.objectContaining({ name: 'DeidError', code }));
  });

  test('are copied: what is done to them later changes nothing', () => {
    const detectors = [names];
    const thresholds = { NAME: 0.5 };
    const engine = createEngine({ detectors, thresholds });
    detectors.pop();
    thresholds.NAME = 1;
    expect(engine.scan('Ada')).toHaveLength(1);
    expect(Object.isFrozen(engine)).toBe(true);
  });
});

test('labels are those of all detectors, each once', () => {
  const more = fixedDetector(
    ['NAME', 'DATE'].map((label) => ({ start: 0, end: 1, label, score: 1 })),
  );
  const engine = createEngine({ detectors: [names, more], asyncDetectors: [waiting] });
  expect(engine.labels.toSorted()).toEqual(['DATE', 'ID', 'NAME']);
});

test('an engine without detectors finds nothing', () => {
  expect(createEngine({ detectors: [] }).scan('Ada')).toEqual([]);
});

describe('scan', () => {
  test('gives spans of the source', () => {
    expect(createEngine({ detectors: [names] }).scan('— A\u00adda, Ada')).toEqual([
      { start: 2, end: 6, label: 'NAME', score: 1, detector: 'NAME' },
      { start: 8, end: 11, label: 'NAME', score: 1, detector: 'NAME' },
    ]);
  });

  test('forgets one text before the next', () => {
    const learning: Detector = {
      ...names,
      propagation: {
        learn: (_document, _spans, known) => known.set(known.size, 1),
        find: (_document, known) =>
          known.size > 1 ? [{ start: 0, end: 1, label: 'NAME', score: 1 }] : [],
      },
    };
    const engine = createEngine({ detectors: [learning] });
    engine.scan('x');
    expect(engine.scan('x')).toEqual([]);
  });

  test('candidates that folding puts into one character become one span', () => {
    const halves = fixedDetector([
      { start: 0, end: 1, label: 'ID', score: 1 },
      { start: 1, end: 2, label: 'ID', score: 0.5 },
    ]);
    expect(createEngine({ detectors: [halves] }).scan('ﬁ')).toMatchObject([{ start: 0, end: 1 }]);
  });
});
