import { EVIDENCE_WIDTH, type NameEvidence, type NameWords } from './evidence.ts';
import { NO_LINK } from './links.ts';

/** What the chain makes of the words of a document. */
export interface Judged extends NameWords {
  /** Of each word by its own evidence alone. */
  readonly odds: Float64Array;
  readonly probabilities: Float64Array;
}

/** What words are by weights that are still being learned. */
export function judge(found: NameEvidence, weights: Float32Array): Judged {
  const { count, evidence, links } = found;
  const odds = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    let score = 0;
    for (let kind = 0; kind < EVIDENCE_WIDTH; kind++) {
      score += weights[evidence[at * EVIDENCE_WIDTH + kind] ?? 0] ?? 0;
    }
    odds[at] = Math.exp(score);
  }
  const ties = Float64Array.from(links, (link) =>
    link === NO_LINK ? NOT_TIED : Math.exp(weights[link] ?? 0),
  );
  return { ...found, odds, probabilities: chained(odds, ties) };
}

export function logarithmOfOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** The tie of a word that hangs together with none before it. */
export const NOT_TIED = 0;

/** Weights are eighths, so odds are often even: rounding must not make them less. */
const EVEN = 1 + 2 ** -40;

/**
 * For each word the probability that it is part of a name: the forward-backward algorithm on a linear chain of two
 * states. All quantities are odds against the state "no name", so that one number a word is enough: one for what comes
 * before it, one for what comes after, and neither needs a logarithm. O(n).
 *
 * @param odds of each word by its evidence
 * @param ties what the odds of a word and the one before it that are both in a name are multiplied by, or `NOT_TIED`
 */
export function chained(odds: Float64Array, ties: Float64Array): Float64Array {
  const count = odds.length;
  const results = new Float64Array(count);
  let forward = 0;
  for (let at = 0; at < count; at++) {
    // Every word has odds and a tie.
    const tie = ties[at] as number;
    forward = (odds[at] as number) * (tie === NOT_TIED ? 1 : transition(forward, tie));
    results[at] = forward;
  }
  let backward = 1;
  for (let at = count - 1; at >= 0; at--) {
    const both = (results[at] as number) * backward * EVEN;
    results[at] = both / (1 + both);
    const tie = ties[at] as number;
    backward = tie === NOT_TIED ? 1 : transition((odds[at] as number) * backward, tie);
  }
  return results;
}

/** What the odds of a word are multiplied by for a neighbour of such odds that is tied to it. */
function transition(odds: number, tie: number): number {
  return (1 + odds * tie) / (1 + odds);
}
