import { array, assert, constant, integer, oneof, property } from 'fast-check';
import { expect, test } from 'vitest';
import { encodeWeights } from './encode-weights.ts';
import { decodeWeights, SCALE } from '../src/detectors/name/weights.ts';

/** A code needs two values at the least, which every trained model has. */
const TWO_OF_EACH = [1, 0, 2];

/** Mostly nothing, as most trained weights are, and in runs longer than one code can say. */
const weights = array(
  oneof(
    { arbitrary: constant([0]), weight: 3 },
    { arbitrary: constant(Array.from({ length: 150 }, () => 0)), weight: 1 },
    { arbitrary: integer({ min: -127, max: 127 }).map((step) => [step]), weight: 2 },
  ),
  { maxLength: 60 },
).map((runs) => [...TWO_OF_EACH, ...runs.flat()]);

test('weights are read as they were written', () => {
  assert(
    property(weights, (steps) => {
      const table = encodeWeights(Float32Array.from(steps, (step) => step / SCALE));
      expect([...decodeWeights(table)]).toEqual(steps);
    }),
    { numRuns: 5000 },
  );
});

test('what lies between two steps is rounded, and what is beyond the largest is cut off', () => {
  const table = encodeWeights(Float32Array.of(0.06, 0.07, 1000, 0, -1000));
  expect([...decodeWeights(table)]).toEqual([0, 1, 127, 0, -127]);
});
