import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chart } from './chart.ts';
import { figuresOf, type PeerResult, resultsOf } from './peers/results.ts';
import type { BenchmarkRecord } from './record.ts';
import { CHART, drawnChart } from './tables.ts';

const RESULTS: readonly PeerResult[] = [
  {
    name: 'idle 1.0.0',
    speed: { unit: 'MB/s', value: 2000, low: 1000, high: 3000 },
    names: { hits: 0, total: 60 },
    others: { hits: 0, total: 40 },
    lures: { hits: 10, total: 10 },
    untouched: { hits: 5, total: 5 },
  },
  {
    name: 'a & b <2.0.0>',
    speed: { unit: 'MB/s', value: 0.5, low: 0.25, high: 0.75 },
    names: { hits: 30, total: 60 },
    others: { hits: 20, total: 40 },
    lures: { hits: 9, total: 10 },
    untouched: { hits: 4, total: 5 },
  },
];

const RECORD: BenchmarkRecord = {
  date: '2024-05-06T07:08:09.000Z',
  commit: '0123456789abcdef',
  isClean: true,
  machine: { cpu: '', cores: 1, memoryGigabytes: 1, platform: '' },
  node: 'v24.0.0',
  v8: '',
  figures: { peers: RESULTS.flatMap(figuresOf) },
};

// `node bench/tables.ts` draws it.
test('the chart is that of the newest record', () => {
  const drawn = existsSync(CHART) ? readFileSync(CHART, 'utf8') : undefined;
  expect(drawn).toBe(drawnChart());
});

test('results go through a record unaltered', () => {
  const read = resultsOf(RESULTS.flatMap(figuresOf));
  expect(read).toMatchObject(RESULTS);
  expect(read).toHaveLength(RESULTS.length);
});

test('the best finder comes first, and names cannot break the drawing', () => {
  const drawn = chart(RECORD);
  expect(drawn.indexOf('a &amp; b &lt;2.0.0>')).toBeGreaterThan(0);
  expect(drawn.indexOf('idle 1.0.0')).toBeGreaterThan(drawn.indexOf('a &amp; b'));
});

test('a bar is as long as its share of the track', () => {
  const widths = [...chart(RECORD).matchAll(/class="(track|bar)"[^>]* width="([\d.]+)"/g)].map(
    ([, kind, width]) => [kind, Number(width)] as const,
  );
  const [track] = widths.map(([, width]) => width);
  const bars = widths.filter(([kind]) => kind === 'bar').map(([, width]) => width / (track ?? 0));
  expect(bars.map((share) => share.toFixed(2))).toEqual(['0.50', '0.90', '0.00', '1.00']);
});

test('a record without other packages has no chart', () => {
  expect(() => chart({ ...RECORD, figures: {} })).toThrow('other packages');
});
