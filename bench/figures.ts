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
}

const NAME_WIDTH = 52;

/** Prints the figures and, where a parent process collects them, hands them over. The last thing a benchmark does. */
export function publish(figures: readonly Figure[]): void {
  for (const { name, value, unit, low, high } of figures) {
    const spread =
      low === undefined || high === undefined ? '' : `  (${brief(low)} to ${brief(high)})`;
    console.log(`  ${name.padEnd(NAME_WIDTH)} ${brief(value)} ${unit}${spread}`);
  }
  process.send?.(figures);
}

/** Fails the benchmark unless what it computed is right: a wrong answer has no speed. */
export function check(isRight: boolean, what: string): asserts isRight {
  if (!isRight) throw new Error(`benchmark is wrong: ${what}`);
}

function brief(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(4);
}
