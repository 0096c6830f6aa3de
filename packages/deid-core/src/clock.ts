/** The one web API the core reads, and only where it exists: every runtime this runs on has it. */
const timer = (globalThis as { readonly performance?: { now(): number } }).performance;

/** Milliseconds from an arbitrary point, for measuring durations. */
export function now(): number {
  return timer === undefined ? Date.now() : timer.now();
}
