import type { Document } from 'deid-core';
import { chained, type Judged, NOT_TIED } from './chain.ts';
import { EVIDENCE_WIDTH, forEachEvidence, nameWords } from './evidence.ts';
import { NO_LINK } from './links.ts';
import { isInitialled } from './initialled.ts';
import { raiseParallels } from './parallel.ts';
import { readAgain } from './network.ts';
import { isRelated } from './related.ts';
import { isSigned } from './signed.ts';
import { isTitled } from './titled.ts';
import { type View, viewOf } from './view.ts';
import * as table from './weights.generated.ts';
import { decodeWeights, LARGEST_STEP, SCALE } from './weights.ts';

let decoded: Int8Array | undefined;

/** Trained weights of the evidence, as logarithms of odds times `SCALE`. Read when first asked for. */
export function nameWeights(): Int8Array {
  return (decoded ??= decodeWeights(table));
}

/** What weights may add up to, in either direction. */
const LARGEST_SUM = EVIDENCE_WIDTH * LARGEST_STEP;
/** Odds by the sum that they are of, 0 until they are first asked for: sums are whole numbers, and most are small. */
const oddsBySum = new Float64Array(2 * LARGEST_SUM + 1);

/** @param sum of weights, as logarithms of odds times `SCALE` */
function oddsOf(sum: number): number {
  const at = sum + LARGEST_SUM;
  return oddsBySum[at] || (oddsBySum[at] = Math.exp(sum / SCALE));
}

/** What evidence and chain make of each word that may be part of a name. To be called as `document.derive(...)`. */
export function judgedWords(document: Document): Judged {
  const found = document.derive(nameWords);
  const { count, links } = found;
  const weights = nameWeights();
  const odds = new Float64Array(count);
  const ties = new Float64Array(count);
  forEachEvidence(document, found, (at, evidence) => {
    let sum = 0;
    for (let kind = 0; kind < evidence.length; kind++) {
      // Every piece of evidence has a weight.
      sum += weights[evidence[kind] as number] as number;
    }
    odds[at] = oddsOf(sum);
    // Every word has a link.
    const link = links[at] as number;
    ties[at] = link === NO_LINK ? NOT_TIED : oddsOf(weights[link] as number);
  });
  return { ...found, odds, probabilities: chained(odds, ties) };
}

/** Probability of each word of `nameWords`, in its order. To be called as `document.derive(...)`. */
export function nameProbabilities(document: Document): Float64Array {
  const judged = document.derive(judgedWords);
  const { count, words } = judged;
  const results = readAgain(document, judged);
  const view = viewOf(document);
  for (let at = 0; at < count; at++) {
    const index = words[at] as number;
    if ((results[at] as number) < TOLD && isTold(view, index)) results[at] = TOLD;
  }
  raiseParallels(view, judged, results, TOLD);
  return results;
}

/** Probability at the least of a word that is told to be a name, whatever else it may be. */
const TOLD = 0.7;

function isTold(view: View, index: number): boolean {
  return (
    isTitled(view, index) ||
    isRelated(view, index) ||
    isInitialled(view, index) ||
    isSigned(view, index)
  );
}
