/** How much of the mean of gradients, and of that of their squares, is kept at each step. */
const KEPT_MEAN = 0.9;
const KEPT_SQUARES = 0.999;
/** Keeps a weight that nothing has asked for yet where it is. */
const LEAST_ROOT = 1e-8;
/** What weights lose at each step, as a share, times its size: what is rarely asked for is nothing in the end, and small. */
const DECAY = 0.1;
/** How much of the average of weights is kept at each step: the last 2,000 steps count. */
const KEPT_AVERAGE = 0.9995;
/** The average runs ahead of that at first. */
const EARLY_STEPS = 10;

/**
 * Takes steps down the gradients of many weights at once (Adam with decoupled decay), and averages the weights over the
 * steps: where the last one ends depends on the order of the examples, their mean hardly does.
 */
export class AveragedSteps {
  readonly averages: Float32Array;
  readonly #weights: Float32Array;
  readonly #means: Float32Array;
  readonly #squares: Float32Array;
  #taken = 0;

  constructor(weights: Float32Array) {
    this.#weights = weights;
    this.averages = weights.slice();
    this.#means = new Float32Array(weights.length);
    this.#squares = new Float32Array(weights.length);
  }

  /** Takes one step of this size, whatever the size of the gradients, and sets these to nothing. */
  take(gradients: Float32Array, size: number): void {
    const means = this.#means;
    const squares = this.#squares;
    const weights = this.#weights;
    this.#taken++;
    const meanScale = 1 / (1 - KEPT_MEAN ** this.#taken);
    const squareScale = 1 / (1 - KEPT_SQUARES ** this.#taken);
    const kept = Math.min(KEPT_AVERAGE, this.#taken / (this.#taken + EARLY_STEPS));
    for (let at = 0; at < weights.length; at++) {
      // All lists are as long.
      const gradient = gradients[at] as number;
      const mean = KEPT_MEAN * (means[at] as number) + (1 - KEPT_MEAN) * gradient;
      const square =
        KEPT_SQUARES * (squares[at] as number) + (1 - KEPT_SQUARES) * gradient * gradient;
      means[at] = mean;
      squares[at] = square;
      const step = (mean * meanScale) / (Math.sqrt(square * squareScale) + LEAST_ROOT);
      const weight = (weights[at] as number) * (1 - size * DECAY) - size * step;
      weights[at] = weight;
      this.averages[at] = kept * (this.averages[at] as number) + (1 - kept) * weight;
    }
    gradients.fill(0);
  }
}
