import { writeFileSync } from 'node:fs';
import { hashWord } from 'deid-core';
import { ANY_SPOKEN, CLUSTER_COUNT } from '../src/lexicon/attributes.ts';
import { lookup } from '../src/lexicon/lexicon.ts';
import { Company, WIDTH } from './company.ts';
import { exampleOf } from './example.ts';
import { trainingSamples } from './examples.ts';
import { kMeans } from './k-means.ts';
import { learn } from './model.ts';
import { Readings } from './network.ts';
import { seeded, shuffled } from './random.ts';
import { readCorpora } from './samples.ts';
import { readVectors, type Vectors } from './vectors.ts';

/**
 * Sorts words into clusters by what they say of a name beside them. Vectors of words, learned by others from the company
 * that words keep, are too many to ship; so the network learns from them a few numbers for each word, and words with
 * nearly the same ones become one cluster. Run from this folder, then generate the lexicon and train:
 * `node clusters.ts CORPORA_FOLDER`.
 */
const [folder = ''] = process.argv.slice(2);
const OUTPUT = new URL('../data/clusters.txt', import.meta.url);
/** The most frequent words that get one: more of them find no more names, and are a few bits each. */
const WORDS = 30_000;
/** Frequent words matter more, but not as much as they are frequent: the first 100 alike, then by the root of the rank. */
const ALIKE = 100;

const random = seeded(20);
const vectors = readVectors();
const examples = trainingSamples(readCorpora(folder), random).map((sample) =>
  exampleOf(sample, { forget: random, clusters: false }),
);
const readings = new Readings(vectors);
const judges = learn(
  examples.filter(({ fold }) => fold === 0),
  (all) => shuffled(all, random),
);
for (const example of examples)
  if (example.fold === 1 && random() < 0.6) readings.add(example, judges);
const company = new Company(vectors, random);
readings.learn(random, { company });
const words = clusteredWords(vectors);
const coordinates = new Float32Array(words.length * WIDTH);
for (const [at, word] of words.entries()) coordinates.set(company.numbersOf(word), at * WIDTH);
const weights = words.map((_, rank) => 1 / Math.sqrt(rank + ALIKE));
const clusters = kMeans({ width: WIDTH, coordinates, weights }, CLUSTER_COUNT - 1, random);
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
