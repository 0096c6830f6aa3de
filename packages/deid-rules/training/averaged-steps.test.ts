import { expect, test } from 'vitest';
import { AveragedSteps } from './averaged-steps.ts';

/** Where steps down the slope towards `goal` lead, for one weight that is asked for and one that is not. */
function descended(goal: number, steps: number): { weights: Float32Array; averages: Float32Array } {
  const weights = Float32Array.of(0, 1);
  const taken = new AveragedSteps(weights);
  const gradients = new Float32Array(2);
  for (let step = 0; step < steps; step++) {
    gradients[0] = 2 * ((weights[0] ?? 0) - goal);
    taken.take(gradients, 0.01);
    expect(gradients[0]).toBe(0);
  }
  return { weights, averages: taken.averages };
}

test('steps lead to where the loss is least', () => {
  expect(descended(0.5, 2000).weights[0]).toBeCloseTo(0.5, 1);
  expect(descended(-0.5, 2000).weights[0]).toBeCloseTo(-0.5, 1);
});

test('a step is as large as it is said to be, whatever the gradient', () => {
  expect(descended(1, 1).weights[0]).toBeCloseTo(0.01, 5);
  expect(descended(1000, 1).weights[0]).toBeCloseTo(0.01, 5);
});

test('what is never asked for decays', () => {
  expect(descended(0.5, 1000).weights[1]).toBeCloseTo(Math.exp(-1), 1);
});

test('the average lies behind the weights', () => {
  const { weights, averages } = descended(100, 100);
  expect(averages[0]).toBeGreaterThan(0.8 * (weights[0] ?? 0));
  expect(averages[0]).toBeLessThan(weights[0] ?? 0);
});
