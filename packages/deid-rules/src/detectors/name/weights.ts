import {
  codeLength,
  codeValue,
  decodeSymbols,
  prefixCode,
  WINDOW_BITS,
  windowAt,
} from '../../lexicon/packing.ts';

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
  const readRun = reader(table.RUN_COUNTS, table.RUNS);
  const readStep = reader(table.STEP_COUNTS, table.STEPS);
  const symbols = decodeSymbols(table.WEIGHTS);
  const cursor = { position: 0 };
  for (let index = 0; index < weights.length; index++) {
    index += readRun(symbols, cursor);
    if (index < weights.length) weights[index] = readStep(symbols, cursor);
  }
  return weights;
}

function reader(
  counts: readonly number[],
  values: readonly number[],
): (symbols: Uint8Array, cursor: { position: number }) => number {
  const code = prefixCode(counts);
  return (symbols, cursor) => {
    const window = windowAt(symbols, cursor.position) >>> (32 - WINDOW_BITS);
    const length = codeLength(code, window);
    cursor.position += length;
    // Every code has a value.
    return values[codeValue(code, window, length)] as number;
  };
}
