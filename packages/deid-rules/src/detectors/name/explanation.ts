import type { Document, Evidence } from 'deid-core';
import { EVIDENCE_WIDTH, nameEvidence } from './evidence.ts';
import { EVIDENCE_KINDS } from './evidence-kinds.ts';
import { judgedWords, nameWeights } from './likelihoods.ts';
import { logarithmOfOdds } from './chain.ts';
import { readAgain } from './network.ts';
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
  entries.push(['surroundings', document.derive(networkSays)[at] ?? 0]);
  return Object.fromEntries(
    entries
      .map(([kind, weight]) => [kind, Math.round(weight * PRECISION) / PRECISION] as const)
      .filter(([, weight]) => weight !== 0),
  );
}

/** What the network says for each word of `nameWords`, as a logarithm of odds; 0 where it is not asked. */
function networkSays(document: Document): Float64Array {
  const judged = document.derive(judgedWords);
  const before = judged.probabilities;
  return readAgain(document, judged).map((after, at) => {
    // Every word has a probability.
    const asBefore = before[at] as number;
    return after === asBefore ? 0 : logarithmOfOdds(after) - logarithmOfOdds(asBefore);
  });
}
