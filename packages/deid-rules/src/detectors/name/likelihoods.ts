import type { Document } from 'deid-core';
import { lowerBound } from '../../evidence/lower-bound.ts';
import { probabilities } from './chain.ts';
import { nameEvidence } from './evidence.ts';
import { isTitled, TITLED } from './titled.ts';
import { viewOf } from './view.ts';
import { decodeWeights } from './weights.ts';
import { WEIGHTS } from './weights.generated.ts';

/** Trained weights of the evidence, as logarithms of odds. */
export const weights = decodeWeights(WEIGHTS);

/** Probability of each word of `nameEvidence`, in its order. To be called as `document.derive(...)`. */
export function nameProbabilities(document: Document): Float64Array {
  const found = document.derive(nameEvidence);
  const results = probabilities(found, weights);
  const view = viewOf(document);
  for (let at = 0; at < found.count; at++) {
    if ((results[at] ?? 0) < TITLED && isTitled(view, found.words[at] ?? 0)) results[at] = TITLED;
  }
  return results;
}

/** The same for one token, 0 for one that is no such word. O(log n). */
export function nameLikelihood(document: Document, index: number): number {
  const { count, words } = document.derive(nameEvidence);
  const at = lowerBound(words, count, index);
  return words[at] === index ? (document.derive(nameProbabilities)[at] ?? 0) : 0;
}
