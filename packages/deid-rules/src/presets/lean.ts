import type { ByLabel } from 'deid-core';

/** Which mistake is worse: an identifier that is missed (`recall`) or a word that is lost (`precision`). */
export type Lean = 'recall' | 'balanced' | 'precision';

/** Thresholds that differ from `DEFAULT_THRESHOLD`. What each costs and brings is measured in the README. */
export const LEANINGS: Readonly<Record<Lean, ByLabel>> = {
  recall: { NAME: 0.3 },
  balanced: {},
  precision: { NAME: 0.75, LOCATION: 0.7, FACILITY: 0.7, ID: 0.7 },
};
