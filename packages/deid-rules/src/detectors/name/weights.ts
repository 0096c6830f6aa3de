import { BitReader, prefixCode } from '../../lexicon/packing.ts';

/** Weights ship as whole numbers of this fraction: finer steps cost more bytes than they find names. */
export const SCALE = 8;
/** In steps, far beyond any trained weight: one fits a byte. */
export const LARGEST_STEP = 127;
/** Most weights are nothing, and only counted: so many at once, which is the longest run that has a code. */
export const LONGEST_RUN = 63;

/** The weights as pairs of codes: how many are nothing, and the one behind them. */
export interface WeightTable {
  readonly WEIGHT_COUNT: number;
  /** Huffman codes of the runs of nothing: how many there are of each length, and their values. */
  readonly RUN_COUNTS: readonly number[];
  readonly RUNS: readonly number[];
  /** The same of the weights, times `SCALE`. */
  readonly STEP_COUNTS: readonly number[];
  readonly STEPS: readonly number[];
  readonly WEIGHTS: string;
}

/** The weights, times `SCALE`. */
export function decodeWeights(table: WeightTable): Int8Array {
  const weights = new Int8Array(table.WEIGHT_COUNT);
  const { RUNS, STEPS } = table;
  const runs = prefixCode(table.RUN_COUNTS);
  const steps = prefixCode(table.STEP_COUNTS);
  const reader = new BitReader(table.WEIGHTS);
  for (let index = 0; index < weights.length; index++) {
    // Every code has a value.
    index += RUNS[reader.value(runs)] as number;
    if (index < weights.length) weights[index] = STEPS[reader.value(steps)] as number;
  }
  return weights;
}
