/** One thing that a contract asks for. */
export interface Check {
  readonly name: string;
  /** Throws, or rejects, when the contract is broken. */
  run(): void | Promise<void>;
}

export interface CheckOptions {
  /** The `test` of your test runner, for a test of each check. Default: all run at once, and the first to fail throws. */
  test?(name: string, run: () => void | Promise<void>): unknown;
}

export async function runChecks(checks: readonly Check[], { test }: CheckOptions): Promise<void> {
  for (const { name, run } of checks) {
    if (test === undefined) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the first failure is the first named
      await named(name, run);
    } else test(name, run);
  }
}

async function named(name: string, run: Check['run']): Promise<void> {
  try {
    await run();
  } catch (error) {
    throw new Error(`contract broken: ${name}`, { cause: error });
  }
}

export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Compares as JSON, which is what goes over a wire. */
export function assertSame(actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  assert(one === other, `${one} is not ${other}`);
}
