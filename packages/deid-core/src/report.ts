import type { ByLabel } from './label.ts';

/** What a session did so far, in counts and durations: holds nothing of any text, and is safe to log as JSON. */
export interface Report {
  /** Texts protected. */
  readonly texts: number;
  /** Their length in UTF-16 code units. */
  readonly characters: number;
  /** Spans found, by label. */
  readonly spans: ByLabel;
  /** Distinct values in the vault, by label. */
  readonly values: ByLabel;
  /** Tokens replaced by their values. */
  readonly restored: number;
  /** Tokens in restored text that the vault never minted, left as they were. */
  readonly unknown: number;
  /** Time spent, without that on streams: reading the clock takes longer than restoring a chunk. */
  readonly milliseconds: Readonly<{ protect: number; restore: number }>;
}
