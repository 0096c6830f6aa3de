import { DeidError } from 'deid-core';
import type { VaultEntry } from '../files/vault-entry.ts';
import type { BlockOutcome, BlockTask } from './block-task.ts';
import { collect, inEncoding } from './collect.ts';
import type { RecordPlace, RecordTools } from './record-task.ts';
import { recordsOf } from './records-of.ts';
import { restoreRecord } from './restore-record.ts';

const NOT_KEPT = 'it was too long to be kept when it was redacted';

/**
 * @param isChanged whether the records may have been changed since they were written
 * @throws DeidError `invalid-request` when they may not, and were
 */
export function restoreBlock(
  task: BlockTask,
  tools: RecordTools,
  entries: readonly VaultEntry[],
  isChanged: boolean,
): BlockOutcome {
  const ends = isChanged ? task.ends : endsOf(entries);
  const records = recordsOf({ ...task, ends }, tools.overlap);
  const outcome = collect(entries, (entry) => {
    const record = entry.length === 0 ? null : nextOf(records);
    if (record === null || entry.isRefused === true) {
      return { bytes: refusedRecord(entry), spans: {} };
    }
    return restoreRecord(record, tools, entry, isChanged);
  });
  const first = outcome.refused.find(({ reason }) => reason !== NOT_KEPT);
  if (!isChanged && first !== undefined) {
    const number = task.firstRecord + first.index + 1;
    throw new DeidError('invalid-request', `record ${number}: ${first.reason}`);
  }
  return inEncoding(outcome, task.encoding);
}

/** What was refused when it was redacted comes back whole. */
function refusedRecord({ original }: VaultEntry): Uint8Array {
  if (original === undefined) throw new DeidError('text-too-long', NOT_KEPT);
  return Buffer.from(original, 'base64');
}

function endsOf(entries: readonly VaultEntry[]): readonly number[] {
  let end = 0;
  return entries.filter(({ length }) => length > 0).map(({ length }) => (end += length));
}

function nextOf(records: Iterator<RecordPlace>): RecordPlace {
  const next = records.next();
  if (next.done === true) throw new DeidError('invalid-request', 'fewer records than were written');
  return next.value;
}
