import { decodeSymbol, encodeSymbol, SYMBOL_BITS } from '../../lexicon/packing.ts';

/** Weights ship as whole numbers of this fraction, each in two symbols. */
const SCALE = 16;
const SYMBOLS = 2;
/** Makes every whole number positive: weights reach from -128 to 128. */
const OFFSET = 1 << (SYMBOLS * SYMBOL_BITS - 1);
const LOW_MASK = (1 << SYMBOL_BITS) - 1;

export function encodeWeights(weights: Float32Array): string {
  return Array.from(weights, (weight) => {
    const whole = Math.round(weight * SCALE) + OFFSET;
    return encodeSymbol(whole >>> SYMBOL_BITS) + encodeSymbol(whole & LOW_MASK);
  }).join('');
}

export function decodeWeights(text: string): Float32Array {
  return Float32Array.from({ length: text.length / SYMBOLS }, (_, index) => {
    const high = decodeSymbol(text, index * SYMBOLS);
    const low = decodeSymbol(text, index * SYMBOLS + 1);
    return ((high << SYMBOL_BITS) + low - OFFSET) / SCALE;
  });
}
