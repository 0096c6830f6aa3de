import { writeFileSync } from 'node:fs';
import { hashWord } from 'deid-core';
import { ANY_SPOKEN, CLUSTER_COUNT } from '../src/lexicon/attributes.ts';
import { lookup } from '../src/lexicon/lexicon.ts';
import { Company } from './company.ts';
import { exampleOf, trainingSamples } from './examples.ts';
import { kMeans } from './k-means.ts';
import { learn } from './model.ts';
import { seeded, shuffled } from './random.ts';
import { readCorpora } from './samples.ts';
import { readVectors, type Vectors } from './vectors.ts';

/**
 * Sorts words into clusters by what they say of a name beside them. Vectors of words, learned by others from the company
 * that words keep, are too many to ship; so the model learns from them what each word says in each role, and words that
 * say the same in all of them become one cluster. Run from this folder, then generate the lexicon and train:
 * `node clusters.ts CORPORA_FOLDER`.
 */
const [folder = ''] = process.argv.slice(2);
const OUTPUT = new URL('../data/clusters.txt', import.meta.url);
/** The most frequent words that get one: more of them find no more names, and are a few bits each. */
const WORDS = 30_000;
/** Roles that are rarer than this tell little. */
const RAREST_ROLE = 0.0005;
/** Frequent words matter more, but not as much as they are frequent: the first 100 alike, then by the root of the rank. */
const ALIKE = 100;

const random = seeded(20);
const vectors = readVectors();
const examples = trainingSamples(readCorpora(folder), random).map((sample) =>
  exampleOf(sample, { forget: random, clusters: false }),
);
const company = new Company(vectors, examples, random);
learn(examples, (all) => shuffled(all, random), company);
const words = clusteredWords(vectors);
const points = sayings(words);
const weights = words.map((_, rank) => 1 / Math.sqrt(rank + ALIKE));
const clusters = kMeans({ ...points, weights }, CLUSTER_COUNT - 1, random);
const lines = Array.from({ length: CLUSTER_COUNT - 1 }, (_, cluster) =>
  words.filter((_word, at) => clusters[at] === cluster).map((word) => vectors.words[word] ?? ''),
);
for (const line of lines) console.log(line.length, line.slice(0, 12).join(' '));
writeFileSync(OUTPUT, lines.map((line) => `${line.toSorted().join(' ')}\n`).join(''));

/** Places of the words that the lexicon knows as spoken ones, the most frequent first. */
function clusteredWords({ words: all }: Vectors): readonly number[] {
  return [...all.keys()]
    .filter((word) => (lookup(hashWord(all[word] ?? '')) & ANY_SPOKEN) !== 0)
    .slice(0, WORDS);
}

/** What each word says in each role that is not too rare, the more the more frequent the role is. */
function sayings(places: readonly number[]): { coordinates: Float32Array; width: number } {
  const total = company.uses.reduce((sum, uses) => sum + uses, 0);
  const shares = company.uses.map((uses) => uses / total);
  const roles = [...shares.keys()].filter((role) => (shares[role] ?? 0) > RAREST_ROLE);
  const says = company.learned();
  const coordinates = new Float32Array(places.length * roles.length);
  for (const [at, word] of places.entries()) {
    const said = says(word);
    const seen = roles.map((role) => (said[role] ?? 0) * Math.sqrt(shares[role] ?? 0));
    coordinates.set(seen, at * roles.length);
  }
  return { coordinates, width: roles.length };
}
