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

/** The same for each token, 0 for one that is no such word. To be called as `document.derive(...)`. */
export function nameLikelihoods(document: Document): Float64Array {
  const { words } = document.derive(nameEvidence);
  const probabilitiesOfWords = document.derive(nameProbabilities);
  const likelihoods = new Float64Array(document.tokens.length);
  words.forEach((index, at) => (likelihoods[index] = probabilitiesOfWords[at] ?? 0));
  return likelihoods;
}
