import type { Document } from 'deid-core';
import { CLUSTER_COUNT } from '../../lexicon/attributes.ts';
import { CERTAIN } from './attachment.ts';
import { type Judged, logarithmOfOdds } from './chain.ts';
import { forEachEvidence } from './evidence.ts';
import { EVIDENCE_KINDS, KIND_SIZES, Size, Start } from './evidence-kinds.ts';
import { type View, viewOf } from './view.ts';

/** Probabilities between which a word is read again: beyond them what stands around it hardly changes anything. */
const LEAST_DOUBTFUL = 0.02;
const MOST_DOUBTFUL = 0.97;

/** Tokens on either side that are read. */
const REACH = 4;
/** Tokens that are read, the word in the middle. */
export const PLACES = 2 * REACH + 1;

/** Values of `Shape` and of `Gap`. */
const SHAPES = 6;
const GAPS = 4;
/** Context of what lies beyond the text. */
const BEYOND = Size.context;
const CONTEXTS = Size.context + 1;
/** The evidence that is read of the word itself. */
const OF_WORD = [
  'given',
  'surname',
  'proper',
  'length',
  'elsewhere',
  'casing',
  'line',
  'vocabulary',
] as const;

/** Values of each kind start here. Of context, cluster and writing, each place has its own. */
const CLUSTERS_START = PLACES * CONTEXTS;
const WRITING_START = CLUSTERS_START + PLACES * CLUSTER_COUNT;
const EVIDENCE_START = WRITING_START + PLACES * SHAPES * GAPS;
/** How many different values there are. */
export const VALUE_COUNT = OF_WORD.reduce((sum, kind) => sum + KIND_SIZES[kind], EVIDENCE_START);
/** How many of them are read of one word. */
export const READ_COUNT = 3 * PLACES + OF_WORD.length;
/** The number behind those of the places; then that of the certain names, their share, and the likeliest one near. */
const OWN_ODDS = PLACES;
const CERTAIN_NAMES = PLACES + 1;
const CERTAIN_SHARE = PLACES + 2;
const LIKELIEST_NEAR = PLACES + 3;
/** Numbers that are read of one word: how likely those around it are names, and its own odds before and in the chain. */
export const NUMBER_COUNT = PLACES + 4;

/** Where the evidence of the word stands, where its weights start, and where the values do that are made of it. */
const evidenceRead = OF_WORD.map((kind, at) => ({
  place: EVIDENCE_KINDS.indexOf(kind),
  weights: Start[kind],
  values: OF_WORD.slice(0, at).reduce((sum, before) => sum + KIND_SIZES[before], EVIDENCE_START),
}));

/** What is read of one word. */
export interface Reading {
  /** `READ_COUNT` of the `VALUE_COUNT` values. */
  readonly values: Uint16Array;
  readonly numbers: Float32Array;
}

export function newReading(): Reading {
  return { values: new Uint16Array(READ_COUNT), numbers: new Float32Array(NUMBER_COUNT) };
}

/** One for all words: what is said at once need not be kept. */
const scratch = newReading();

/** Reads each doubtful word and its surroundings, into buffers that the next reading overwrites. */
export function forEachReading(
  document: Document,
  judged: Judged,
  use: (at: number, reading: Reading) => void,
): void {
  const doubtful = doubtfulWords(judged);
  if (doubtful.length === 0) return;
  const view = viewOf(document);
  const certain = certainNames(judged);
  // Both lists are of the words of `judged`.
  const words = Int32Array.from(doubtful, (at) => judged.words[at] as number);
  forEachEvidence(document, { ...judged, count: words.length, words }, (nth, evidence) => {
    const at = doubtful[nth] as number;
    readTokens(view, words[nth] as number, scratch.values);
    readEvidence(evidence, scratch.values);
    readNumbers(judged, at, scratch.numbers);
    readCompany(judged, at, certain, scratch.numbers);
    use(at, scratch);
  });
}

function doubtfulWords({ count, probabilities }: Judged): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < count; at++) {
    const probability = probabilities[at] as number;
    if (probability > LEAST_DOUBTFUL && probability < MOST_DOUBTFUL) found.push(at);
  }
  return found;
}

/** Lines are read across: a name is often told by the heading above it. */
function readTokens(
  { tokens, contexts, clusters }: View,
  index: number,
  values: Uint16Array,
): void {
  const { length, shapes, gaps } = tokens;
  for (let place = 0; place < PLACES; place++) {
    const token = index + place - REACH;
    const isWithin = token >= 0 && token < length;
    // Every token has a context, a cluster, a shape and a gap.
    const context = isWithin ? (contexts[token] as number) : BEYOND;
    const cluster = isWithin ? (clusters[token] as number) : 0;
    const shape = isWithin ? (shapes[token] as number) : 0;
    // The gap on the side of the word.
    const gap = isWithin ? (gaps[place < REACH ? token + 1 : token] as number) : 0;
    const at = 3 * place;
    values[at] = place * CONTEXTS + context;
    values[at + 1] = CLUSTERS_START + place * CLUSTER_COUNT + cluster;
    values[at + 2] = WRITING_START + (place * SHAPES + shape) * GAPS + gap;
  }
}

function readEvidence(evidence: Int32Array, values: Uint16Array): void {
  let at = 3 * PLACES;
  for (const { place, weights, values: start } of evidenceRead)
    values[at++] = start + (evidence[place] as number) - weights;
}

/** In place of the probability of a token that is not weighed. */
const NO_WORD = -0.1;

function readNumbers(judged: Judged, at: number, numbers: Float32Array): void {
  const { count, odds, probabilities, words } = judged;
  // Every word has a token, odds and a probability.
  const middle = (words[at] as number) - REACH;
  numbers.fill(NO_WORD);
  let other = at;
  while (other > 0 && (words[other - 1] as number) >= middle) other--;
  for (; other < count && (words[other] as number) < middle + PLACES; other++)
    numbers[(words[other] as number) - middle] = probabilities[other] as number;
  numbers[REACH] = asNumber(logarithmOfOdds(probabilities[at] as number));
  numbers[OWN_ODDS] = asNumber(Math.log(odds[at] as number));
}

function certainNames({ count, probabilities }: Judged): number {
  let certain = 0;
  for (let at = 0; at < count; at++) if ((probabilities[at] as number) >= CERTAIN) certain++;
  return certain;
}

/** Words on either side among which the likeliest name is looked for: about as many as two sentences hold. */
const NEAR = 8;
/** So that the logarithm of a count is about as large as the other numbers. */
const COUNT_SCALE = 1 / 3;

/** Where people are named, more are; most texts name none. */
function readCompany(judged: Judged, at: number, certain: number, numbers: Float32Array): void {
  const { count, probabilities, words } = judged;
  // Every word has a token and a probability.
  const others = certain - ((probabilities[at] as number) >= CERTAIN ? 1 : 0);
  numbers[CERTAIN_NAMES] = Math.log1p(others) * COUNT_SCALE;
  numbers[CERTAIN_SHARE] = others / Math.max(1, count - 1);
  const index = words[at] as number;
  const end = Math.min(count, at + NEAR + 1);
  let likeliest = 0;
  for (let other = Math.max(0, at - NEAR); other < end; other++) {
    // Those within reach have numbers of their own.
    if (Math.abs((words[other] as number) - index) <= REACH) continue;
    likeliest = Math.max(likeliest, probabilities[other] as number);
  }
  numbers[LIKELIEST_NEAR] = likeliest;
}

/** Logarithms of odds, cut off and scaled so that all numbers are about as large. */
const LARGEST_LOGARITHM = 12;
const LOGARITHM_SCALE = 0.25;

function asNumber(logarithm: number): number {
  return Math.max(-LARGEST_LOGARITHM, Math.min(LARGEST_LOGARITHM, logarithm)) * LOGARITHM_SCALE;
}
