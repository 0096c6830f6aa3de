import { decodeSymbol, SYMBOL_BITS } from './packing.ts';
import { ZIP3_STATES, ZIPS } from './tables.generated.ts';

const LARGEST_ZIP = 99_999;
const LARGEST_ZIP3 = 999;

/** Whether five digits, read as a number, are a ZIP code in use. O(1). */
export function isZip(value: number): boolean {
  if (!Number.isInteger(value) || value < 0 || value > LARGEST_ZIP) return false;
  const symbol = decodeSymbol(ZIPS, Math.floor(value / SYMBOL_BITS));
  return ((symbol >>> (SYMBOL_BITS - 1 - (value % SYMBOL_BITS))) & 1) === 1;
}

/** Postal code of the state, territory or military region with most ZIP codes of a three-digit prefix; null if none. */
export function stateOfZip3(prefix: number): string | null {
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > LARGEST_ZIP3) return null;
  const state = ZIP3_STATES.slice(prefix * 2, prefix * 2 + 2);
  return state === '--' ? null : state;
}
