/**
 * A pattern that is made when it is first asked for: one with a Unicode category takes V8 a millisecond before it first
 * matches, much of it already where the pattern is only written down, and few texts ask.
 */
export function latePattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(source, flags));
}
