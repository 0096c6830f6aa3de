import type { Document } from 'deid-core';
import { lowerBound } from '../../evidence/lower-bound.ts';
import { chained, NOT_TIED } from './chain.ts';
import { forEachEvidence, nameWords } from './evidence.ts';
import { NO_LINK } from './links.ts';
import { isSigned } from './signed.ts';
import { isTitled, TITLED } from './titled.ts';
import { viewOf } from './view.ts';
import * as table from './weights.generated.ts';
import { decodeWeights, SCALE } from './weights.ts';

let decoded: Int8Array | undefined;

/** Trained weights of the evidence, as logarithms of odds times `SCALE`. Read when first asked for. */
export function nameWeights(): Int8Array {
  return (decoded ??= decodeWeights(table));
}

/** Probability of each word of `nameWords`, in its order. To be called as `document.derive(...)`. */
export function nameProbabilities(document: Document): Float64Array {
  const found = document.derive(nameWords);
  const { count, links, words } = found;
  const weights = nameWeights();
  const odds = new Float64Array(count);
  const ties = new Float64Array(count);
  forEachEvidence(document, found, (at, evidence) => {
    let sum = 0;
    for (let kind = 0; kind < evidence.length; kind++) {
      // Every piece of evidence has a weight.
      sum += weights[evidence[kind] as number] as number;
    }
    odds[at] = Math.exp(sum / SCALE);
    // Every word has a link.
    const link = links[at] as number;
    ties[at] = link === NO_LINK ? NOT_TIED : Math.exp((weights[link] as number) / SCALE);
  });
  const results = chained(odds, ties);
  const view = viewOf(document);
  for (let at = 0; at < count; at++) {
    const index = words[at] as number;
    const isTold =
      (results[at] as number) < TITLED && (isTitled(view, index) || isSigned(view, index));
    if (isTold) results[at] = TITLED;
  }
  return results;
}

/** The same for one token, 0 for one that is no such word. O(log n). */
export function nameLikelihood(document: Document, index: number): number {
  const { count, words } = document.derive(nameWords);
  const at = lowerBound(words, count, index);
  return words[at] === index ? (document.derive(nameProbabilities)[at] ?? 0) : 0;
}
