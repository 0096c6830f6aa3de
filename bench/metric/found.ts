import type { Span } from 'deid-core';
import type { GoldSpan } from './documents.ts';

/** How many labelled identifiers have at least one character in a span. Both lists are sorted and disjoint. */
export function countFound(gold: readonly GoldSpan[], spans: readonly Span[]): number {
  let found = 0;
  let next = 0;
  for (const { start, end } of gold) {
    while ((spans[next]?.end ?? Infinity) <= start) next++;
    if ((spans[next]?.start ?? Infinity) < end) found++;
  }
  return found;
}
