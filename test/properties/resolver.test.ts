import { type Candidate, createEngine, type Span } from 'deid-core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCandidates, reporting, RUNS } from './arbitraries.ts';

const LENGTH = 50;
const text = 'x'.repeat(LENGTH);
const everyOffset = Array.from({ length: LENGTH }, (_, offset) => offset);

function scan(candidates: readonly Candidate[]): readonly Span[] {
  return createEngine({ detectors: [reporting(candidates)] }).scan(text);
}

function clipped(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((candidate) => ({ ...candidate, end: Math.min(candidate.end, LENGTH) }));
}

// Fails when: spans are not sorted; a group ends where its first span ends; the stronger of two replaces the other.
test('spans are sorted, disjoint and cover what the candidates cover, no more and no less', () => {
  fc.assert(
    fc.property(anyCandidates, (candidates) => {
      const spans = scan(candidates);
      const coveredBy = (stretches: readonly Candidate[]): readonly number[] =>
        everyOffset.filter((at) => stretches.some(({ start, end }) => start <= at && at < end));
      expect(coveredBy(spans)).toEqual(coveredBy(clipped(candidates)));
      for (const [index, span] of spans.entries()) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      }
    }),
    { numRuns: RUNS },
  );
});

// Fails when: spans that touch are merged; the first span of a group gives the label; a span counts by the length of its
// group.
test('no span begins or ends inside a candidate, and the strongest inside it gives its label', () => {
  fc.assert(
    fc.property(anyCandidates, (candidates) => {
      const all = clipped(candidates);
      for (const span of scan(candidates)) {
        const within = all.filter(({ start, end }) => start < span.end && span.start < end);
        expect(Math.min(...within.map(({ start }) => start))).toBe(span.start);
        expect(Math.max(...within.map(({ end }) => end))).toBe(span.end);
        // Stretches that only touch stay apart: something lies across every offset inside.
        for (let at = span.start + 1; at < span.end; at++) {
          expect(within.some(({ start, end }) => start < at && at < end)).toBe(true);
        }
        const [strongest] = within.toSorted(
          (one, other) =>
            other.score - one.score ||
            other.end - other.start - (one.end - one.start) ||
            one.start - other.start,
        );
        expect(span).toMatchObject({ label: strongest?.label, score: strongest?.score });
      }
    }),
    { numRuns: RUNS },
  );
});

// Fails when: spans are not sorted; a group ends where its first span ends.
test('which detector reports a candidate, and in which order, changes no offset', () => {
  fc.assert(
    fc.property(anyCandidates, anyCandidates, (some, others) => {
      const detectors = [some, others].map((candidates, index) => ({
        ...reporting(candidates),
        id: `detector ${index}`,
      }));
      const offsets = (spans: readonly Span[]): unknown =>
        spans.map(({ start, end }) => [start, end]);
      const apart = createEngine({ detectors }).scan(text);
      expect(offsets(apart)).toEqual(offsets(scan([...others, ...some])));
    }),
    { numRuns: RUNS },
  );
});
