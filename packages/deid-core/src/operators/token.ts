import type { Operator } from './operator.ts';

/** A token that a model can read and `restore` brings back: `[NAME_1]`. The only operator that can be undone. */
export function token(): Operator {
  return { id: 'token', apply: (_value, context) => context.mint() };
}
