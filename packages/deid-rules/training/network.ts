import { TokenKind } from 'deid-core';
import { judge, logarithmOfOdds } from '../src/detectors/name/chain.ts';
import {
  FIRST_CONSTANTS,
  FIRST_LAYER,
  LAST_CONSTANT,
  LAST_ROW,
  NETWORK_SIZE,
  NUMBER_ROWS,
  SECOND_CONSTANTS,
  SECOND_LAYER,
  SECOND_ROWS,
} from '../src/detectors/name/network.ts';
import { forEachReading, NUMBER_COUNT, PLACES, READ_COUNT } from '../src/detectors/name/reading.ts';
import { AveragedSteps } from './averaged-steps.ts';
import { type Example, Truth } from './example.ts';
import type { Company } from './company.ts';
import { NAME_WEIGHT } from './model.ts';
import { type Random, shuffled } from './random.ts';
import type { Vectors } from './vectors.ts';

const EPOCHS = 2;
const STEP = 0.002;
/** Steps are this much smaller in each epoch than in the one before. */
const COOLING = 0.4;
/** Words that are learned from at once. */
const BATCH = 256;
/** Share of what is read that is left out, the rest counting for it, so that nothing is leaned on alone. */
const DROPPED = 0.2;
const KEPT_VALUE = 1 / (1 - DROPPED);
/** What it says of words that it has not learned from is worth less than it has learned. */
const WORTH = 0.8;

interface LearnOptions {
  readonly company?: Company;
  readonly step?: number;
}

/** Doubtful words, what is read of each, and whether it is part of a name. */
export class Readings {
  readonly #values: Uint16Array[] = [];
  readonly #numbers: Float32Array[] = [];
  readonly #odds: number[] = [];
  readonly #truth: number[] = [];
  readonly #words: Int32Array[] = [];
  readonly #vectors: Vectors | undefined;

  /** @param vectors to read words by, where a network is to learn what they say */
  constructor(vectors?: Vectors) {
    this.#vectors = vectors;
  }

  /** Adds the words of an example that weights learned from others leave doubtful. */
  add(example: Example, weights: Float32Array): void {
    if (!example.isExhaustive) return;
    const judged = judge(example.found, weights);
    const { tokens } = example.document;
    forEachReading(example.document, judged, (at, { values, numbers }) => {
      const truth = example.truth[at];
      if (truth === Truth.Unknown) return;
      const probability = judged.probabilities[at] ?? 0;
      this.#values.push(values.slice());
      this.#numbers.push(numbers.slice());
      this.#odds.push(logarithmOfOdds(probability));
      this.#truth.push(truth === Truth.Name ? 1 : 0);
      const places = this.#vectors?.places;
      if (places === undefined) return;
      const first = (judged.words[at] ?? 0) - (PLACES - 1) / 2;
      const wordAt = (index: number): number =>
        tokens.kinds[index] === TokenKind.Word ? (places.get(tokens.values[index] ?? 0) ?? -1) : -1;
      this.#words.push(Int32Array.from({ length: PLACES }, (_, place) => wordAt(first + place)));
    });
  }

  /**
   * Weights of a network that says what makes the odds of these words right.
   *
   * @param options.step size of the first steps, by which each weight moves
   */
  learn(random: Random, { company, step = STEP }: LearnOptions = {}): Float32Array {
    const network = new Network(random, company);
    const steps = new AveragedSteps(network.weights);
    const all = [...this.#truth.keys()];
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      for (const [nth, at] of shuffled(all, random).entries()) {
        // Every word has its rows, numbers, odds and truth.
        const values = this.#values[at] as Uint16Array;
        const numbers = this.#numbers[at] as Float32Array;
        const words = this.#words[at];
        network.learn(values, numbers, words, this.#odds[at] ?? 0, this.#truth[at] ?? 0);
        const isLast = nth + 1 === all.length;
        if ((nth + 1) % BATCH === 0 || isLast)
          steps.take(network.gradients, step * COOLING ** epoch);
      }
    }
    return steps.averages.map((weight, at) => (at < LAST_ROW ? weight : weight * WORTH));
  }
}

class Network {
  readonly weights: Float32Array;
  /** Of the loss, added up over the words since they were last set to nothing. */
  readonly gradients = new Float32Array(NETWORK_SIZE);
  readonly #random: Random;
  readonly #company: Company | undefined;
  readonly #first = new Float64Array(FIRST_LAYER);
  readonly #blame = new Float64Array(FIRST_LAYER);
  readonly #second = new Float64Array(SECOND_LAYER);
  readonly #kept = new Uint8Array(READ_COUNT);

  constructor(random: Random, company?: Company) {
    this.#random = random;
    this.#company = company;
    this.weights = Float32Array.from({ length: NETWORK_SIZE }, (_, at) => {
      if (at < FIRST_CONSTANTS) return (random() - 0.5) * 0.1;
      const isSecond = at >= SECOND_ROWS && at < SECOND_CONSTANTS;
      const isOutput = at >= LAST_ROW && at < LAST_CONSTANT;
      return isSecond || isOutput ? (random() - 0.5) * 0.6 : 0;
    });
  }

  /** Adds the gradients of one word, whose own odds are given as their logarithm. */
  learn(
    values: Uint16Array,
    numbers: Float32Array,
    words: Int32Array | undefined,
    odds: number,
    truth: number,
  ): void {
    const { weights } = this;
    const first = this.#first;
    const second = this.#second;
    const kept = this.#kept;
    for (let unit = 0; unit < FIRST_LAYER; unit++)
      first[unit] = weights[FIRST_CONSTANTS + unit] as number;
    for (let at = 0; at < READ_COUNT; at++) {
      kept[at] = this.#random() < DROPPED ? 0 : 1;
      if (kept[at] === 0) continue;
      const row = (values[at] as number) * FIRST_LAYER;
      for (let unit = 0; unit < FIRST_LAYER; unit++)
        (first[unit] as number) += KEPT_VALUE * (weights[row + unit] as number);
    }
    for (let at = 0; at < NUMBER_COUNT; at++) {
      const row = NUMBER_ROWS + at * FIRST_LAYER;
      const number = numbers[at] as number;
      for (let unit = 0; unit < FIRST_LAYER; unit++)
        (first[unit] as number) += number * (weights[row + unit] as number);
    }
    if (words !== undefined) this.#company?.say(words, first);
    let said = weights[LAST_CONSTANT] as number;
    for (let unit = 0; unit < SECOND_LAYER; unit++) {
      let sum = weights[SECOND_CONSTANTS + unit] as number;
      const row = SECOND_ROWS + unit * FIRST_LAYER;
      for (let input = 0; input < FIRST_LAYER; input++)
        sum += Math.max(0, first[input] as number) * (weights[row + input] as number);
      second[unit] = sum;
      if (sum > 0) said += sum * (weights[LAST_ROW + unit] as number);
    }
    const guess = 1 / (1 + Math.exp(-said - odds));
    const gradient = truth === 1 ? NAME_WEIGHT * (guess - 1) : guess;
    this.#addGradients(values, numbers, gradient);
    if (words !== undefined) this.#company?.learn(words, this.#blame);
  }

  #addGradients(values: Uint16Array, numbers: Float32Array, gradient: number): void {
    const { weights } = this;
    const first = this.#first;
    const second = this.#second;
    const blame = this.#blame.fill(0);
    this.#add(LAST_CONSTANT, gradient);
    for (let unit = 0; unit < SECOND_LAYER; unit++) {
      if ((second[unit] as number) <= 0) continue;
      const ofUnit = gradient * (weights[LAST_ROW + unit] as number);
      this.#add(LAST_ROW + unit, gradient * (second[unit] as number));
      this.#add(SECOND_CONSTANTS + unit, ofUnit);
      const row = SECOND_ROWS + unit * FIRST_LAYER;
      for (let input = 0; input < FIRST_LAYER; input++) {
        if ((first[input] as number) <= 0) continue;
        (blame[input] as number) += ofUnit * (weights[row + input] as number);
        this.#add(row + input, ofUnit * (first[input] as number));
      }
    }
    for (let unit = 0; unit < FIRST_LAYER; unit++) {
      // Units that are silent have no blame.
      const ofUnit = blame[unit] as number;
      if (ofUnit === 0) continue;
      this.#add(FIRST_CONSTANTS + unit, ofUnit);
      for (let at = 0; at < READ_COUNT; at++)
        if (this.#kept[at] === 1)
          this.#add((values[at] as number) * FIRST_LAYER + unit, KEPT_VALUE * ofUnit);
      for (let at = 0; at < NUMBER_COUNT; at++)
        this.#add(NUMBER_ROWS + at * FIRST_LAYER + unit, ofUnit * (numbers[at] as number));
    }
  }

  #add(weight: number, gradient: number): void {
    this.gradients[weight] = (this.gradients[weight] as number) + gradient;
  }
}
