import type { Operator } from './operator.ts';

/** Leaves the identifier in the text: for labels that the caller has decided to let through. */
export function keep(): Operator {
  return { id: 'keep', apply: (value) => value };
}
