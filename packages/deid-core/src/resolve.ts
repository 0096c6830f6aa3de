import type { Span } from './detector.ts';

/**
 * Turns overlapping spans into sorted, disjoint ones. Each group of spans that overlap becomes one span over their
 * union, so nothing that any of them covers is lost; the strongest gives it its label. O(n log n).
 */
export function resolve(spans: readonly Span[]): readonly Span[] {
  return united(inOrder(spans));
}

/** `resolve` of spans that are sorted. */
function united(spans: readonly Span[]): readonly Span[] {
  const resolved: Span[] = [];
  let last: Span | undefined;
  let strongest: Span | undefined;
  for (const span of spans) {
    if (last === undefined || strongest === undefined || span.start >= last.end) {
      last = strongest = span;
      resolved.push(span);
      continue;
    }
    if (isStronger(span, strongest)) strongest = span;
    else if (span.end <= last.end) continue;
    last = { ...strongest, start: last.start, end: Math.max(last.end, span.end) };
    resolved[resolved.length - 1] = last;
  }
  return resolved;
}

/**
 * `resolve` of what is resolved already and more. Most of what is found again lies inside what was found before, and
 * changes nothing.
 */
export function resolveWith(resolved: readonly Span[], more: readonly Span[]): readonly Span[] {
  const news: Span[] = [];
  let next = 0;
  for (const span of inOrder(more)) {
    while (next < resolved.length && (resolved[next] as Span).start <= span.start) next++;
    // The last one that starts no later is the only one that it can lie in.
    if (!isCovered(span, resolved[next - 1])) news.push(span);
  }
  return news.length === 0 ? resolved : united(merged(resolved, news));
}

/** Two sorted lists as one; of spans that start together those of the first list go first. */
function merged(first: readonly Span[], second: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  let next = 0;
  for (const span of first) {
    for (
      let news = second[next];
      news !== undefined && news.start < span.start;
      news = second[++next]
    )
      all.push(news);
    all.push(span);
  }
  while (next < second.length) all.push(second[next++] as Span);
  return all;
}

/** Whether a span lies inside another one that is as strong. */
function isCovered(span: Span, over: Span | undefined): boolean {
  return over !== undefined && span.end <= over.end && span.score <= over.score;
}

/** Detectors walk over a text, so what they report is mostly sorted by itself. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  let last = 0;
  for (const { start } of spans) {
    if (start < last) return spans.toSorted((one, other) => one.start - other.start);
    last = start;
  }
  return spans;
}

/** Higher score wins, then the longer span; the earlier one where both are equal. */
function isStronger(one: Span, other: Span): boolean {
  if (one.score !== other.score) return one.score > other.score;
  return one.end - one.start > other.end - other.start;
}
