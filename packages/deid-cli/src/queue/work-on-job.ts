import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { DeidError } from 'deid-core';
import { engineSettings } from '../commands/engine-options.ts';
import { formatId, formatOptions, maxRecordBytes, type Values } from '../commands/options.ts';
import { readVaultKey } from '../commands/vault-key.ts';
import type { Progress } from '../files/journal.ts';
import { StreamOutput } from '../files/output.ts';
import { isKeyedPolicy } from '../policy/engine-settings.ts';
import type { FileJob } from '../run/file-job.ts';
import { type Observer, runFiles } from '../run/run-files.ts';
import type { RunOptions } from '../run/run-options.ts';
import type { RecordTotals } from '../run/totals.ts';
import type { LastPool } from './last-pool.ts';
import { joinParts, type Part, partOf, preparePart, publishPart } from './parts.ts';
import type { JoinData, ShardData } from './queue-job.ts';

export interface WorkOptions {
  /** Of the worker's own command line: where its key is. */
  readonly values: Values;
  /** Threads for each job. */
  readonly workers: number;
  readonly signal: AbortSignal;
  readonly pool: LastPool;
  /** @param bytes read of the shard so far */
  readonly onProgress: (bytes: number) => void;
}

/**
 * Redacts a shard into its part.
 *
 * @throws DeidError `invalid-request` when the file is not the one that was cut
 * @throws Error with the reason when nothing came of it
 */
export async function workOnShard(shard: ShardData, options: WorkOptions): Promise<RecordTotals> {
  const { places } = shard;
  await assertUnchanged(shard);
  const attempt = partOf(places, shard.shard, randomUUID());
  await preparePart(places);
  const outcome = new Outcome(options.onProgress);
  const run = await runOptions(shard, options);
  await runFiles([fileJob(shard, attempt)], run, outcome, null, await options.pool.for(run));
  const result = outcome.result();
  await publishPart(attempt, partOf(places, shard.shard));
  return result;
}

export async function workOnJoin({ places, shards }: JoinData): Promise<void> {
  await joinParts(places, shards, randomUUID());
}

async function assertUnchanged({ places, identity }: ShardData): Promise<void> {
  const { size, mtimeMs } = await stat(places.input);
  if (size === identity.size && mtimeMs === identity.changed) return;
  throw new DeidError('invalid-request', 'the file was changed since it was submitted');
}

function fileJob({ places, range, values }: ShardData, attempt: Part): FileJob {
  const { name, input, vault, deadLetters } = places;
  return {
    name,
    input,
    output: attempt.text,
    vault: vault === null ? null : attempt.vault,
    deadLetters: deadLetters === null ? null : attempt.deadLetters,
    format: formatId(values),
    options: formatOptions(values),
    range,
  };
}

async function runOptions(
  { places, values }: ShardData,
  { values: own, workers, signal }: WorkOptions,
): Promise<RunOptions> {
  const engine = await engineSettings(values);
  const isKeyed = places.vault !== null || isKeyedPolicy(engine);
  return {
    settings: { task: 'redact', engine, isChanged: false, findings: 'table' },
    key: isKeyed ? await readVaultKey(own) : null,
    workers,
    maxRecordBytes: maxRecordBytes(values),
    stdout: new StreamOutput(process.stdout),
    stdin: () => process.stdin,
    signal,
  };
}

/** What became of the one file of a run. */
class Outcome implements Observer {
  private readonly onBytes: (bytes: number) => void;
  private progress: Progress | null = null;
  private failure = new Error('stopped');
  private bytes = 0;

  constructor(onBytes: (bytes: number) => void) {
    this.onBytes = onBytes;
  }

  onStart(): void {}

  onProgress(bytes: number): void {
    this.bytes += bytes;
    this.onBytes(this.bytes);
  }

  onRefused(): void {}

  onFinish(_job: FileJob, progress: Progress): void {
    this.progress = progress;
  }

  onFailure(_job: FileJob, reason: string, error: unknown): void {
    this.failure = error instanceof DeidError ? error : new Error(reason);
  }

  result(): RecordTotals {
    if (this.progress === null) throw this.failure;
    const { records, refused, unread, spans } = this.progress;
    return { records, refused, unread, bytes: this.bytes, spans };
  }
}
