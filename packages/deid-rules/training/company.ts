import { FIRST_LAYER } from '../src/detectors/name/network.ts';
import { PLACES } from '../src/detectors/name/reading.ts';
import { Weights } from './model.ts';
import type { Random } from './random.ts';
import type { Vectors } from './vectors.ts';

/** What a word is to the network in place of its vector: as many numbers. */
export const WIDTH = 12;
const STEP = 0.02;
const FIRST_SQUARES = 0.1;

/** Learns what the vectors of a word and of those around it say, by way of a few numbers for each word. */
export class Company {
  readonly #vectors: Vectors;
  readonly #numbers: Weights;
  readonly #places: Weights;
  readonly #ofWord = new Float64Array(WIDTH);
  readonly #blame = new Float64Array(WIDTH);

  constructor(vectors: Vectors, random: Random) {
    this.#vectors = vectors;
    this.#numbers = new Weights(WIDTH * vectors.dimensions, STEP, FIRST_SQUARES, 0);
    this.#places = new Weights(PLACES * WIDTH * FIRST_LAYER, STEP, FIRST_SQUARES, 0);
    for (const { values } of [this.#numbers, this.#places])
      values.forEach((_, at) => void (values[at] = (random() - 0.5) * 0.2));
  }

  /** The numbers of a word, until the next is asked for. */
  numbersOf(word: number): Float64Array {
    const { dimensions, values } = this.#vectors;
    for (let axis = 0; axis < WIDTH; axis++) {
      let sum = 0;
      for (let at = 0; at < dimensions; at++) {
        // Every axis has a weight for each number of a vector.
        const weight = this.#numbers.values[axis * dimensions + at] as number;
        sum += weight * (values[word * dimensions + at] as number);
      }
      this.#ofWord[axis] = sum;
    }
    return this.#ofWord;
  }

  /** Adds what the words in each place say to the first layer; -1 stands for none. */
  say(words: Int32Array, first: Float64Array): void {
    for (const [place, word] of words.entries()) {
      if (word < 0) continue;
      for (const [axis, number] of this.numbersOf(word).entries()) {
        const row = (place * WIDTH + axis) * FIRST_LAYER;
        for (let unit = 0; unit < FIRST_LAYER; unit++)
          (first[unit] as number) += number * (this.#places.values[row + unit] as number);
      }
    }
  }

  /** @param gradient of the loss, by unit of the first layer */
  learn(words: Int32Array, gradient: Float64Array): void {
    const { dimensions, values } = this.#vectors;
    for (const [place, word] of words.entries()) {
      if (word < 0) continue;
      const numbers = this.numbersOf(word);
      const blame = this.#blame.fill(0);
      for (let axis = 0; axis < WIDTH; axis++) {
        const row = (place * WIDTH + axis) * FIRST_LAYER;
        for (let unit = 0; unit < FIRST_LAYER; unit++) {
          const ofUnit = gradient[unit] as number;
          if (ofUnit === 0) continue;
          (blame[axis] as number) += ofUnit * (this.#places.values[row + unit] as number);
          this.#places.add(row + unit, -ofUnit * (numbers[axis] as number));
        }
      }
      for (let axis = 0; axis < WIDTH; axis++) {
        const ofAxis = blame[axis] as number;
        if (ofAxis === 0) continue;
        for (let at = 0; at < dimensions; at++)
          this.#numbers.add(
            axis * dimensions + at,
            -ofAxis * (values[word * dimensions + at] as number),
          );
      }
    }
  }
}
