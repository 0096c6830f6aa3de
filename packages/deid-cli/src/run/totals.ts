import type { Progress } from '../files/journal.ts';
import { addCounts, type Counts } from '../record/record-task.ts';

/** What a run did, in counts. */
export interface Totals {
  readonly files: number;
  /** Files of which nothing was written. */
  readonly failed: number;
  readonly records: number;
  readonly refused: number;
  /** Records that have none of the fields that hold text, and went through as they are. */
  readonly unread: number;
  /** Read, in bytes. */
  readonly bytes: number;
  readonly spans: Counts;
  readonly milliseconds: number;
}

export class Tally {
  failed = 0;
  private files = 0;
  private records = 0;
  private refused = 0;
  private unread = 0;
  private bytes = 0;
  private readonly spans: Record<string, number> = {};
  private readonly started = performance.now();

  /** Counts a file that is complete. */
  add({ records, refused, unread, input, spans }: Progress): void {
    this.files++;
    this.records += records;
    this.refused += refused;
    this.unread += unread;
    this.bytes += input;
    addCounts(this.spans, spans);
  }

  totals(): Totals {
    const { files, failed, records, refused, unread, bytes } = this;
    const spans = Object.fromEntries(
      Object.entries(this.spans).sort(([, one], [, other]) => other - one),
    );
    const milliseconds = Math.round(performance.now() - this.started);
    return { files, failed, records, refused, unread, bytes, spans, milliseconds };
  }
}
