import type { Span } from './detector.ts';

/**
 * Turns overlapping spans into sorted, disjoint ones. Each group of spans that overlap becomes one span over their
 * union, so nothing that any of them covers is lost; the strongest gives it its label. O(n log n).
 */
export function resolve(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  const resolved: Span[] = [];
  for (const span of sorted) {
    const last = resolved.at(-1);
    if (last !== undefined && span.start < last.end) {
      resolved[resolved.length - 1] = merge(last, span);
    } else {
      resolved.push(span);
    }
  }
  return resolved;
}

function merge(one: Span, other: Span): Span {
  const end = Math.max(one.end, other.end);
  const winner = isStronger(other, one) ? other : one;
  return winner.start === one.start && winner.end === end
    ? winner
    : { ...winner, start: one.start, end };
}

/** Higher score wins, then the longer span; the earlier one where both are equal. */
function isStronger(one: Span, other: Span): boolean {
  if (one.score !== other.score) return one.score > other.score;
  return one.end - one.start > other.end - other.start;
}
