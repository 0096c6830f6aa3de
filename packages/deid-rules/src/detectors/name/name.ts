import { type Candidate, type Detector, type Document, Gap, type Tokens } from 'deid-core';
import { ATTACHED, CERTAIN, isAboutPerson, isAttached, isHyphenated } from './attachment.ts';
import { Context, contexts, contextSet } from './context.ts';
import { type NameWords, nameWords } from './evidence.ts';
import { explanation } from './explanation.ts';
import { NO_LINK } from './links.ts';
import { nameProbabilities } from './likelihoods.ts';
import { namePropagation } from './propagation.ts';
import type { SecondReader } from './second-reader.ts';

/** Probability from which a word is reported at all: what an engine with a low threshold may still want. */
const REPORTED = 0.15;
/** Probability from which a word is the beginning of the name behind it. */
const BEFORE_NAME = 0.08;
/** The second reader is asked from the first probability up to the second. */
const UNDECIDED = 0.3;
/** What a name scores that only the second reader sees. */
const SECOND_READER_SCORE = 0.55;
/** Scores stay below those of identifiers whose form is proof: a name inside an e-mail address is part of the address. */
const HIGHEST_SCORE = 0.9;

export interface NameOptions {
  /** Asked about words that the evidence leaves undecided. Default none: undecided words stay. */
  readonly secondReader?: SecondReader;
  /** Whether names carry the evidence for their likeliest word. Costs a little; default false. */
  readonly explain?: boolean;
}

/**
 * Names of persons, 45 CFR 164.514(b)(2)(i)(A): patients, relatives, clinicians, anyone. Every word that could be part of
 * a name is weighed by trained evidence (how common it is as a name and as a plain word, how it is written, what stands
 * around it), and words that hang together are decided together.
 */
export function nameDetector(options: NameOptions = {}): Detector {
  return {
    id: 'name',
    labels: ['NAME'],
    detect: (document) => detect(document, options),
    propagation: namePropagation(),
  };
}

function detect(document: Document, options: NameOptions): readonly Candidate[] {
  const found = document.derive(nameWords);
  const scores = document.derive(nameProbabilities);
  const about = document.derive(contexts);
  const candidates: Candidate[] = [];
  for (let first = 0; first < found.count; first++) {
    if (!isBegun(document, found, scores, first)) continue;
    let last = first;
    let best = first;
    while (last + 1 < found.count && isContinued(document, found, scores, last, best)) {
      last++;
      if ((scores[last] ?? 0) > (scores[best] ?? 0)) best = last;
    }
    if (first === last && isBareLetter(about, found.words[first] ?? 0)) continue;
    const name = offsets(
      document.tokens,
      about,
      found.words[first] ?? 0,
      (found.words[last] ?? 0) + 1,
    );
    const score = scoreOf(document, found, scores[best] ?? 0, first, last, options);
    const candidate: Candidate = { ...name, label: 'NAME', score };
    if (options.explain !== true) candidates.push(candidate);
    else {
      candidates.push({ ...candidate, evidence: explanation(document, best) });
    }
    first = last;
  }
  return candidates;
}

/** Contexts behind which a letter stands for a person: `patient J`. */
const PERSON_CONTEXTS = contextSet(Context.title, Context.role, Context.relation, Context.naming);

/** A letter by itself says nothing, and is more often a sex, a grade or a side, unless it is written like an initial. */
function isBareLetter(about: Uint8Array, index: number): boolean {
  if (about[index] !== Context.initial) return false;
  return about[index + 1] !== Context.period && PERSON_CONTEXTS[about[index - 1] ?? 0] !== 1;
}

/** Whether a name may begin with word `at`: it is likely one, or the first half of `Won-bin`. */
function isBegun(document: Document, found: NameWords, scores: Float64Array, at: number): boolean {
  const score = scores[at] ?? 0;
  const mayBegin = score >= REPORTED || isBeforeName(document, found, scores, at);
  return mayBegin && (score >= CERTAIN || !isAboutPerson(document, found.words[at] ?? 0));
}

/** Whether the word behind `last` belongs to the name whose likeliest word is `best`. */
function isContinued(
  document: Document,
  found: NameWords,
  scores: Float64Array,
  last: number,
  best: number,
): boolean {
  if ((scores[best] ?? 0) < ATTACHED) return isBeforeName(document, found, scores, last);
  return isAttached(document, found, scores, last + 1);
}

/** Whether word `at` is the beginning of the name that the word behind it is part of. */
function isBeforeName(
  { tokens }: Document,
  found: NameWords,
  scores: Float64Array,
  at: number,
): boolean {
  if ((scores[at + 1] ?? 0) < CERTAIN || found.links[at + 1] === NO_LINK) return false;
  return (scores[at] ?? 0) >= BEFORE_NAME || isFirstHalf(tokens, found, at);
}

/** Whether word `at` and the one behind it are tied by a hyphen. */
function isFirstHalf(tokens: Tokens, { words }: NameWords, at: number): boolean {
  const next = words[at + 1] ?? 0;
  return next === (words[at] ?? 0) + 2 && isHyphenated(tokens, next);
}

/** What the words from `first` to `last` score whose likeliest has this probability. */
function scoreOf(
  document: Document,
  { words }: NameWords,
  probability: number,
  first: number,
  last: number,
  { secondReader }: NameOptions,
): number {
  const isUndecided = probability >= UNDECIDED && probability < CERTAIN;
  if (isUndecided && secondReader !== undefined) {
    const isSeen = secondReader.seesPerson(document, words[first] ?? 0, (words[last] ?? 0) + 1);
    if (isSeen) return SECOND_READER_SCORE;
  }
  return Math.min(probability, HIGHEST_SCORE);
}

/** Offsets of the tokens from `start` to `end`; the period of an initial at the end belongs to it. */
function offsets(
  tokens: Tokens,
  about: Uint8Array,
  start: number,
  end: number,
): Pick<Candidate, 'start' | 'end'> {
  const hasPeriod = about[end - 1] === Context.initial && about[end] === Context.period;
  const last = hasPeriod && tokens.gaps[end] === Gap.None ? end : end - 1;
  return { start: tokens.starts[start] ?? 0, end: tokens.ends[last] ?? 0 };
}
