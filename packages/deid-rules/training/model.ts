import { judge } from '../src/detectors/name/chain.ts';
import { EVIDENCE_WIDTH, WEIGHT_COUNT } from '../src/detectors/name/evidence.ts';
import { NO_LINK } from '../src/detectors/name/links.ts';
import { type Example, Truth } from './example.ts';

const STEP = 0.1;
/** Epochs after which it is seen which weights the examples hardly ever ask for, and how much they do then. */
const TRIAL_EPOCHS = 2;
const LEAST_ASKED = 4;
const DECAY = 2e-5;
/** Keeps the first steps of a weight from being larger than the later ones. */
const FIRST_SQUARES = 1e-2;
/** A missed name costs more than a word too many. */
export const NAME_WEIGHT = 2.2;
const EPOCHS = 6;
/** What counts in the end is the mean over the epochs after these: steadier than the last. */
const WARM_UP = 2;

/** Weights that learn by stochastic gradient with step sizes of their own (AdaGrad) and decay towards zero. */
export class Weights {
  readonly values: Float32Array;
  private readonly squares: Float32Array;
  private readonly sums: Float32Array;
  private readonly step: number;
  private readonly decay: number;
  private readonly fixed: Uint8Array;

  constructor(count: number, step = STEP, firstSquares = FIRST_SQUARES, decay = DECAY) {
    this.step = step;
    this.decay = decay;
    this.fixed = new Uint8Array(count);
    this.values = new Float32Array(count);
    this.squares = new Float32Array(count).fill(firstSquares);
    this.sums = new Float32Array(count);
  }

  /** Leaves at nothing what these weights were hardly asked for: that little says more of the examples than of names. */
  fixRare({ squares }: Weights): void {
    for (const [weight, square] of squares.entries())
      this.fixed[weight] = square < LEAST_ASKED ? 1 : 0;
  }

  add(weight: number, gradient: number): void {
    if (this.fixed[weight] === 1) return;
    // Every weight has a value and a square.
    const square = (this.squares[weight] as number) + gradient * gradient;
    this.squares[weight] = square;
    const value = this.values[weight] as number;
    this.values[weight] = value + (this.step * gradient) / Math.sqrt(square) - this.decay * value;
  }

  endEpoch(epoch: number): void {
    if (epoch < WARM_UP) return;
    this.values.forEach((value, at) => void (this.sums[at] = (this.sums[at] ?? 0) + value));
  }

  mean(): Float32Array {
    return this.sums.map((sum) => sum / (EPOCHS - WARM_UP));
  }
}

/** Conditional log-likelihood of the linear chain. Gives the weights of the evidence. */
export function learn(
  examples: readonly Example[],
  inOrder: (examples: readonly Example[]) => readonly Example[],
): Float32Array {
  const trial = new Weights(WEIGHT_COUNT);
  for (let epoch = 0; epoch < TRIAL_EPOCHS; epoch++)
    for (const example of inOrder(examples)) learnFrom(example, trial);
  const weights = new Weights(WEIGHT_COUNT);
  weights.fixRare(trial);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const example of inOrder(examples)) learnFrom(example, weights);
    weights.endEpoch(epoch);
  }
  return weights.mean();
}

function learnFrom(example: Example, weights: Weights): void {
  const { found, truth, isExhaustive } = example;
  const guesses = judge(found, weights.values).probabilities;
  for (let at = 0; at < found.count; at++) {
    const target = truth[at];
    const guess = guesses[at] ?? 0;
    const mayBeUnlabelled = target === Truth.Other && !isExhaustive && guess > 0.5;
    if (target === Truth.Unknown || mayBeUnlabelled) continue;
    const gradient = target === Truth.Name ? NAME_WEIGHT * (1 - guess) : -guess;
    for (let kind = 0; kind < EVIDENCE_WIDTH; kind++)
      weights.add(found.evidence[at * EVIDENCE_WIDTH + kind] ?? 0, gradient);
    const link = found.links[at] ?? NO_LINK;
    const before = truth[at - 1];
    if (link === NO_LINK || before === Truth.Unknown) continue;
    const both = before === Truth.Name && target === Truth.Name ? 1 : 0;
    weights.add(link, both - (guesses[at - 1] ?? 0) * guess);
  }
}
