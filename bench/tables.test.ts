import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { SAFE_HARBOR_LABELS } from 'deid-core';
import { describe, expect, test } from 'vitest';
import type { Figure } from './figures.ts';
import { accuracyTables } from './metric/accuracy-tables.ts';
import type { BenchmarkRecord } from './record.ts';
import { DOCUMENTS, filled } from './tables.ts';

// `node bench/tables.ts` fills them.
test.each(DOCUMENTS.map((file) => [basename(file), file] as const))(
  '%s says what the newest record says',
  (_, file) => {
    const document = readFileSync(file, 'utf8');
    expect(document).toBe(filled(document));
  },
);

test('a document without a slot is refused', () => {
  expect(() => filled('Nothing here.')).toThrow('no slot');
});

describe('the tables', () => {
  const share = (name: string, value: number, of: number): Figure => ({
    name,
    value,
    of,
    unit: '',
  });
  const overall = [
    'identifiers found',
    'documents clean',
    'lures kept',
    'documents without identifiers untouched',
    'words kept',
  ].flatMap((name) =>
    ['', 'recall: ', 'precision: ', 'lite: ', 'lite, recall: '].map((lean) =>
      share(lean + name, 0.5, 4),
    ),
  );
  const labels = SAFE_HARBOR_LABELS.map((label) => share(`found: ${label}`, 0.999999, 1_000_000));
  const accuracy = [...overall, ...labels, share('names found: westAfrican', 0.625, 8)];
  const record = (figures: readonly Figure[]): BenchmarkRecord => ({
    date: '2024-05-06T07:08:09.000Z',
    commit: '0123456789abcdef',
    isClean: true,
    machine: { cpu: '', cores: 1, memoryGigabytes: 1, platform: '' },
    node: 'v24.0.0',
    v8: '',
    figures: { accuracy: figures },
  });
  const lines = accuracyTables(record(accuracy)).split('\n');

  test('say what they are of', () => {
    expect(lines[0]).toBe('Measured on 2024-05-06 with Node v24.0.0, commit 0123456789.');
  });

  test('call nothing all that is not', () => {
    expect(lines.find((line) => line.includes('`HEALTH_PLAN`'))).toMatch(
      /^\| \(I\) +\| `HEALTH_PLAN` +\| +1,000,000 \| +1 \| +99\.9 % \|$/,
    );
  });

  test('name origins in words', () => {
    expect(lines.find((line) => line.includes('African'))).toMatch(
      /^\| West African +\| +8 \| +3 \| +62\.5 % \|$/,
    );
  });

  test('are not made of a record that lacks a figure', () => {
    expect(() => accuracyTables(record(accuracy.slice(1)))).toThrow('identifiers found');
  });
});
