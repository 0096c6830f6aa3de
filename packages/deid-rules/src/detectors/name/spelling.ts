/** Slots for the beginnings and for the ends of words: weights are shared where two fall together. */
export const SPELLING_SLOTS = 1024;
const SLOT_PRIME = 0x9e3779b1 | 0;
const CASE_BIT = 32;

/** Slot of the first `length` letters of a word, case aside; 0 for a shorter word. */
export function beginningSlot(text: string, start: number, end: number, length: number): number {
  return end - start < length ? 0 : slotOf(text, start, start + length);
}

/** Slot of the last `length` letters of a word, case aside; 0 for a shorter word. */
export function endSlot(text: string, start: number, end: number, length: number): number {
  return end - start < length ? 0 : slotOf(text, end - length, end);
}

function slotOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ (text.charCodeAt(at) | CASE_BIT), SLOT_PRIME);
  }
  return 1 + ((hash >>> 7) % (SPELLING_SLOTS - 1));
}
