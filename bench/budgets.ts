// What the counted benchmarks may come to: `node bench/budgets.ts` lowers the budgets to what they come to now.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measure } from './benchmarks.ts';
import { check, type Figure } from './figures.ts';

/** Benchmarks that count: they say the same on every machine, however busy. */
export const COUNTED = ['work', 'allocation'] as const;

/** The most that each figure may come to, by benchmark and name. */
export type Budgets = Readonly<Record<string, Readonly<Record<string, number>>>>;

const FILE = fileURLToPath(new URL('../test/work/budgets.json', import.meta.url));
const SIGNIFICANT_DIGITS = 4;

export function readBudgets(): Budgets {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Budgets;
}

/**
 * Lowers every budget that a figure stays below, but not below its goal: who is there need go no further. Adds what is
 * new, drops what is gone, raises none: that takes an edit by hand.
 */
export function lowered(
  budgets: Budgets,
  figures: Readonly<Record<string, readonly Figure[]>>,
): Budgets {
  return Object.fromEntries(
    Object.entries(figures).map(([benchmark, all]) => [
      benchmark,
      Object.fromEntries(
        all.map((it) => [it.name, Math.min(budgets[benchmark]?.[it.name] ?? Infinity, needed(it))]),
      ),
    ]),
  );
}

function needed({ value, goal }: Figure): number {
  check(goal === undefined || 'atMost' in goal, 'a budget is of what should be small');
  return Math.max(Number(value.toPrecision(SIGNIFICANT_DIGITS)), goal?.atMost ?? 0);
}

if (import.meta.main) {
  const figures: Record<string, readonly Figure[]> = {};
  for (const name of COUNTED) {
    // oxlint-disable-next-line no-await-in-loop -- their output would mix
    figures[name] = await measure(name);
  }
  writeFileSync(FILE, `${JSON.stringify(lowered(readBudgets(), figures), null, 2)}\n`);
}
