import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from './detector.ts';
import { resolve, resolveWith } from './resolve.ts';

type Row = readonly [start: number, end: number, label: string, score: number];

const span = ([start, end, label, score]: Row): Span => ({
  start,
  end,
  label,
  score,
  detector: `finds ${label}`,
});

test.each<[what: string, spans: readonly Row[], resolved: readonly Row[]]>([
  ['nothing', [], []],
  ['one', [[1, 3, 'NAME', 1]], [[1, 3, 'NAME', 1]]],
  [
    'unsorted',
    [
      [5, 6, 'ZIP', 1],
      [1, 3, 'NAME', 1],
    ],
    [
      [1, 3, 'NAME', 1],
      [5, 6, 'ZIP', 1],
    ],
  ],
  [
    'neighbours',
    [
      [1, 3, 'NAME', 1],
      [3, 5, 'NAME', 1],
    ],
    [
      [1, 3, 'NAME', 1],
      [3, 5, 'NAME', 1],
    ],
  ],
  [
    'the same twice',
    [
      [1, 3, 'NAME', 1],
      [1, 3, 'NAME', 1],
    ],
    [[1, 3, 'NAME', 1]],
  ],
  [
    'a higher score wins',
    [
      [0, 9, 'URL', 0.6],
      [3, 5, 'NAME', 0.9],
    ],
    [[0, 9, 'NAME', 0.9]],
  ],
  [
    'then the longer',
    [
      [0, 5, 'NAME', 0.9],
      [3, 9, 'URL', 0.9],
    ],
    [[0, 9, 'URL', 0.9]],
  ],
  [
    'then the earlier',
    [
      [0, 5, 'NAME', 0.9],
      [3, 8, 'URL', 0.9],
    ],
    [[0, 8, 'NAME', 0.9]],
  ],
  [
    'then the first',
    [
      [0, 5, 'NAME', 0.9],
      [0, 5, 'URL', 0.9],
    ],
    [[0, 5, 'NAME', 0.9]],
  ],
  [
    'one inside',
    [
      [0, 9, 'URL', 0.9],
      [3, 5, 'NAME', 0.9],
    ],
    [[0, 9, 'URL', 0.9]],
  ],
  [
    'a chain is one group',
    [
      [0, 3, 'NAME', 0.5],
      [2, 6, 'URL', 0.9],
      [5, 9, 'ID', 0.7],
    ],
    [[0, 9, 'URL', 0.9]],
  ],
  [
    'a span counts by its own length, not by that of its group',
    [
      [0, 5, 'NAME', 0.9],
      [4, 20, 'URL', 0.5],
      [19, 30, 'DATE', 0.9],
    ],
    [[0, 30, 'DATE', 0.9]],
  ],
  [
    'groups do not touch each other',
    [
      [0, 3, 'NAME', 0.9],
      [2, 4, 'URL', 0.5],
      [4, 6, 'ID', 0.5],
    ],
    [
      [0, 4, 'NAME', 0.9],
      [4, 6, 'ID', 0.5],
    ],
  ],
])('%s', (_what, spans, resolved) => {
  expect(resolve(spans.map(span))).toEqual(resolved.map(span));
});

test('leaves its input as it is', () => {
  const spans = Object.freeze([
    Object.freeze(span([5, 9, 'NAME', 1])),
    Object.freeze(span([1, 6, 'URL', 1])),
  ]);
  expect(() => resolve(spans)).not.toThrow();
});

const anySpans = fc.array(
  fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 8 }), fc.constantFrom(0.5, 0.7, 0.9))
    .map(([start, length, score]): Span => ({
      ...span([start, start + length, 'NAME', score]),
      score,
    })),
);

// Fails when: a stronger span inside another one is dropped; a span that only overlaps counts as covered.
test('resolving with more spans is resolving all of them', () => {
  fc.assert(
    fc.property(anySpans, anySpans, (some, more) => {
      const resolved = resolve(some);
      expect(resolveWith(resolved, more)).toEqual(resolve([...resolved, ...more]));
    }),
    { numRuns: 5000 },
  );
});
