import type { Span } from 'deid-core';
import type { GoldSpan, LabelledDocument } from './documents.ts';

/**
 * An engine that finds less than this share of the identifiers is broken, and its speed means nothing. How many it finds
 * exactly is for the accuracy gate to hold.
 */
export const LEAST_FOUND = 0.7;

/** The share of the labelled identifiers that have at least one character in a span. Sorted and disjoint, both. */
export function shareFound(
  { spans: gold }: Pick<LabelledDocument, 'spans'>,
  spans: readonly Pick<Span, 'start' | 'end'>[],
): number {
  return countFound(gold, spans) / gold.length;
}

function countFound(
  gold: readonly GoldSpan[],
  spans: readonly Pick<Span, 'start' | 'end'>[],
): number {
  let found = 0;
  let next = 0;
  for (const { start, end } of gold) {
    while ((spans[next]?.end ?? Infinity) <= start) next++;
    if ((spans[next]?.start ?? Infinity) < end) found++;
  }
  return found;
}
