import type { Sealer } from 'deid-core/seal';
import { frameContext, type VaultEntry } from '../files/vault-entry.ts';
import type { BlockOutcome, BlockTask } from './block-task.ts';
import { collect, inEncoding, TOO_LONG } from './collect.ts';
import { protectRecord } from './protect-record.ts';
import type { RecordTools } from './record-task.ts';
import { recordsOf } from './records-of.ts';

/** @param sealer of the vault file, where there is one */
export async function redactBlock(
  task: BlockTask,
  tools: RecordTools,
  sealer: Sealer | null,
): Promise<BlockOutcome> {
  const entries: VaultEntry[] = task.tooLong === undefined ? [] : [LOST];
  const outcome =
    task.tooLong !== undefined
      ? TOO_LONG
      : collect(recordsOf(task, tools.overlap), (place, index) => {
          entries[index] = entryOfRefused(place.bytes);
          const redacted = protectRecord(place, tools, sealer !== null);
          if (redacted.entry !== undefined) entries[index] = redacted.entry;
          return redacted;
        });
  const frame = sealer === null ? null : await sealFrame(task, outcome, entries, sealer);
  return { ...inEncoding(outcome, task.encoding), frame };
}

/** Nobody held it in memory, so nobody can keep it. */
const LOST: VaultEntry = { length: 0, digest: '' };

/** A record of which nothing was written comes back whole. */
function entryOfRefused(bytes: Uint8Array): VaultEntry {
  return { length: 0, digest: '', original: Buffer.from(bytes).toString('base64') };
}

async function sealFrame(
  { firstRecord }: BlockTask,
  { output, records, refused }: BlockOutcome,
  entries: readonly VaultEntry[],
  sealer: Sealer,
): Promise<BlockOutcome['frame']> {
  const written = records - refused.length;
  const context = { firstRecord, records, written, bytes: output.length };
  const data = new TextEncoder().encode(JSON.stringify(entries));
  return { ...context, sealed: await sealer.seal(data, frameContext(context)) };
}
