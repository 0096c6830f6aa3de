import type { Operator } from './operator.ts';

/** The label in brackets, or a text of the caller's. Cannot be undone. */
export function redact(replacement?: string): Operator {
  return { id: 'redact', apply: (_value, context) => replacement ?? `[${context.label}]` };
}
