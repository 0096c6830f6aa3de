import type { Goal } from '../figures.ts';

/** Megabytes that a run with two threads takes, whatever the size of its input. */
export const MEMORY_GOAL: Goal = { atMost: 150 };
/** Of the engine's own speed on one core, what is left with files, formats and threads around it. */
export const SHARE_GOAL: Goal = { atLeast: 0.6 };
/** What a second thread adds on a second core. */
export const TWO_THREADS_GOAL: Goal = { atLeast: 1.8 };
