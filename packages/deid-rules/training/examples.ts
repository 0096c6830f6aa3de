import { createDocument, type Document } from 'deid-core';
import { Context, contexts } from '../src/detectors/name/context.ts';
import { nameEvidence, type NameEvidence } from '../src/detectors/name/evidence.ts';
import { wordAttributes, wordClusters } from '../src/evidence/word-attributes.ts';
import { type Random } from './random.ts';
import { fillCarriers, inCase, type Sample, withOtherNames, withTypos } from './samples.ts';

/** How often each carrier is filled, each time with other names; and how often lures are, in which little varies. */
const TIMES = 6;
const LURE_TIMES = 5;
/** How often texts without names count: most of what is read holds none. */
const CLEAN_TIMES = 18;
/** How often texts that somebody wrote for another purpose count: they are fewer, and nearer to what will be read. */
const CORPORA_TIMES = 9;
/** Shares of carriers in small letters and in capitals. */
const IN_SMALL = 0.25;
const IN_CAPITALS = 0.1;
/** Shares of texts of corpora that are there in small letters and in capitals too. */
const ALSO_IN_SMALL = 0.15;
const ALSO_IN_CAPITALS = 0.1;
/** Share of texts whose plain words are now and then misspelled. */
const MISSPELLED_TEXTS = 0.25;
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

/** Texts of corpora, with their own names and with others, and carriers, all in several ways of writing. */
export function trainingSamples(corpora: readonly Sample[], random: Random): readonly Sample[] {
  const clean = corpora.filter(({ names }) => names.length === 0);
  const withNames = corpora.filter(({ names }) => names.length > 0);
  const alsoIn = (to: 'lower' | 'upper', share: number): Sample[] =>
    corpora
      .filter(() => random() < share)
      .flatMap((sample) => inCase(withOtherNames(sample, random), to) ?? []);
  return [
    ...times(CORPORA_TIMES, corpora),
    ...times(CLEAN_TIMES - 1, clean),
    ...times(CORPORA_TIMES, withNames).map((sample) => withOtherNames(sample, random)),
    ...alsoIn('lower', ALSO_IN_SMALL),
    ...alsoIn('upper', ALSO_IN_CAPITALS),
    ...varied(fillCarriers(TIMES, random, LURE_TIMES), random),
  ].map((sample) => (random() < MISSPELLED_TEXTS ? withTypos(sample, random) : sample));
}

function times<Value>(count: number, values: readonly Value[]): Value[] {
  return Array.from({ length: count }, () => values).flat();
}

function varied(carriers: readonly Sample[], random: Random): Sample[] {
  return carriers.map((sample) => {
    const chance = random();
    const to = chance < IN_SMALL ? 'lower' : chance < IN_SMALL + IN_CAPITALS ? 'upper' : null;
    return (to === null ? null : inCase(sample, to)) ?? sample;
  });
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
