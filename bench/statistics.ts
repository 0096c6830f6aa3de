import type { Figure, Goal } from './figures.ts';

/** The value below which a share of the values lies; `share` 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (value === undefined) throw new RangeError('no values');
  return value;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The median of rounds, with lowest and highest. */
export function figure(name: string, unit: string, rounds: readonly number[], goal?: Goal): Figure {
  return {
    name,
    unit,
    value: median(rounds),
    low: Math.min(...rounds),
    high: Math.max(...rounds),
    ...(goal !== undefined && { goal }),
  };
}

/** One over the other, round by round: what is common to a round, its text and the state of the machine, cancels out. */
export function ratios(one: readonly number[], other: readonly number[]): readonly number[] {
  return one.map((value, round) => value / (other[round] ?? Number.NaN));
}
