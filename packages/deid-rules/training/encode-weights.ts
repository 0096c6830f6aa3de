import { BitWriter } from '../data/bits.ts';
import { huffmanCode } from '../data/huffman.ts';
import {
  LARGEST_STEP,
  LONGEST_RUN,
  SCALE,
  type WeightTable,
} from '../src/detectors/name/weights.ts';

/** Rounds weights to whole numbers of a fraction and packs them as `decodeWeights` reads them. */
export function encodeWeights(weights: Float32Array, scale = SCALE): WeightTable {
  const { runs, steps } = pairs(Array.from(weights, (weight) => rounded(weight * scale)));
  const runCode = huffmanCode(runs);
  const stepCode = huffmanCode(steps);
  const bits = new BitWriter();
  for (const [at, run] of runs.entries()) {
    for (const code of [runCode.codes.get(run), stepCode.codes.get(steps[at] ?? Number.NaN)]) {
      if (code !== undefined) bits.write(code.bits, code.length);
    }
  }
  return {
    WEIGHT_COUNT: weights.length,
    RUN_COUNTS: runCode.counts,
    RUNS: runCode.values,
    STEP_COUNTS: stepCode.counts,
    STEPS: stepCode.values,
    WEIGHTS: bits.end(),
  };
}

function rounded(steps: number): number {
  return Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, Math.round(steps)));
}

/** How many are nothing before each that ends a run, and that one. Nothing may stand behind the last run. */
function pairs(all: readonly number[]): { runs: number[]; steps: number[] } {
  const runs: number[] = [];
  const steps: number[] = [];
  let run = 0;
  for (const step of all) {
    if (step === 0 && run < LONGEST_RUN) run++;
    else {
      runs.push(run);
      steps.push(step);
      run = 0;
    }
  }
  return { runs: run > 0 ? [...runs, run] : runs, steps };
}
