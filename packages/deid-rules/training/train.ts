import { writeFileSync } from 'node:fs';
import { createDocument, type Document } from 'deid-core';
import { wordAttributes } from '../src/evidence/word-attributes.ts';
import { probabilities } from '../src/detectors/name/chain.ts';
import { Context, contexts } from '../src/detectors/name/context.ts';
import {
  EVIDENCE_WIDTH,
  nameEvidence,
  type NameEvidence,
  WEIGHT_COUNT,
} from '../src/detectors/name/evidence.ts';
import { NO_LINK } from '../src/detectors/name/links.ts';
import { decodeWeights, encodeWeights } from '../src/detectors/name/weights.ts';
import { seeded, shuffled } from './random.ts';
import {
  fillCarriers,
  inCase,
  readCorpora,
  type Sample,
  withOtherNames,
  withTypos,
} from './samples.ts';

/**
 * Trains the weights of name evidence: conditional log-likelihood of a linear chain, stochastic gradient with per-weight
 * step sizes (AdaGrad) and decay towards zero. Run from this folder: `node train.ts CORPORA_FOLDER [--all]`.
 *
 * Documents are held out by a hash of their text; `--all` trains on these too, for the weights that ship.
 */
const [folder = '', mode = ''] = process.argv.slice(2);
const EPOCHS = 6;
/** The weights that ship are the mean over the epochs after these: steadier than the last ones. */
const WARM_UP = 2;
const STEP = 0.1;
const DECAY = 2e-5;
/** A missed name costs more than a word too many. */
const NAME_WEIGHT = 2.2;
/** How often each carrier is filled, and how often texts without names count: most of what is read holds none. */
const TIMES = 4;
const CLEAN_TIMES = 4;
/** How often texts that somebody wrote for another purpose count: they are fewer, and nearer to what will be read. */
const CORPORA_TIMES = 3;
/** Shares of carriers in small letters and in capitals. */
const IN_SMALL = 0.25;
const IN_CAPITALS = 0.1;
/** Share of texts whose plain words are now and then misspelled. */
const MISSPELLED_TEXTS = 0.25;
const OUTPUT = new URL('../src/detectors/name/weights.generated.ts', import.meta.url);

interface Example {
  readonly source: string;
  readonly text: string;
  readonly found: NameEvidence;
  /** 1 for a word of a name, 0 for another, 2 where nobody knows. */
  readonly truth: Uint8Array;
}

const random = seeded(20);
const corpora = readCorpora(folder);
const isHeldOut = ({ text }: Sample): boolean => {
  let hash = 7;
  for (let index = 0; index < text.length; index += 3)
    hash = (hash * 31 + text.charCodeAt(index)) | 0;
  return (hash & 1) === 0;
};
const training = mode === '--all' ? corpora : corpora.filter((sample) => !isHeldOut(sample));
const clean = training.filter(({ names }) => names.length === 0);
const withNames = training.filter(({ names }) => names.length > 0);
const times = <Value>(count: number, values: readonly Value[]): Value[] =>
  Array.from({ length: count }, () => values).flat();
const samples = [
  ...times(CORPORA_TIMES, training),
  ...times(CLEAN_TIMES - 1, clean),
  ...times(CORPORA_TIMES, withNames).map((sample) => withOtherNames(sample, random)),
  ...training
    .filter(() => random() < 0.15)
    .flatMap((sample) => inCase(withOtherNames(sample, random), 'lower') ?? []),
  ...training
    .filter(() => random() < 0.1)
    .flatMap((sample) => inCase(withOtherNames(sample, random), 'upper') ?? []),
  ...varied(fillCarriers(TIMES, random)),
].map((sample) => (random() < MISSPELLED_TEXTS ? withTypos(sample, random) : sample));

function varied(carriers: readonly Sample[]): Sample[] {
  return carriers.map((sample) => {
    const chance = random();
    const to = chance < IN_SMALL ? 'lower' : chance < IN_SMALL + IN_CAPITALS ? 'upper' : null;
    return (to === null ? null : inCase(sample, to)) ?? sample;
  });
}

/** Share of words, and of names, that are treated as if no list had them: the lists will not have every one. */
const FORGOTTEN_WORDS = 0.06;
const FORGOTTEN_NAMES = 0.2;

function forget({ names }: Sample, document: Document): void {
  const { tokens } = document;
  const attributes = document.derive(wordAttributes);
  for (let index = 0; index < tokens.length; index++) {
    const start = document.sourceStart(tokens.starts[index] ?? 0);
    const isName = names.some(([from, to]) => from <= start && start < to);
    if (random() < (isName ? FORGOTTEN_NAMES : FORGOTTEN_WORDS)) attributes[index] = 0;
  }
}

function exampleOf(sample: Sample, forgets = false): Example {
  const document = createDocument(sample.text);
  if (forgets) forget(sample, document);
  const found = nameEvidence(document);
  const about = document.derive(contexts);
  const truth = new Uint8Array(found.count);
  for (let at = 0; at < found.count; at++) {
    const index = found.words[at] ?? 0;
    const start = document.sourceStart(document.tokens.starts[index] ?? 0);
    const isGold = sample.names.some(([from, to]) => from <= start && start < to);
    const context = about[index];
    const isTitle = context === Context.title || context === Context.credential;
    truth[at] = isGold ? (isTitle ? 2 : 1) : 0;
  }
  return { source: sample.source, text: sample.text, found, truth };
}

const weights = new Float32Array(WEIGHT_COUNT);
const sums = new Float32Array(WEIGHT_COUNT);
const squares = new Float32Array(WEIGHT_COUNT).fill(1e-2);

function update(weight: number, gradient: number): void {
  squares[weight] = (squares[weight] ?? 0) + gradient * gradient;
  const value = weights[weight] ?? 0;
  weights[weight] = value + (STEP * gradient) / Math.sqrt(squares[weight] ?? 1) - DECAY * value;
}

function learn({ found, truth }: Example, isExhaustive: boolean): void {
  const guesses = probabilities(found, weights);
  for (let at = 0; at < found.count; at++) {
    const target = truth[at] ?? 0;
    const guess = guesses[at] ?? 0;
    if (target === 2 || (target === 0 && !isExhaustive && guess > 0.5)) continue;
    const gradient = target === 1 ? NAME_WEIGHT * (1 - guess) : -guess;
    for (let kind = 0; kind < EVIDENCE_WIDTH; kind++)
      update(found.evidence[at * EVIDENCE_WIDTH + kind] ?? 0, gradient);
    const link = found.links[at] ?? NO_LINK;
    if (link === NO_LINK) continue;
    const before = truth[at - 1] ?? 0;
    if (before === 2) continue;
    const both = before === 1 && target === 1 ? 1 : 0;
    update(link, both - (guesses[at - 1] ?? 0) * guess);
  }
}

const examples = samples.map((sample) => ({
  ...exampleOf(sample, true),
  isExhaustive: sample.isExhaustive,
}));
console.log(`${samples.length} samples, ${WEIGHT_COUNT} weights`);
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (const example of shuffled(examples, random)) learn(example, example.isExhaustive);
  if (epoch >= WARM_UP) weights.forEach((weight, at) => void (sums[at] = (sums[at] ?? 0) + weight));
}
const averaged = sums.map((sum) => sum / (EPOCHS - WARM_UP));
const encoded = encodeWeights(averaged);
const trained = decodeWeights(encoded);
report('held out', corpora.filter(isHeldOut));
report('carriers', fillCarriers(6, seeded(99)));
writeFileSync(OUTPUT, render(encoded));

/** Word by word: share of names found, and other words taken for names per thousand words. */
function report(title: string, held: readonly Sample[]): void {
  const bySource = new Map<string, { names: number; hits: number; wrong: number; words: number }>();
  for (const sample of held) {
    const { source, found, truth, text } = exampleOf(sample);
    const row = bySource.get(source) ?? { names: 0, hits: 0, wrong: 0, words: 0 };
    bySource.set(source, row);
    row.words += text.split(/\s+/).length;
    const guesses = probabilities(found, trained);
    for (let at = 0; at < found.count; at++) {
      const isName = (guesses[at] ?? 0) >= 0.5;
      if (truth[at] === 1) {
        row.names++;
        if (isName) row.hits++;
      } else if (truth[at] === 0 && isName) row.wrong++;
    }
  }
  for (const [source, { names, hits, wrong, words }] of bySource) {
    console.log(
      `${title} ${source.padEnd(26)} recall ${(hits / names).toFixed(3)} of ${names}, wrong ${((1000 * wrong) / words).toFixed(2)} per 1,000`,
    );
  }
}

function render(weightsText: string): string {
  return `// Generated by training/train.ts. Do not edit: train again.

/** Weights of the evidence for a name, in the order of \`evidence.ts\`: see \`weights.ts\`. */
// oxfmt-ignore
export const WEIGHTS = '${weightsText}';
`;
}
