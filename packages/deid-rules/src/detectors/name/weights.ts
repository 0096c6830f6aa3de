import { decodeSymbol, encodeSymbol, SYMBOL_BITS } from '../../lexicon/packing.ts';

/** Weights ship as whole numbers of this fraction, one symbol each: finer steps cost more bytes than they find names. */
export const SCALE = 8;
/** Makes whole numbers positive; what is beyond it either way, which no trained weight is, is cut off. */
const OFFSET = 1 << (SYMBOL_BITS - 1);

export function encodeWeights(weights: Float32Array): string {
  return Array.from(weights, (weight) => {
    const whole = Math.round(weight * SCALE);
    return encodeSymbol(Math.max(-OFFSET, Math.min(OFFSET - 1, whole)) + OFFSET);
  }).join('');
}

export function decodeWeights(text: string): Float32Array {
  const wholes = decodeWholes(text);
  const weights = new Float32Array(wholes.length);
  for (let index = 0; index < weights.length; index++) {
    weights[index] = (wholes[index] as number) / SCALE;
  }
  return weights;
}

/** Weights as they ship. A quarter of the memory: what is read for each word of a text stays near the processor. */
export function decodeWholes(text: string): Int8Array {
  const wholes = new Int8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    wholes[index] = decodeSymbol(text, index) - OFFSET;
  }
  return wholes;
}
