import type { Span } from './detector.ts';

/**
 * Turns overlapping spans into sorted, disjoint ones. Each group of spans that overlap becomes one span over their
 * union, so nothing that any of them covers is lost; the strongest gives it its label. O(n log n).
 */
export function resolve(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  const resolved: Span[] = [];
  let strongest = sorted[0];
  for (const span of sorted) {
    const last = resolved.at(-1);
    if (last === undefined || strongest === undefined || span.start >= last.end) {
      strongest = span;
      resolved.push(span);
    } else {
      if (isStronger(span, strongest)) strongest = span;
      const end = Math.max(last.end, span.end);
      resolved[resolved.length - 1] = { ...strongest, start: last.start, end };
    }
  }
  return resolved;
}

/** Higher score wins, then the longer span; the earlier one where both are equal. */
function isStronger(one: Span, other: Span): boolean {
  if (one.score !== other.score) return one.score > other.score;
  return one.end - one.start > other.end - other.start;
}
