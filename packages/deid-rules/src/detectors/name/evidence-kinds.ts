import { CLUSTER_COUNT, VOCABULARY_COUNT } from '../../lexicon/attributes.ts';
import { CASING_COUNT, WORTH_COUNT } from './casing.ts';
import { CONTEXT_NAMES } from './context.ts';
import { ENDING_COUNT } from './endings.ts';
import { NAMENESS_COUNT, OTHER_USE_COUNT } from './nameness.ts';
import { SPELLING_SLOTS } from './spelling.ts';

/** Slots for neighbouring words: weights are shared where two meet. */
const WORD_SLOTS = 1 << 13;

/** How many values some of what evidence is made of takes. */
export const Size = {
  context: CONTEXT_NAMES.length,
  /** What a word is by itself. Small letters make another word of it: `Will`, `will`. */
  own: NAMENESS_COUNT * WORTH_COUNT,
  /** `plainWord` as `lexical` tells it apart: unknown or rare words, and four steps of common ones. */
  wordStep: 5,
  /** Lengths of words, in letters; longer ones are of the last. */
  length: 6,
  /** Slots for plain words themselves: some are names far more often than others that are as common. */
  ownWord: 10922,
  /** Slots of plain neighbours; the first of all are for all other neighbours, by their context. */
  plainWord: WORD_SLOTS - CONTEXT_NAMES.length,
  /** Lines of one word, two, three, up to six, and more: names stand alone in greetings and signatures. */
  line: 5,
} as const;

/** The kinds of evidence that do not depend on the size of the table of weights, and how many values each takes. */
const KINDS = {
  lexical: 7 * 7 * Size.wordStep * OTHER_USE_COUNT,
  given: 7 * 8,
  surname: 7 * 8,
  proper: 4 * 2 * 4,
  length: Size.length * 2,
  ending: ENDING_COUNT * 2,
  elsewhere: 4 * 2,
  before: Size.context * Size.own,
  after: Size.context * Size.own,
  secondBefore: Size.context * 2,
  secondAfter: Size.context * 2,
  thirdBefore: Size.context,
  casing: CASING_COUNT * Size.length * NAMENESS_COUNT,
  line: Size.line * 4 * 2,
  vocabulary: VOCABULARY_COUNT * 3,
  cluster: CLUSTER_COUNT * Size.own,
  clusterBefore: CLUSTER_COUNT * Size.own,
  clusterAfter: CLUSTER_COUNT * Size.own,
  secondClusterBefore: CLUSTER_COUNT * Size.own,
  secondClusterAfter: CLUSTER_COUNT * Size.own,
  beginning: SPELLING_SLOTS,
  ending3: SPELLING_SLOTS,
  ending4: SPELLING_SLOTS,
  ownWord: Size.ownWord * WORTH_COUNT + 1,
  wordBefore: WORD_SLOTS,
  wordAfter: WORD_SLOTS,
} as const;

/** How many values each kind takes. */
export const KIND_SIZES: Readonly<Record<keyof typeof KINDS, number>> = KINDS;

/** Pairs of contexts with the word's own kind: each takes `PAIR_SLOTS` values, and they come last. */
const PAIRS = ['pairBefore', 'around', 'pairAfter'] as const;
export const PAIR_COUNT = PAIRS.length;

type Kind = keyof typeof KINDS;
/** In the order of the weights. A word has one value of each, and each value a trained weight. */
export const EVIDENCE_KINDS: readonly (Kind | (typeof PAIRS)[number])[] = [
  // The object has these keys and no others.
  ...(Object.keys(KINDS) as readonly Kind[]),
  ...PAIRS,
];

/** Where the weights of each kind start. Those of `deid-rules/lite` start at the same places, up to the first pair. */
export const Start = starts();

function starts(): Readonly<Record<Kind | 'pairs', number>> {
  let end = 0;
  const entries = Object.entries(KINDS).map(([kind, count]) => {
    const start = end;
    end += count;
    return [kind, start] as const;
  });
  // Every kind has an entry.
  return Object.fromEntries([...entries, ['pairs', end]]) as Record<Kind | 'pairs', number>;
}
