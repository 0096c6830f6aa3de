import type { Candidate, Label, Tokens } from 'deid-core';

/** The candidate that tokens `start` to `end` (exclusive) make. */
export function candidateOf(
  tokens: Tokens,
  start: number,
  end: number,
  label: Label,
  score: number,
): Candidate {
  // A range of tokens has a first and a last one.
  return {
    start: tokens.starts[start] as number,
    end: tokens.ends[end - 1] as number,
    label,
    score,
  };
}
