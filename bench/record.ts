import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { ORDINARY } from './benchmarks.ts';
import type { Figure } from './figures.ts';

export const RECORDS = join(import.meta.dirname, 'records');
const SIGNIFICANT_DIGITS = 6;
const BYTES_PER_GIGABYTE = 2 ** 30;

/** A run of benchmarks: when, of which commit, on what, and its figures by benchmark. */
export interface BenchmarkRecord {
  /** ISO 8601. */
  readonly date: string;
  readonly commit: string;
  /** Figures of a tree with changes are of no commit. */
  readonly isClean: boolean;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGigabytes: number;
    readonly platform: string;
  };
  readonly node: string;
  readonly v8: string;
  readonly figures: Readonly<Record<string, readonly Figure[]>>;
}

/**
 * Writes the figures of a run, with the machine and the commit that they are of. A run of a few benchmarks leaves the record
 * of all of them alone.
 *
 * @returns the file
 */
export function writeRecord(figures: Readonly<Record<string, readonly Figure[]>>): string {
  const now = new Date().toISOString();
  const record: BenchmarkRecord = {
    date: now,
    commit: git('rev-parse', 'HEAD'),
    isClean: git('status', '--porcelain', '--untracked-files=no') === '',
    machine: {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGigabytes: Math.round(totalmem() / BYTES_PER_GIGABYTE),
      platform: `${platform()} ${arch()}`,
    },
    node: process.version,
    v8: process.versions.v8,
    figures,
  };
  mkdirSync(RECORDS, { recursive: true });
  const isOfAll = ORDINARY.every((name) => figures[name] !== undefined);
  const names = isOfAll ? [] : Object.keys(figures);
  const day = now.slice(0, 'yyyy-mm-dd'.length);
  const file = join(RECORDS, `${[day, ...names].join('-')}.json`);
  writeFileSync(file, `${JSON.stringify(record, rounded, 2)}\n`);
  return file;
}

/** To the digits that mean something. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(SIGNIFICANT_DIGITS)) : value;
}

function git(...parameters: readonly string[]): string {
  return execFileSync('git', parameters, { cwd: import.meta.dirname, encoding: 'utf8' }).trim();
}
