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

/** How many values `medianInterval` needs at least. */
export const LEAST_FOR_INTERVAL = 11;

/**
 * What the median of the values' distribution lies between, in 98.8 % of cases or more, whatever that distribution is: the
 * second lowest and the second highest. Of eleven values fewer than two lie to one side of it in 24 of 2,048 cases.
 */
export function medianInterval(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[1], sorted.at(-2)];
  if (low === undefined || high === undefined || values.length < LEAST_FOR_INTERVAL) {
    throw new RangeError('too few values');
  }
  return [low, high];
}
