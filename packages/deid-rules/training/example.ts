import { createDocument, type Document } from 'deid-core';
import { Context, contexts } from '../src/detectors/name/context.ts';
import { nameEvidence, type NameEvidence } from '../src/detectors/name/evidence.ts';
import { wordAttributes, wordClusters } from '../src/evidence/word-attributes.ts';
import type { Random } from './random.ts';
import type { Sample } from './samples.ts';

/** Share of words, and of names, that are treated as if no list had them: the lists will not have every one. */
const FORGOTTEN_WORDS = 0.06;
const FORGOTTEN_NAMES = 0.2;

/** What is learned of a word. */
export const Truth = {
  Other: 0,
  Name: 1,
  /** Nobody knows, or it does not matter. */
  Unknown: 2,
} as const;

/** A text as the model sees it. */
export interface Example {
  readonly source: string;
  readonly text: string;
  readonly document: Document;
  readonly found: NameEvidence;
  /** A `Truth` for each word of `found`. */
  readonly truth: Uint8Array;
  readonly isExhaustive: boolean;
  readonly fold: number;
}

interface Options {
  /** Chooses what is forgotten; without it nothing is. */
  readonly forget?: Random;
  /** False to see no clusters of words. */
  readonly clusters?: boolean;
}

export function exampleOf(sample: Sample, { forget, clusters = true }: Options = {}): Example {
  const document = createDocument(sample.text);
  const isName = (index: number): boolean => {
    const start = document.sourceStart(document.tokens.starts[index] ?? 0);
    return sample.names.some(([from, to]) => from <= start && start < to);
  };
  if (forget !== undefined) forgetWords(document, isName, forget);
  if (!clusters) document.derive(wordClusters).fill(0);
  const found = nameEvidence(document);
  const about = document.derive(contexts);
  const truth = Uint8Array.from(found.words, (index) => {
    if (!isName(index)) return Truth.Other;
    const isTitle = about[index] === Context.title || about[index] === Context.credential;
    return isTitle ? Truth.Unknown : Truth.Name;
  });
  const { source, text, isExhaustive, fold } = sample;
  return { source, text, document, found, truth, isExhaustive, fold };
}

function forgetWords(document: Document, isName: (index: number) => boolean, random: Random): void {
  const attributes = document.derive(wordAttributes);
  const clusters = document.derive(wordClusters);
  for (let index = 0; index < document.tokens.length; index++) {
    if (random() >= (isName(index) ? FORGOTTEN_NAMES : FORGOTTEN_WORDS)) continue;
    attributes[index] = 0;
    clusters[index] = 0;
  }
}
