import { expect, test } from 'vitest';
import type { Figure } from './figures.ts';
import type { BenchmarkRecord } from './record.ts';
import { scaleSection } from './scale-tables.ts';

const record = (gigabyte: readonly Figure[]): BenchmarkRecord => ({
  date: '2024-05-06T07:08:09.000Z',
  commit: '0123456789abcdef',
  isClean: true,
  machine: { cpu: 'a processor', cores: 2, memoryGigabytes: 8, platform: 'linux x64' },
  node: 'v24.0.0',
  v8: '',
  figures: { gigabyte },
});
const speed: Figure = { name: 'deid redact, two threads', value: 2, unit: 'MB/s' };

test('what a gigabyte takes is multiplied, and shared among cores', () => {
  const rows = scaleSection(record([speed])).split('\n');
  const cells = (amount: string): readonly string[] =>
    rows
      .find((row) => row.includes(` ${amount} |`))
      ?.split('|')
      .map((cell) => cell.trim()) ?? [];
  // 1,000 MB / 2 MB/s = 500 s of two threads: 1,000 s of one.
  expect(cells('1 GB')).toEqual(['', '1 GB', '0.28', '31 s', '1 s', '']);
  expect(cells('1 PB')).toEqual(['', '1 PB', '280,000', '360 days', '12 days', '']);
});

test('a record without a speed is refused', () => {
  expect(() => scaleSection(record([]))).toThrow('no speed');
});
