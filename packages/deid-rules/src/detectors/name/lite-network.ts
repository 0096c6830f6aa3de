import type { Document } from 'deid-core';
import type { Judged } from './chain.ts';

/** In place of `network.ts` in `deid-rules/lite`, which has no room for a network: what is doubtful stays as it is. */
export function readAgain(_document: Document, { probabilities }: Judged): Float64Array {
  return probabilities.slice();
}
