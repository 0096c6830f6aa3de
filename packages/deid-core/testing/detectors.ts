import type { Candidate, Detector, Label } from 'deid-core';

/** Reports every match of a global pattern: a detector whose answers a test can foresee. */
export function patternDetector(label: Label, pattern: RegExp, id: string = label): Detector {
  return {
    id,
    labels: [label],
    detect: ({ text }) =>
      Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        label,
        score: 1,
      })),
  };
}

/** Reports the same candidates of every text. */
export function fixedDetector(candidates: readonly Candidate[], id = 'fixed'): Detector {
  return {
    id,
    labels: [...new Set(candidates.map(({ label }) => label))],
    detect: () => candidates,
  };
}
