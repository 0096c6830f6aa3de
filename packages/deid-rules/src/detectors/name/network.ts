import type { Document } from 'deid-core';
import { type Judged, logarithmOfOdds } from './chain.ts';
import * as table from './network.generated.ts';
import {
  forEachReading,
  newReading,
  NUMBER_COUNT,
  READ_COUNT,
  type Reading,
  VALUE_COUNT,
} from './reading.ts';
import { decodeWeights } from './weights.ts';

/** Units of the two layers between what is read and what is said. */
export const FIRST_LAYER = 32;
export const SECOND_LAYER = 16;

/**
 * Where the weights start: a row for each value and each number, with one for each unit of the first layer; its
 * constants; a row for each unit of the second layer; its constants; and what each of these units says, with one constant.
 */
export const NUMBER_ROWS = VALUE_COUNT * FIRST_LAYER;
export const FIRST_CONSTANTS = NUMBER_ROWS + NUMBER_COUNT * FIRST_LAYER;
export const SECOND_ROWS = FIRST_CONSTANTS + FIRST_LAYER;
export const SECOND_CONSTANTS = SECOND_ROWS + SECOND_LAYER * FIRST_LAYER;
export const LAST_ROW = SECOND_CONSTANTS + SECOND_LAYER;
export const LAST_CONSTANT = LAST_ROW + SECOND_LAYER;
export const NETWORK_SIZE = LAST_CONSTANT + 1;

/** Bits of half a number. */
const HALF = 16;

/** Weights of the network ship as whole numbers of this fraction. */
export const NETWORK_SCALE = 32;

/** A network as it is asked. */
export interface Network {
  /**
   * The rows of values as they ship, two units in each number: one in its upper half, the other added to it. All rows
   * of a reading add up to less than half a number holds, so that one addition serves two units.
   */
  readonly pairs: Int32Array;
  /** The weights behind these; those of the second layer in columns, one for each unit of the first. */
  readonly others: Float64Array;
}

/** @param weights of a network, times `NETWORK_SCALE` */
export function networkOf(weights: Int8Array): Network {
  const pairs = Int32Array.from({ length: NUMBER_ROWS / 2 }, (_, pair) => {
    // Every pair is of two weights.
    const upper = weights[2 * pair] as number;
    return (upper << HALF) + (weights[2 * pair + 1] as number);
  });
  const others = Float64Array.from(weights.subarray(NUMBER_ROWS), (whole) => whole / NETWORK_SCALE);
  const rows = others.slice(SECOND_ROWS - NUMBER_ROWS, SECOND_CONSTANTS - NUMBER_ROWS);
  for (const [at, weight] of rows.entries()) {
    const column = (at % FIRST_LAYER) * SECOND_LAYER;
    others[SECOND_ROWS - NUMBER_ROWS + column + Math.floor(at / FIRST_LAYER)] = weight;
  }
  return { pairs, others };
}

let shipped: Network | undefined;

/** The network that ships. Read when first asked for. */
function shippedNetwork(): Network {
  return (shipped ??= networkOf(decodeWeights(table)));
}

/**
 * Probabilities of the words of a document by what stands around those that the chain leaves doubtful. The chain adds up
 * what each neighbour says; what two of them say together, four words off, only a network learns. It knows nothing of
 * which word it is about, only of what kind, and is asked about one word in twenty.
 */
export function readAgain(
  document: Document,
  judged: Judged,
  network = shippedNetwork(),
): Float64Array {
  const { probabilities } = judged;
  const changed = probabilities.slice();
  const last: Reading = newReading();
  let said = 0;
  forEachReading(document, judged, (at, reading) => {
    // A text of one word over and over would cost five times an ordinary one.
    if (!isSame(reading, last)) {
      said = say(reading, network);
      last.values.set(reading.values);
      last.numbers.set(reading.numbers);
    }
    // Every word has a probability.
    const score = logarithmOfOdds(probabilities[at] as number) + said;
    changed[at] = 1 / (1 + Math.exp(-score));
  });
  return changed;
}

function isSame(one: Reading, other: Reading): boolean {
  return isEqual(one.values, other.values) && isEqual(one.numbers, other.numbers);
}

function isEqual(one: Uint16Array | Float32Array, other: Uint16Array | Float32Array): boolean {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** What the units of each layer make of a reading: one for all readings. */
const first = new Float64Array(FIRST_LAYER);
const second = new Float64Array(SECOND_LAYER);

/** What a reading says for a name, as a logarithm of odds. Every unit, value and number has its weights. */
function say({ values, numbers }: Reading, { pairs, others }: Network): number {
  for (let pair = 0; pair < FIRST_LAYER / 2; pair += PAIRS_AT_ONCE) addValues(values, pairs, pair);
  addNumbers(numbers, others);
  fillSecond(others);
  let said = others[LAST_CONSTANT - NUMBER_ROWS] as number;
  for (let unit = 0; unit < SECOND_LAYER; unit++) {
    const value = second[unit] as number;
    if (value > 0) said += value * (others[LAST_ROW - NUMBER_ROWS + unit] as number);
  }
  return said;
}

/** As many sums as a processor keeps at hand. */
const PAIRS_AT_ONCE = 4;

/** Writes what the values of a reading add up to in four pairs to `first`. */
function addValues(values: Uint16Array, pairs: Int32Array, pair: number): void {
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  for (let at = 0; at < READ_COUNT; at++) {
    const row = (values[at] as number) * (FIRST_LAYER / 2) + pair;
    one = (one + (pairs[row] as number)) | 0;
    two = (two + (pairs[row + 1] as number)) | 0;
    three = (three + (pairs[row + 2] as number)) | 0;
    four = (four + (pairs[row + 3] as number)) | 0;
  }
  writePair(one, 2 * pair);
  writePair(two, 2 * pair + 2);
  writePair(three, 2 * pair + 4);
  writePair(four, 2 * pair + 6);
}

function writePair(sum: number, unit: number): void {
  const lower = (sum << HALF) >> HALF;
  first[unit] = ((sum - lower) >> HALF) / NETWORK_SCALE;
  first[unit + 1] = lower / NETWORK_SCALE;
}

function addNumbers(numbers: Float32Array, others: Float64Array): void {
  for (let at = 0; at < NUMBER_COUNT; at++) {
    const number = numbers[at] as number;
    const row = at * FIRST_LAYER;
    for (let unit = 0; unit < FIRST_LAYER; unit++)
      first[unit] = (first[unit] as number) + number * (others[row + unit] as number);
  }
}

function fillSecond(others: Float64Array): void {
  for (let unit = 0; unit < SECOND_LAYER; unit++)
    second[unit] = others[SECOND_CONSTANTS - NUMBER_ROWS + unit] as number;
  for (let input = 0; input < FIRST_LAYER; input++) {
    const constant = others[FIRST_CONSTANTS - NUMBER_ROWS + input] as number;
    const value = (first[input] as number) + constant;
    // Half of the units are silent.
    if (value <= 0) continue;
    const column = SECOND_ROWS - NUMBER_ROWS + input * SECOND_LAYER;
    for (let unit = 0; unit < SECOND_LAYER; unit++)
      second[unit] = (second[unit] as number) + value * (others[column + unit] as number);
  }
}
