import type { Evidence } from 'deid-core';
import { EVIDENCE_WIDTH, type NameEvidence } from './evidence.ts';
import { EVIDENCE_KINDS } from './evidence-kinds.ts';
import { SCALE } from './weights.ts';

/** Weights are told apart to this fraction; what is nearer to nothing is left out. */
const PRECISION = 100;

/** What speaks for the word at `at` being part of a name, and against it, as logarithms of odds by kind of evidence. */
export function explanation({ evidence }: NameEvidence, at: number, weights: Int8Array): Evidence {
  const entries = EVIDENCE_KINDS.map((kind, index) => {
    const weight = (weights[evidence[at * EVIDENCE_WIDTH + index] ?? 0] ?? 0) / SCALE;
    return [kind, Math.round(weight * PRECISION) / PRECISION] as const;
  });
  return Object.fromEntries(entries.filter(([, weight]) => weight !== 0));
}
