import { DeidError } from './errors.ts';
import { LITERAL_LABEL, type Label } from './label.ts';
import type { Operator } from './operators/operator.ts';
import { token } from './operators/token.ts';

/** The operator of each label, such as `{ DATE: keep(), '*': token() }`. `'*'` stands for every label not named. */
export type Policy = Readonly<Record<string, Operator>>;

/** Tokens for every label, so that everything can be restored. */
export const TOKEN_POLICY: Policy = { '*': token() };

/**
 * The operator of every label that may occur, looked up once.
 *
 * @throws DeidError `missing-operator` for a label that the policy does not cover
 */
export function compilePolicy(
  policy: Policy,
  labels: readonly Label[],
): ReadonlyMap<Label, Operator> {
  const operators = new Map<Label, Operator>([[LITERAL_LABEL, token()]]);
  for (const label of labels) {
    const operator = policy[label] ?? policy['*'];
    if (operator === undefined) {
      throw new DeidError('missing-operator', `the policy has no operator for ${label}`);
    }
    operators.set(label, operator);
  }
  return operators;
}
