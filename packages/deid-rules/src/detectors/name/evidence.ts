import { type Document, Shape, TokenKind } from 'deid-core';
import {
  city,
  CLUSTER_COUNT,
  DICTIONARY,
  givenName,
  plainWord,
  properWord,
  surname,
  VOCABULARY_COUNT,
} from '../../lexicon/attributes.ts';
import { CASING_COUNT, casingOf, WORTH, WORTH_COUNT } from './casing.ts';
import { CONTEXT_NAMES, startsLine } from './context.ts';
import { ENDING_COUNT, endingOf } from './endings.ts';
import { mayBeName } from './gate.ts';
import { LINK_COUNT, linkBetween, NO_LINK } from './links.ts';
import { Nameness, NAMENESS_COUNT, namenessOf, OTHER_USE_COUNT, otherUse } from './nameness.ts';
import {
  contextAfter,
  contextBefore,
  indexAfter,
  indexBefore,
  isEdge,
  startsSentence,
} from './neighbours.ts';
import { beginningSlot, endSlot, SPELLING_SLOTS } from './spelling.ts';
import { spellings, type View, viewOf, writtenElsewhere } from './view.ts';
import { PAIR_SLOTS } from './weights.generated.ts';

const CONTEXT_COUNT = CONTEXT_NAMES.length;
/** Small letters make another word of it: `Will`, `will`. */
export const OWN_COUNT = NAMENESS_COUNT * WORTH_COUNT;
/** Buckets of `plainWord` that `lexical` tells apart: unknown or rare words, and four steps of common ones. */
const WORD_STEPS: readonly number[] = [0, 1, 1, 2, 3, 4, 4, 4];
const WORD_STEP_COUNT = 5;
/** Lengths of words are told apart up to this one, in letters. */
const LONG_WORD = 6;
/** Slots for neighbouring words, and `PAIR_SLOTS` for pairs of contexts with the word's own kind: weights are shared where two meet. */
const WORD_SLOTS = 1 << 13;
/** Those of plain words; the first ones are for all others, by their context. */
const PLAIN_SLOTS = WORD_SLOTS - CONTEXT_COUNT;
const PAIR_PRIME = 0x9e3779b1 | 0;
/** Slots for plain words themselves: some are names far more often than others that are as common. */
const OWN_WORDS = 10922;
/** Bucket of `plainWord` from which a neighbour counts as that word; rarer ones count as their context. */
const TELLING_WORD = 3;
/** Lines of one word, two, three, up to six, and more: names stand alone in greetings and signatures. */
const LINE_LENGTHS = 5;
const LONG_LINE = 6;

/**
 * The kinds of evidence for a word being part of a name, and how many values each takes. A word has one value of each,
 * and each value a trained weight. The order is that of the weights.
 */
const EVIDENCE = {
  lexical: 7 * 7 * WORD_STEP_COUNT * OTHER_USE_COUNT,
  given: 7 * 8,
  surname: 7 * 8,
  proper: 4 * 2 * 4,
  length: LONG_WORD * 2,
  ending: ENDING_COUNT * 2,
  elsewhere: 4 * 2,
  before: CONTEXT_COUNT * OWN_COUNT,
  after: CONTEXT_COUNT * OWN_COUNT,
  secondBefore: CONTEXT_COUNT * 2,
  secondAfter: CONTEXT_COUNT * 2,
  thirdBefore: CONTEXT_COUNT,
  casing: CASING_COUNT * LONG_WORD * NAMENESS_COUNT,
  line: LINE_LENGTHS * 4 * 2,
  vocabulary: VOCABULARY_COUNT * 3,
  cluster: CLUSTER_COUNT * OWN_COUNT,
  clusterBefore: CLUSTER_COUNT * OWN_COUNT,
  clusterAfter: CLUSTER_COUNT * OWN_COUNT,
  secondClusterBefore: CLUSTER_COUNT * OWN_COUNT,
  secondClusterAfter: CLUSTER_COUNT * OWN_COUNT,
  beginning: SPELLING_SLOTS,
  ending3: SPELLING_SLOTS,
  ending4: SPELLING_SLOTS,
  ownWord: OWN_WORDS * WORTH_COUNT + 1,
  wordBefore: WORD_SLOTS,
  wordAfter: WORD_SLOTS,
  pairBefore: PAIR_SLOTS,
  around: PAIR_SLOTS,
  pairAfter: PAIR_SLOTS,
} as const;

type EvidenceKind = keyof typeof EVIDENCE;
export const EVIDENCE_KINDS = Object.keys(EVIDENCE) as readonly EvidenceKind[];
/** Pieces of evidence that each word has. */
export const EVIDENCE_WIDTH = EVIDENCE_KINDS.length;

/** Where the weights of each kind start; those of the links come behind the last. */
const START = starts();
const LINKS_START = Object.values(EVIDENCE).reduce((sum, count) => sum + count, 0);
export const WEIGHT_COUNT = LINKS_START + LINK_COUNT;

function starts(): Readonly<Record<EvidenceKind, number>> {
  let end = 0;
  const entries = EVIDENCE_KINDS.map((kind) => {
    const start = end;
    end += EVIDENCE[kind];
    return [kind, start];
  });
  // Every kind has an entry.
  return Object.fromEntries(entries) as Record<EvidenceKind, number>;
}

/** Words that may be part of a name. */
export interface NameWords {
  readonly count: number;
  /** Token index of each word. */
  readonly words: Int32Array;
  /** Weight index of the link to the word before it, or `NO_LINK`. */
  readonly links: Int32Array;
}

/** The same with their evidence as indexes into the table of weights. */
export interface NameEvidence extends NameWords {
  /** `EVIDENCE_WIDTH` weight indexes a word. */
  readonly evidence: Int32Array;
}

/** To be called as `document.derive(nameWords)`. */
export function nameWords(document: Document): NameWords {
  const { kinds, length } = document.tokens;
  const view = viewOf(document);
  const words = new Int32Array(length);
  const links = new Int32Array(length);
  let count = 0;
  let previous = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < length; index++) {
    if (kinds[index] !== TokenKind.Word || !mayBeName(view, index)) continue;
    const link = linkBetween(view, previous, index);
    links[count] = link === NO_LINK ? NO_LINK : LINKS_START + link;
    words[count++] = previous = index;
  }
  return { count, words: words.slice(0, count), links: links.slice(0, count) };
}

/** Everything that training needs, and explanations. To be called as `document.derive(nameEvidence)`. */
export function nameEvidence(document: Document): NameEvidence {
  const found = document.derive(nameWords);
  const evidence = new Int32Array(found.count * EVIDENCE_WIDTH);
  forEachEvidence(document, found, (at, ofWord) => evidence.set(ofWord, at * EVIDENCE_WIDTH));
  return { ...found, evidence };
}

/** One for all words: what is added up at once need not be kept. */
const scratch = new Int32Array(EVIDENCE_WIDTH);

/** The evidence of each word in turn, in a buffer that the next one overwrites. */
export function forEachEvidence(
  document: Document,
  { count, words }: NameWords,
  use: (at: number, evidence: Int32Array) => void,
): void {
  const view = viewOf(document);
  const spelled = spellings(document.tokens);
  for (let at = 0; at < count; at++) {
    collect(view, spelled, words[at] as number, scratch, 0);
    use(at, scratch);
  }
}

/** What the word at a place of `found` is by itself, of `OWN_COUNT` kinds. */
export function ownKind({ evidence }: NameEvidence, at: number): number {
  const kind = EVIDENCE_KINDS.indexOf('cluster');
  return ((evidence[at * EVIDENCE_WIDTH + kind] ?? 0) - START.cluster) % OWN_COUNT;
}

/** Writes the evidence of one word to `out`, in the order of `EVIDENCE`. */
function collect(
  view: View,
  spelled: Uint8Array,
  index: number,
  out: Int32Array,
  offset: number,
): void {
  const { tokens, text } = view;
  const attributes = view.attributes[index] ?? 0;
  const start = tokens.starts[index] ?? 0;
  const end = tokens.ends[index] ?? 0;
  const word = plainWord(attributes);
  const length = Math.min(end - start, LONG_WORD) - 1;
  const isKnown = attributes === 0 ? 0 : 1;
  const isLower = tokens.shapes[index] === Shape.Lower ? 1 : 0;
  const isDictionary = attributes & DICTIONARY ? 1 : 0;
  const nameness = namenessOf(view, index);
  const isTelling = nameness === Nameness.Unknown || nameness === Nameness.Rare;
  const second = indexBefore(view, index);
  const third = indexBefore(view, second);
  const next = indexAfter(view, index);
  const before = contextBefore(view, index, second);
  const after = contextAfter(view, index, next);
  const secondBefore = contextBefore(view, second, third);
  const nextButOne = indexAfter(view, next);
  const secondAfter = contextAfter(view, next, nextButOne);
  const casing = casingOf(view, index, startsSentence(before));
  const worth = WORTH[casing] ?? 0;
  const own = nameness * WORTH_COUNT + worth;

  let at = offset;
  out[at++] = START.lexical + lexicalEvidence(view, index);
  out[at++] = START.given + givenName(attributes) * 8 + word;
  out[at++] = START.surname + surname(attributes) * 8 + word;
  out[at++] = START.proper + (properWord(attributes) * 2 + isDictionary) * 4 + city(attributes);
  out[at++] = START.length + length * 2 + isKnown;
  out[at++] = START.ending + endingOf(text, start, end) * 2 + isKnown;
  out[at++] = START.elsewhere + writtenElsewhere(spelled, tokens.values[index] ?? 0) * 2 + isLower;
  out[at++] = START.before + before * OWN_COUNT + own;
  out[at++] = START.after + after * OWN_COUNT + own;
  out[at++] = START.secondBefore + secondBefore * 2 + isLower;
  out[at++] = START.secondAfter + secondAfter * 2 + isLower;
  out[at++] = START.thirdBefore + contextBefore(view, third, indexBefore(view, third));
  out[at++] = START.casing + (casing * LONG_WORD + length) * NAMENESS_COUNT + nameness;
  out[at++] = START.line + lineEvidence(view, index) * 2 + isLower;
  out[at++] = START.vocabulary + (view.vocabulary[index] ?? 0) * 3 + partOfPlace(view, index);
  out[at++] = START.cluster + (view.clusters[index] ?? 0) * OWN_COUNT + own;
  out[at++] = START.clusterBefore + clusterAt(view, second, before) * OWN_COUNT + own;
  out[at++] = START.clusterAfter + clusterAt(view, next, after) * OWN_COUNT + own;
  const edgeBefore = isEdge(before) ? before : secondBefore;
  out[at++] = START.secondClusterBefore + clusterAt(view, third, edgeBefore) * OWN_COUNT + own;
  const edgeAfter = isEdge(after) ? after : secondAfter;
  out[at++] = START.secondClusterAfter + clusterAt(view, nextButOne, edgeAfter) * OWN_COUNT + own;
  out[at++] = START.beginning + (isTelling ? beginningSlot(text, start, end, 3) : 0);
  out[at++] = START.ending3 + (isTelling ? endSlot(text, start, end, 3) : 0);
  out[at++] = START.ending4 + (isTelling ? endSlot(text, start, end, 4) : 0);
  out[at++] = START.ownWord + ownWordSlot(word, tokens.values[index] ?? 0, worth);
  out[at++] = START.wordBefore + wordSlot(view, second, before);
  out[at++] = START.wordAfter + wordSlot(view, next, after);
  out[at++] = START.pairBefore + pairSlot(secondBefore, before, own);
  out[at++] = START.around + pairSlot(before, after, own);
  out[at++] = START.pairAfter + pairSlot(after, secondAfter, own);
}

/** All that lists know of the word, together: a name that is nothing else says more than its parts. */
function lexicalEvidence(view: View, index: number): number {
  const attributes = view.attributes[index] ?? 0;
  const names = givenName(attributes) * 7 + surname(attributes);
  const step = WORD_STEPS[plainWord(attributes)] ?? 0;
  return (names * WORD_STEP_COUNT + step) * OTHER_USE_COUNT + otherUse(view, index);
}

/** Slot of a plain word by itself; the last one for all other words. */
function ownWordSlot(bucket: number, hash: number, worth: number): number {
  if (bucket === 0) return OWN_WORDS * WORTH_COUNT;
  return ((Math.imul(hash, PAIR_PRIME) >>> 8) % OWN_WORDS) * WORTH_COUNT + worth;
}

/** Cluster of the word at `index`; 0 for what stands beyond the line. */
function clusterAt({ clusters }: View, index: number, context: number): number {
  return isEdge(context) ? 0 : (clusters[index] ?? 0);
}

/** Slot of a plain neighbour by itself; of anything else, by its context. */
function wordSlot({ tokens, attributes }: View, index: number, context: number): number {
  if (isEdge(context)) return context;
  if (tokens.kinds[index] !== TokenKind.Word) return context;
  if (plainWord(attributes[index] ?? 0) < TELLING_WORD) return context;
  const hash = tokens.values[index] ?? 0;
  // The rest of a division by `PLAIN_SLOTS`, which beyond 31 bits would be one of floating-point numbers.
  return CONTEXT_COUNT + ((((hash >>> 1) % PLAIN_SLOTS) * 2 + (hash & 1)) % PLAIN_SLOTS);
}

function pairSlot(one: number, other: number, own: number): number {
  const pair = (one * CONTEXT_COUNT + other) * OWN_COUNT + own;
  return (Math.imul(pair, PAIR_PRIME) >>> 12) % PAIR_SLOTS;
}

/** Length of the line, and whether the word is its first or its last. */
function lineEvidence({ lineLengths, tokens }: View, index: number): number {
  const length = lineLengths[index] ?? 0;
  const bucket = length <= 3 ? length - 1 : length <= LONG_LINE ? 3 : 4;
  return bucket * 4 + (startsLine(tokens, index) ? 2 : 0) + (startsLine(tokens, index + 1) ? 1 : 0);
}

/** Whether the word is part of a place name of several words: 1 as its first, 2 as another. */
function partOfPlace({ places }: View, index: number): number {
  if (places.endAt(index) > 0) return 1;
  return places.endAt(index - 1) > index || places.endAt(index - 2) > index ? 2 : 0;
}
