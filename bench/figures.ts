/** What a figure is to reach. */
export type Goal = { readonly atLeast: number } | { readonly atMost: number };

/** One number that a benchmark measured. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Of how many the value is a share, where it is one. */
  readonly of?: number;
  /** Lowest and highest of the rounds, where there were rounds. */
  readonly low?: number;
  readonly high?: number;
  readonly goal?: Goal;
}

const NAME_WIDTH = 52;
const VALUE_WIDTH = 40;
const SIGNIFICANT_DIGITS = 4;

/** Prints the figures and, where a parent process collects them, hands them over. The last thing a benchmark does. */
export function publish(figures: readonly Figure[]): void {
  for (const figure of figures) console.log(`  ${describeFigure(figure)}`);
  process.send?.(figures);
}

/** One line: the figure, its spread, and whether it reaches its goal. */
export function describeFigure(figure: Figure): string {
  const { name, value, unit, low, high, goal } = figure;
  const spread =
    low === undefined || high === undefined ? '' : ` (${brief(low)} to ${brief(high)})`;
  const measured = `${name.padEnd(NAME_WIDTH)} ${brief(value)} ${unit}${spread}`;
  if (goal === undefined) return measured;
  const verdict = isMet(value, goal) ? 'met' : 'MISSED';
  return `${measured.padEnd(NAME_WIDTH + VALUE_WIDTH)} ${describeGoal(goal)}: ${verdict}`;
}

export function isMet(value: number, goal: Goal): boolean {
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;
}

export function describeGoal(goal: Goal): string {
  return 'atLeast' in goal ? `at least ${brief(goal.atLeast)}` : `at most ${brief(goal.atMost)}`;
}

/** Fails the benchmark unless what it computed is right: a wrong answer has no speed. */
export function check(isRight: boolean, what: string): asserts isRight {
  if (!isRight) throw new Error(`benchmark is wrong: ${what}`);
}

export function brief(value: number): string {
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
}
