/** The one web API the core reads, and only where it exists: every runtime this runs on has it. */
const globals = globalThis as { readonly performance?: { now(): number } };

/**
 * Milliseconds from an arbitrary point, for measuring durations. The clock is looked up when it is first read and not at
 * import: Node loads it then, which takes three milliseconds.
 */
export function now(): number {
  return globals.performance === undefined ? Date.now() : globals.performance.now();
}
