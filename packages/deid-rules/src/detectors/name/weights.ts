import { decodeSymbol, encodeSymbol, SYMBOL_BITS } from '../../lexicon/packing.ts';

/** Weights ship as whole numbers of this fraction, one symbol each: finer steps cost more bytes than they find names. */
const SCALE = 8;
/** Makes whole numbers positive; what is beyond it either way, which no trained weight is, is cut off. */
const OFFSET = 1 << (SYMBOL_BITS - 1);

export function encodeWeights(weights: Float32Array): string {
  return Array.from(weights, (weight) => {
    const whole = Math.round(weight * SCALE);
    return encodeSymbol(Math.max(-OFFSET, Math.min(OFFSET - 1, whole)) + OFFSET);
  }).join('');
}

export function decodeWeights(text: string): Float32Array {
  const weights = new Float32Array(text.length);
  for (let index = 0; index < text.length; index++) {
    weights[index] = (decodeSymbol(text, index) - OFFSET) / SCALE;
  }
  return weights;
}
