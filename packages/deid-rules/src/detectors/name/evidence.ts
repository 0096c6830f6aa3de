import { type Document, Shape, TokenKind } from 'deid-core';
import {
  city,
  DICTIONARY,
  givenName,
  plainWord,
  properWord,
  surname,
} from '../../lexicon/attributes.ts';
import { casingOf, WORTH, WORTH_COUNT } from './casing.ts';
import { startsLine } from './context.ts';
import { endingOf } from './endings.ts';
import { EVIDENCE_KINDS, PAIR_COUNT, Size, Start } from './evidence-kinds.ts';
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
import { beginningSlot, endSlot } from './spelling.ts';
import { spellings, type View, viewOf, writtenElsewhere } from './view.ts';
import { PAIR_SLOTS } from './weights.generated.ts';

/** Buckets of `plainWord` as steps, see `Size.wordStep`. */
const WORD_STEPS: readonly number[] = [0, 1, 1, 2, 3, 4, 4, 4];
const PAIR_PRIME = 0x9e3779b1 | 0;
/** Bucket of `plainWord` from which a neighbour counts as that word; rarer ones count as their context. */
const TELLING_WORD = 3;
/** Tokens of the lines of the last but one of `Size.line`. */
const LONG_LINE = 6;

/** Pieces of evidence that each word has. */
export const EVIDENCE_WIDTH = EVIDENCE_KINDS.length;
/** Where the weights of the links start. */
const LINKS_START = Start.pairs + PAIR_COUNT * PAIR_SLOTS;
export const WEIGHT_COUNT = LINKS_START + LINK_COUNT;

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
  let count = 0;
  for (let index = 0; index < length; index++) {
    if (kinds[index] === TokenKind.Word && mayBeName(view, index)) words[count++] = index;
  }
  const links = new Int32Array(count);
  let previous = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at++) {
    const index = words[at] as number;
    const link = linkBetween(view, previous, index);
    links[at] = link === NO_LINK ? NO_LINK : LINKS_START + link;
    previous = index;
  }
  return { count, words: words.subarray(0, count), links };
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

/** Writes the evidence of one word to `out`, in the order of `EVIDENCE_KINDS`. */
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
  const length = Math.min(end - start, Size.length) - 1;
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
  out[at++] = Start.lexical + lexicalEvidence(view, index);
  out[at++] = Start.given + givenName(attributes) * 8 + word;
  out[at++] = Start.surname + surname(attributes) * 8 + word;
  out[at++] = Start.proper + (properWord(attributes) * 2 + isDictionary) * 4 + city(attributes);
  out[at++] = Start.length + length * 2 + isKnown;
  out[at++] = Start.ending + endingOf(text, start, end) * 2 + isKnown;
  out[at++] = Start.elsewhere + writtenElsewhere(spelled, tokens.values[index] ?? 0) * 2 + isLower;
  out[at++] = Start.before + before * Size.own + own;
  out[at++] = Start.after + after * Size.own + own;
  out[at++] = Start.secondBefore + secondBefore * 2 + isLower;
  out[at++] = Start.secondAfter + secondAfter * 2 + isLower;
  out[at++] = Start.thirdBefore + contextBefore(view, third, indexBefore(view, third));
  out[at++] = Start.casing + (casing * Size.length + length) * NAMENESS_COUNT + nameness;
  out[at++] = Start.line + lineEvidence(view, index) * 2 + isLower;
  out[at++] = Start.vocabulary + (view.vocabulary[index] ?? 0) * 3 + partOfPlace(view, index);
  out[at++] = Start.cluster + (view.clusters[index] ?? 0) * Size.own + own;
  out[at++] = Start.clusterBefore + clusterAt(view, second, before) * Size.own + own;
  out[at++] = Start.clusterAfter + clusterAt(view, next, after) * Size.own + own;
  const edgeBefore = isEdge(before) ? before : secondBefore;
  out[at++] = Start.secondClusterBefore + clusterAt(view, third, edgeBefore) * Size.own + own;
  const edgeAfter = isEdge(after) ? after : secondAfter;
  out[at++] = Start.secondClusterAfter + clusterAt(view, nextButOne, edgeAfter) * Size.own + own;
  out[at++] = Start.beginning + (isTelling ? beginningSlot(text, start, end, 3) : 0);
  out[at++] = Start.ending3 + (isTelling ? endSlot(text, start, end, 3) : 0);
  out[at++] = Start.ending4 + (isTelling ? endSlot(text, start, end, 4) : 0);
  out[at++] = Start.ownWord + ownWordSlot(word, tokens.values[index] ?? 0, worth);
  out[at++] = Start.wordBefore + wordSlot(view, second, before);
  out[at++] = Start.wordAfter + wordSlot(view, next, after);
  out[at++] = Start.pairs + pairSlot(secondBefore, before, own);
  out[at++] = Start.pairs + PAIR_SLOTS + pairSlot(before, after, own);
  out[at++] = Start.pairs + 2 * PAIR_SLOTS + pairSlot(after, secondAfter, own);
}

/** All that lists know of the word, together: a name that is nothing else says more than its parts. */
function lexicalEvidence(view: View, index: number): number {
  const attributes = view.attributes[index] ?? 0;
  const names = givenName(attributes) * 7 + surname(attributes);
  const step = WORD_STEPS[plainWord(attributes)] ?? 0;
  return (names * Size.wordStep + step) * OTHER_USE_COUNT + otherUse(view, index);
}

/** Slot of a plain word by itself; the last one for all other words. */
function ownWordSlot(bucket: number, hash: number, worth: number): number {
  if (bucket === 0) return Size.ownWord * WORTH_COUNT;
  return ((Math.imul(hash, PAIR_PRIME) >>> 8) % Size.ownWord) * WORTH_COUNT + worth;
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
  // The rest of a division by `Size.plainWord`, which beyond 31 bits would be one of floating-point numbers.
  return Size.context + ((((hash >>> 1) % Size.plainWord) * 2 + (hash & 1)) % Size.plainWord);
}

function pairSlot(one: number, other: number, own: number): number {
  const pair = (one * Size.context + other) * Size.own + own;
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
