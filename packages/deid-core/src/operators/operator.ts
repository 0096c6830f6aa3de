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
  /** Whom the text is about, as the caller of the session said; empty when nobody did. Only to be hashed or compared. */
  readonly subject: string;
  /** Whether a text stands in the texts that are protected together, in any case. */
  readonly occurs: (text: string) => boolean;
}
