import type { Label } from '../label.ts';

/** What is done with the identifiers of one label. A plain object. */
export interface Operator {
  readonly id: string;
  /** What stands in the protected text instead of `value`. */
  apply(value: string, context: OperatorContext): string;
}

export interface OperatorContext {
  readonly label: Label;
  /** The token that stands for the value in the session's vault; `restore` brings the value back. */
  readonly mint: () => string;
}
