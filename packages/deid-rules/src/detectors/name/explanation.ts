import type { Document, Evidence } from 'deid-core';
import { EVIDENCE_WIDTH, nameEvidence } from './evidence.ts';
import { EVIDENCE_KINDS } from './evidence-kinds.ts';
import { judgedWords, nameWeights } from './likelihoods.ts';
import { networkSays } from './network.ts';
import { SCALE } from './weights.ts';

/** Weights are told apart to this fraction; what is nearer to nothing is left out. */
const PRECISION = 100;

/** What speaks for the word at `at` of `nameWords` being part of a name, and against it, as logarithms of odds by kind. */
export function explanation(document: Document, at: number): Evidence {
  const { evidence } = document.derive(nameEvidence);
  const weights = nameWeights();
  const entries: [string, number][] = EVIDENCE_KINDS.map((kind, index) => [
    kind,
    (weights[evidence[at * EVIDENCE_WIDTH + index] ?? 0] ?? 0) / SCALE,
  ]);
  entries.push(['surroundings', networkSays(document, document.derive(judgedWords), at)]);
  return Object.fromEntries(
    entries
      .map(([kind, weight]) => [kind, Math.round(weight * PRECISION) / PRECISION] as const)
      .filter(([, weight]) => weight !== 0),
  );
}
