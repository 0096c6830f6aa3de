import { type Document, TokenKind } from 'deid-core';
import {
  ANY_NAME,
  type Attributes,
  cluster,
  LISTED,
  plainWord,
  vocabulary,
} from '../lexicon/attributes.ts';
import { lookup } from '../lexicon/lexicon.ts';

interface WordEntries {
  readonly attributes: Int32Array;
  readonly vocabulary: Uint8Array;
  readonly clusters: Uint8Array;
}

/** What lists of names, words and places know of each token. To be called as `document.derive(...)`. */
export function wordAttributes(document: Document): Int32Array {
  return document.derive(wordEntries).attributes;
}

/** The vocabulary that each token is of. To be called as `document.derive(...)`. */
export function vocabularyClasses(document: Document): Uint8Array {
  return document.derive(wordEntries).vocabulary;
}

/** The cluster that each token is of. To be called as `document.derive(...)`. */
export function wordClusters(document: Document): Uint8Array {
  return document.derive(wordEntries).clusters;
}

/**
 * Buckets of `plainWord` from which a word is kept at hand, and from which one is that nobody is called. Nobody is known by
 * them, so nothing of a text is kept.
 */
const COMMON_WORD = 4;
const NAMELESS_WORD = 2;
const SLOTS = 1 << 13;
const SLOT_MASK = SLOTS - 1;
/**
 * The common words that came last, hashes with their entries behind them. They are most of a text, and fit the cache of a
 * processor, which the lexicon does not.
 */
const common = new Int32Array(2 * SLOTS);

function entryOf(hash: number): Attributes {
  const slot = (hash & SLOT_MASK) << 1;
  if (common[slot] === hash) return common[slot + 1] as number;
  const entry = lookup(hash);
  if (plainWord(entry) >= ((entry & ANY_NAME) === 0 ? NAMELESS_WORD : COMMON_WORD)) {
    common[slot] = hash;
    common[slot + 1] = entry;
  }
  return entry;
}

/** What the lexicon knows of each token, 0 for all that is no known word: one look at each word for all that it says. */
function wordEntries({ tokens }: Document): WordEntries {
  const { kinds, length, values } = tokens;
  const attributes = new Int32Array(length);
  const classes = new Uint8Array(length);
  const clusters = new Uint8Array(length);
  for (let index = 0; index < length; index++) {
    if (kinds[index] !== TokenKind.Word) continue;
    // Typed arrays hold a value for every index below the length.
    const entry = entryOf(values[index] as number);
    attributes[index] = entry & LISTED;
    classes[index] = vocabulary(entry);
    clusters[index] = cluster(entry);
  }
  return { attributes, vocabulary: classes, clusters };
}
