import { DeidError } from 'deid-core';
import type { Job } from 'bullmq';
import { ExitCode } from '../commands/exit-code.ts';
import { positive, type Values, workerCount } from '../commands/options.ts';
import { UsageError } from '../commands/usage-error.ts';
import { explain } from '../files/failure.ts';
import { NOTHING, plus, type RecordTotals } from '../run/totals.ts';
import { loadQueueModules } from './bullmq.ts';
import { connect } from './connect.ts';
import { LastPool } from './last-pool.ts';
import type { JobData } from './queue-job.ts';
import { workOnJoin, workOnShard } from './work-on-job.ts';

/** How often is looked for workers that are silent for too long, as a share of that time. */
const LOOKS = 2;
/** How often a job may be taken over before it counts as one that kills its workers. */
const MAX_STALLED = 5;
/** How often progress is told, in milliseconds. */
const PROGRESS_INTERVAL = 1_000;

/** Takes jobs from the queue until it is stopped by a signal. */
export async function work(values: Values): Promise<ExitCode> {
  const modules = await loadQueueModules();
  const { Worker, UnrecoverableError } = modules.bullmq;
  const stop = new AbortController();
  const stopped = new Promise<ExitCode>((resolve) => {
    process.once('SIGINT', () => resolve(ExitCode.Interrupted));
    process.once('SIGTERM', () => resolve(ExitCode.Terminated));
  });

  async function take(job: Job<JobData, RecordTotals | null>): Promise<RecordTotals | null> {
    try {
      if (job.data.kind === 'join') {
        await workOnJoin(job.data);
        const shards = Object.values(await job.getChildrenValues<RecordTotals>());
        return shards.reduce(plus, NOTHING);
      }
      const onProgress = everyInterval((bytes) => void job.updateProgress(bytes).catch(() => {}));
      const options = {
        values,
        workers: workerCount(values),
        signal: stop.signal,
        pool,
        onProgress,
      };
      return await workOnShard(job.data, options);
    } catch (error) {
      const isHopeless = error instanceof DeidError || error instanceof UsageError;
      throw isHopeless ? new UnrecoverableError(error.message) : new Error(reasonOf(error));
    }
  }

  const pool = new LastPool();
  const { redis, lost } = connect(modules, values);
  const silence = positive(values.silence, '--silence') * 1000;
  const worker = new Worker<JobData, RecordTotals | null>(values.queue, take, {
    connection: redis,
    lockDuration: silence,
    stalledInterval: silence / LOOKS,
    maxStalledCount: MAX_STALLED,
  });
  worker.on('error', () => {});
  worker.on('completed', ({ data }) => say(values, `${data.places.name}: ${partName(data)} done`));
  worker.on('failed', (job, error) => say(values, `${job?.data.places.name}: ${error.message}`));
  const code = await Promise.race([stopped, lost]);
  // The job at hand goes back to the queue: another worker begins it anew.
  stop.abort();
  await worker.close(true);
  await pool.close();
  redis.disconnect();
  return code;
}

/** Reasons of our own are sentences already. */
function reasonOf(error: unknown): string {
  return error instanceof Error && !('code' in error) ? error.message : explain(error);
}

function partName(data: JobData): string {
  return data.kind === 'join' ? 'all' : `part ${data.shard + 1}`;
}

function say({ quiet }: Values, line: string): void {
  if (!quiet) process.stderr.write(`deid: ${line}\n`);
}

function everyInterval(tell: (bytes: number) => void): (bytes: number) => void {
  let last = performance.now();
  return (bytes) => {
    if (performance.now() - last < PROGRESS_INTERVAL) return;
    last = performance.now();
    tell(bytes);
  };
}
