import type { Document } from 'deid-core';
import { type Judged, logarithmOfOdds } from './chain.ts';
import * as table from './network.generated.ts';
import { forEachReading, NUMBER_COUNT, READ_COUNT, type Reading, VALUE_COUNT } from './reading.ts';
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
  /** The weights behind these. */
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
  forEachReading(document, judged, (at, reading) => {
    // Every word has a probability.
    const score = logarithmOfOdds(probabilities[at] as number) + say(reading, network);
    changed[at] = 1 / (1 + Math.exp(-score));
  });
  return changed;
}

/** What is said for a word of `nameWords`, as a logarithm of odds; 0 where the network is not asked. */
export function networkSays(document: Document, judged: Judged, at: number): number {
  // Every word has a probability.
  const before = judged.probabilities[at] as number;
  const after = readAgain(document, judged)[at] as number;
  return before === after ? 0 : logarithmOfOdds(after) - logarithmOfOdds(before);
}

/** One for all readings: what each unit of the first layer makes of one. */
const first = new Float64Array(FIRST_LAYER);

/** What a reading says for a name, as a logarithm of odds. Every unit, value and number has its weights. */
function say({ values, numbers }: Reading, { pairs, others }: Network): number {
  addValues(values, pairs);
  for (let unit = 0; unit < FIRST_LAYER; unit++) {
    let sum = (first[unit] as number) + (others[FIRST_CONSTANTS - NUMBER_ROWS + unit] as number);
    for (let at = 0; at < NUMBER_COUNT; at++)
      sum += (numbers[at] as number) * (others[at * FIRST_LAYER + unit] as number);
    first[unit] = Math.max(0, sum);
  }
  let said = others[LAST_CONSTANT - NUMBER_ROWS] as number;
  for (let unit = 0; unit < SECOND_LAYER; unit++) {
    let sum = others[SECOND_CONSTANTS - NUMBER_ROWS + unit] as number;
    const row = SECOND_ROWS - NUMBER_ROWS + unit * FIRST_LAYER;
    for (let input = 0; input < FIRST_LAYER; input++)
      sum += (first[input] as number) * (others[row + input] as number);
    if (sum > 0) said += sum * (others[LAST_ROW - NUMBER_ROWS + unit] as number);
  }
  return said;
}

/** Writes what the values of a reading add up to to `first`: two pairs at once, which takes two thirds of the time. */
function addValues(values: Uint16Array, pairs: Int32Array): void {
  for (let pair = 0; pair < FIRST_LAYER / 2; pair += 2) {
    let one = 0;
    let other = 0;
    for (let at = 0; at < READ_COUNT; at++) {
      const row = (values[at] as number) * (FIRST_LAYER / 2) + pair;
      one = (one + (pairs[row] as number)) | 0;
      other = (other + (pairs[row + 1] as number)) | 0;
    }
    writePair(one, 2 * pair);
    writePair(other, 2 * pair + 2);
  }
}

function writePair(sum: number, unit: number): void {
  const lower = (sum << HALF) >> HALF;
  first[unit] = ((sum - lower) >> HALF) / NETWORK_SCALE;
  first[unit + 1] = lower / NETWORK_SCALE;
}
