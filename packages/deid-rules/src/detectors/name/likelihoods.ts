import type { Document } from 'deid-core';
import { probabilities } from './chain.ts';
import { nameEvidence } from './evidence.ts';
import { decodeWeights } from './weights.ts';
import { WEIGHTS } from './weights.generated.ts';

/** Trained weights of the evidence, as logarithms of odds. */
export const weights = decodeWeights(WEIGHTS);

/** Probability of each word of `nameEvidence`, in its order. To be called as `document.derive(...)`. */
export function nameProbabilities(document: Document): Float64Array {
  return probabilities(document.derive(nameEvidence), weights);
}

/** The same by token index. To be called as `document.derive(...)`. */
export function nameLikelihoods(document: Document): ReadonlyMap<number, number> {
  const found = document.derive(nameEvidence);
  const likelihoods = document.derive(nameProbabilities);
  return new Map(Array.from(likelihoods, (likelihood, at) => [found.words[at] ?? 0, likelihood]));
}
