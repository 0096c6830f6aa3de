import type { Sealer } from 'deid-core/seal';
import { digestOf, frameContext, type VaultEntry } from '../files/vault-entry.ts';
import type { BlockOutcome, BlockTask } from './block-task.ts';
import { collect, inEncoding, TOO_LONG } from './collect.ts';
import { protectRecord } from './protect-record.ts';
import type { RecordOutcome, RecordPlace, RecordTools } from './record-task.ts';
import { recordsOf } from './records-of.ts';

/** @param sealer of the vault file, where there is one */
export async function redactBlock(
  task: BlockTask,
  tools: RecordTools,
  sealer: Sealer | null,
): Promise<BlockOutcome> {
  const { standIn } = task;
  // Written at once: what a session kept is many small objects, which would grow old until the block is done.
  const entries: string[] = [];
  function redact(place: RecordPlace, index: number): RecordOutcome {
    const { entry, ...redacted } = protectRecord(place, tools, sealer !== null);
    if (entry !== undefined) entries[index] = JSON.stringify(entry);
    return redacted;
  }
  const outcome =
    task.tooLong === undefined
      ? collect(recordsOf(task, tools.overlap), redact, standIn)
      : { ...TOO_LONG, output: standIn };
  if (sealer === null) return inEncoding(outcome, task.encoding);
  for (const { index } of outcome.refused)
    entries[index] = JSON.stringify(refusedEntry(task, index));
  const frame = await sealFrame(task, outcome, entries, sealer);
  return { ...inEncoding(outcome, task.encoding), frame };
}

/** A record that is refused comes back whole. */
function refusedEntry({ bytes, ends, standIn, tooLong }: BlockTask, index: number): VaultEntry {
  const entry = { length: standIn.length, digest: digestOf(standIn), isRefused: true } as const;
  // Nobody held what is too long in memory, so nobody can keep it.
  if (tooLong !== undefined) return entry;
  const record = bytes.subarray(ends[index - 1] ?? 0, ends[index]);
  return { ...entry, original: Buffer.from(record).toString('base64') };
}

async function sealFrame(
  { firstRecord, standIn }: BlockTask,
  { output, records, refused }: BlockOutcome,
  entries: readonly string[],
  sealer: Sealer,
): Promise<BlockOutcome['frame']> {
  const written = standIn.length > 0 ? records : records - refused.length;
  const context = { firstRecord, records, written, bytes: output.length };
  const data = new TextEncoder().encode(`[${entries.join(',')}]`);
  return { ...context, sealed: await sealer.seal(data, frameContext(context)) };
}
