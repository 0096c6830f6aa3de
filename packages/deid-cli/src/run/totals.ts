import { addCounts, type Counts } from '../record/record-task.ts';

/** What was done to some records, in counts. */
export interface RecordTotals {
  readonly records: number;
  readonly refused: number;
  /** Records that have none of the fields that hold text, and went through as they are. */
  readonly unread: number;
  /** Read, in bytes. */
  readonly bytes: number;
  readonly spans: Counts;
}

/** What a run did, in counts. */
export interface Totals extends RecordTotals {
  readonly files: number;
  /** Files of which nothing was written. */
  readonly failed: number;
  readonly milliseconds: number;
}

export const NOTHING: RecordTotals = { records: 0, refused: 0, unread: 0, bytes: 0, spans: {} };

/** Both together. */
export function plus(one: RecordTotals, other: RecordTotals): RecordTotals {
  const spans = { ...one.spans };
  addCounts(spans, other.spans);
  return {
    records: one.records + other.records,
    refused: one.refused + other.refused,
    unread: one.unread + other.unread,
    bytes: one.bytes + other.bytes,
    spans,
  };
}

export class Tally {
  failed = 0;
  private files = 0;
  private sum = NOTHING;
  private readonly started = performance.now();

  /** Counts a file that is complete. */
  add(file: RecordTotals): void {
    this.files++;
    this.sum = plus(this.sum, file);
  }

  /** Labels with the most frequent first. */
  totals(): Totals {
    const { files, failed, sum } = this;
    const spans = Object.fromEntries(
      Object.entries(sum.spans).sort(([, one], [, other]) => other - one),
    );
    const milliseconds = Math.round(performance.now() - this.started);
    return { files, failed, ...sum, spans, milliseconds };
  }
}
