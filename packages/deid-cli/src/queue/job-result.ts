import { addCounts } from '../record/record-task.ts';
import type { JobResult } from './queue-job.ts';

/** Counts of several jobs together. */
export function sumOf(results: readonly JobResult[]): JobResult {
  const spans: Record<string, number> = {};
  let records = 0;
  let refused = 0;
  let bytes = 0;
  for (const result of results) {
    records += result.records;
    refused += result.refused;
    bytes += result.bytes;
    addCounts(spans, result.spans);
  }
  return { records, refused, bytes, spans };
}
