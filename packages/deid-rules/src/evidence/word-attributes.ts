import { type Document, Gap, Shape, TokenKind, type Tokens } from 'deid-core';
import {
  ANY_NAME,
  type Attributes,
  cluster,
  LISTED,
  NAME_ALONE,
  plainWord,
  Vocabulary,
  vocabulary,
  VOCABULARY_PHRASE_START,
} from '../lexicon/attributes.ts';
import { inflected } from '../lexicon/inflection.ts';
import { lookup } from '../lexicon/lexicon.ts';

interface WordEntries {
  readonly attributes: Int32Array;
  readonly vocabulary: Uint8Array;
  readonly clusters: Uint8Array;
  readonly eponymStarts: readonly number[];
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

/** Indexes of the words that may begin an eponym or a phrase of the vocabulary. To be called as `document.derive(...)`. */
export function eponymStarts(document: Document): readonly number[] {
  return document.derive(wordEntries).eponymStarts;
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

/** With a capital behind another word: a name that no list has, as soon as the word that its stem is of: `Mary Fellings`. */
function isCapitalWithin({ kinds, shapes, gaps }: Tokens, index: number): boolean {
  if (shapes[index] !== Shape.Title || index === 0 || gaps[index] !== Gap.Space) return false;
  return kinds[index - 1] === TokenKind.Word;
}

function entryOf({ text, tokens }: Document, index: number): Attributes {
  // Typed arrays hold a value for every index below the length.
  const hash = tokens.values[index] as number;
  const slot = (hash & SLOT_MASK) << 1;
  if (common[slot] === hash) return common[slot + 1] as number;
  const entry = lookup(hash);
  if (entry === 0) {
    if (isCapitalWithin(tokens, index)) return 0;
    const start = tokens.starts[index] as number;
    return inflected(hash, text, start, tokens.ends[index] as number, lookup);
  }
  if (plainWord(entry) >= ((entry & ANY_NAME) === 0 ? NAMELESS_WORD : COMMON_WORD)) {
    common[slot] = hash;
    common[slot + 1] = entry;
  }
  return entry;
}

const FOREIGN = /[^\0-\x7f]/;
/** Code units from which letters are not those of plain English. */
const FIRST_FOREIGN = 0x80;

/** `Tô`, `Đỗ`: with marks on its letters, a name is not the plain word that it is without them. */
function isMarked({ text, tokens }: Document, index: number): boolean {
  const end = tokens.ends[index] as number;
  for (let at = tokens.starts[index] as number; at < end; at++)
    if (text.charCodeAt(at) >= FIRST_FOREIGN) return true;
  return false;
}

/** What the lexicon knows of each token, 0 for all that is no known word: one look at each word for all that it says. */
function wordEntries(document: Document): WordEntries {
  const { kinds, length } = document.tokens;
  const attributes = new Int32Array(length);
  const classes = new Uint8Array(length);
  const clusters = new Uint8Array(length);
  const starts: number[] = [];
  const hasMarks = FOREIGN.test(document.text);
  for (let index = 0; index < length; index++) {
    if (kinds[index] !== TokenKind.Word) continue;
    const known = entryOf(document, index);
    const isBoth = (known & ANY_NAME) !== 0 && plainWord(known) !== 0;
    const entry = hasMarks && isBoth && isMarked(document, index) ? known & NAME_ALONE : known;
    attributes[index] = entry & LISTED;
    classes[index] = vocabulary(entry);
    clusters[index] = cluster(entry);
    const mayBegin = (entry & VOCABULARY_PHRASE_START) !== 0;
    if (mayBegin || classes[index] === Vocabulary.AmbiguousEponym) starts.push(index);
  }
  return { attributes, vocabulary: classes, clusters, eponymStarts: starts };
}
