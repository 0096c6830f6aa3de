import { EVIDENCE_WIDTH, type NameEvidence } from './evidence.ts';
import { NO_LINK } from './links.ts';

/**
 * For each word the probability that it is part of a name: the forward-backward algorithm on a linear chain of two
 * states. A word's evidence adds up to its score; a link adds to two words that are both in the name. O(n).
 *
 * @param advice what else speaks for each word, added to its score
 */
export function probabilities(
  found: NameEvidence,
  weights: Float32Array,
  advice?: Float64Array,
): Float64Array {
  const { count, links } = found;
  const scores = new Float64Array(count);
  for (let at = 0; at < count; at++) scores[at] = scoreOf(found, at, weights) + (advice?.[at] ?? 0);
  const results = new Float64Array(count);
  for (let start = 0; start < count;) {
    let end = start + 1;
    while (end < count && links[end] !== NO_LINK) end++;
    chain(scores, links, weights, start, end, results);
    start = end;
  }
  return results;
}

function scoreOf({ evidence }: NameEvidence, at: number, weights: Float32Array): number {
  let score = 0;
  for (let kind = 0; kind < EVIDENCE_WIDTH; kind++) {
    score += weights[evidence[at * EVIDENCE_WIDTH + kind] ?? 0] ?? 0;
  }
  return score;
}

/**
 * The words from `start` to `end` hang together. All quantities are logarithms of odds against the state "no name", so
 * that one number a word is enough: `forward` for what comes before it, `backward` for what comes after.
 */
function chain(
  scores: Float64Array,
  links: Int32Array,
  weights: Float32Array,
  start: number,
  end: number,
  results: Float64Array,
): void {
  const link = (at: number): number => weights[links[at] ?? 0] ?? 0;
  let forward = 0;
  for (let at = start; at < end; at++) {
    forward = (scores[at] ?? 0) + (at === start ? 0 : transition(forward, link(at)));
    results[at] = forward;
  }
  let backward = 0;
  for (let at = end - 1; at >= start; at--) {
    const odds = (results[at] ?? 0) + backward;
    results[at] = 1 / (1 + Math.exp(-odds));
    // Most words hang together with no other, and the first has none before it.
    if (at > start) backward = transition((scores[at] ?? 0) + backward, link(at));
  }
}

/** What a neighbour whose odds are `odds` adds to the odds of a word that `link` ties to it. */
function transition(odds: number, link: number): number {
  return logSum(odds + link) - logSum(odds);
}

/** log(1 + e^x), for any x. */
function logSum(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}
