import type { Candidate, Detector, Document } from 'deid-core';
import { probabilities } from './chain.ts';
import { Context, contexts } from './context.ts';
import { nameEvidence, type NameEvidence } from './evidence.ts';
import { NO_LINK } from './links.ts';
import { namePropagation } from './propagation.ts';
import type { SecondReader } from './second-reader.ts';
import { WEIGHT_SCALE, WEIGHTS } from './weights.generated.ts';

/** Probability from which a word is reported at all: what an engine with a low threshold may still want. */
const REPORTED = 0.15;
/** Probability from which a word is one if it hangs together with a certain one: half a name is a leak. */
const ATTACHED = 0.25;
/** The second reader is asked from the first probability up to the second. */
const UNDECIDED = 0.3;
const CERTAIN = 0.5;
/** What a name scores that only the second reader sees. */
const SECOND_READER_SCORE = 0.55;
/** Scores stay below those of identifiers whose form is proof: a name inside an e-mail address is part of the address. */
const HIGHEST_SCORE = 0.9;

const weights = Float32Array.from(WEIGHTS, (weight) => weight / WEIGHT_SCALE);

export interface NameOptions {
  /** Asked about words that the evidence leaves undecided. Default none: undecided words stay. */
  readonly secondReader?: SecondReader;
}

/**
 * Names of persons, 45 CFR 164.514(b)(2)(i)(A): patients, relatives, clinicians, anyone. Every word that could be part of
 * a name is weighed by trained evidence (how common it is as a name and as a plain word, how it is written, what stands
 * around it), and words that hang together are decided together.
 */
export function nameDetector({ secondReader }: NameOptions = {}): Detector {
  return {
    id: 'name',
    labels: ['NAME'],
    detect: (document) => detect(document, secondReader),
    propagation: namePropagation(),
  };
}

function detect(document: Document, reader: SecondReader | undefined): readonly Candidate[] {
  const found = document.derive(nameEvidence);
  const scores = probabilities(found, weights);
  const candidates: Candidate[] = [];
  for (let from = 0; from < found.count;) {
    let to = from + 1;
    while (to < found.count && found.links[to] !== NO_LINK) to++;
    collect(document, found, scores, from, to, reader, candidates);
    from = to;
  }
  return candidates;
}

/** Names among words that hang together, from `from` to `to`. */
function collect(
  document: Document,
  found: NameEvidence,
  scores: Float64Array,
  from: number,
  to: number,
  reader: SecondReader | undefined,
  candidates: Candidate[],
): void {
  const about = document.derive(contexts);
  // An initial says too little to be likely, but behind half a name it is the other half.
  const isAttached = (at: number): boolean =>
    (scores[at] ?? 0) >= ATTACHED || about[found.words[at] ?? 0] === Context.initial;
  for (let first = from; first < to; first++) {
    let best = scores[first] ?? 0;
    if (best < REPORTED) continue;
    let last = first;
    while (best >= ATTACHED && last + 1 < to && isAttached(last + 1)) {
      last++;
      best = Math.max(best, scores[last] ?? 0);
    }
    const start = found.words[first] ?? 0;
    const end = (found.words[last] ?? 0) + 1;
    const isSeen = best >= UNDECIDED && best < CERTAIN && reader?.seesPerson(document, start, end);
    const score = isSeen === true ? SECOND_READER_SCORE : Math.min(best, HIGHEST_SCORE);
    candidates.push(candidate(document, start, end, score));
    first = last;
  }
}

/** A name of the tokens from `start` to `end`; the period of an initial at its end belongs to it. */
function candidate(document: Document, start: number, end: number, score: number): Candidate {
  const { tokens } = document;
  const found = document.derive(contexts);
  const hasPeriod = found[end - 1] === Context.initial && found[end] === Context.period;
  const last = hasPeriod && tokens.gaps[end] === 0 ? end : end - 1;
  return { start: tokens.starts[start] ?? 0, end: tokens.ends[last] ?? 0, label: 'NAME', score };
}
