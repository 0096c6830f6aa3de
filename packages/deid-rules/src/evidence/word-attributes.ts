import { type Document, Gap, Shape, TokenKind, type Tokens } from 'deid-core';
import {
  type Attributes,
  cluster,
  LISTED,
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

/** With a capital behind another word: a name that no list has, as soon as the word that its stem is of: `Mary Fellings`. */
function isCapitalWithin({ kinds, shapes, gaps }: Tokens, index: number): boolean {
  if (shapes[index] !== Shape.Title || index === 0 || gaps[index] !== Gap.Space) return false;
  return kinds[index - 1] === TokenKind.Word;
}

/** What the stem of a word says that is in no list. */
function unlistedEntry({ text, tokens }: Document, index: number): Attributes {
  if (isCapitalWithin(tokens, index)) return 0;
  // Typed arrays hold a value for every index below the length.
  const hash = tokens.values[index] as number;
  const start = tokens.starts[index] as number;
  return inflected(hash, text, start, tokens.ends[index] as number, lookup);
}

/** In place of the entry of a type that is in no list: no entry has all bits. */
const UNLISTED = -1;

/** What the lexicon knows of each type of token, `UNLISTED` for words that it does not know, 0 for what is no word. */
function entriesByType({ firstOfType, kinds, typeCount, values }: Tokens): Int32Array {
  const entries = new Int32Array(typeCount);
  for (let type = 0; type < typeCount; type++) {
    // Every type has a first token.
    const first = firstOfType[type] as number;
    if (kinds[first] === TokenKind.Word) {
      entries[type] = lookup(values[first] as number) || UNLISTED;
    }
  }
  return entries;
}

/** What the lexicon knows of each token, 0 for all that is no known word: one look at each word for all that it says. */
function wordEntries(document: Document): WordEntries {
  const { length, types } = document.tokens;
  const attributes = new Int32Array(length);
  const classes = new Uint8Array(length);
  const clusters = new Uint8Array(length);
  const starts: number[] = [];
  const entries = entriesByType(document.tokens);
  for (let index = 0; index < length; index++) {
    // Every token has a type, and every type an entry.
    let entry = entries[types[index] as number] as Attributes;
    if (entry === UNLISTED) entry = unlistedEntry(document, index);
    attributes[index] = entry & LISTED;
    classes[index] = vocabulary(entry);
    clusters[index] = cluster(entry);
    const mayBegin = (entry & VOCABULARY_PHRASE_START) !== 0;
    if (mayBegin || classes[index] === Vocabulary.AmbiguousEponym) starts.push(index);
  }
  return { attributes, vocabulary: classes, clusters, eponymStarts: starts };
}
