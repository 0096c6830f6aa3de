import { setTimeout as sleep } from 'node:timers/promises';
import type { FlowProducer, JobState, Queue } from 'bullmq';
import { counted } from '../commands/counted.ts';
import { deadLetterHint } from '../commands/dead-letter-hint.ts';
import { ExitCode, exitCodeOf } from '../commands/exit-code.ts';
import type { Values } from '../commands/options.ts';
import type { Plan } from '../commands/plan-jobs.ts';
import { isThere } from '../files/is-there.ts';
import { megabytes } from '../run/progress.ts';
import { type RecordTotals, Tally } from '../run/totals.ts';
import { loadQueueModules, type QueueModules } from './bullmq.ts';
import { connect, type Connection } from './connect.ts';
import { discardParts } from './parts.ts';
import { type PlannedFile, planFile } from './plan-shards.ts';
import type { JobData, JoinData } from './queue-job.ts';

/** How often a job is tried that fails, and the first wait in milliseconds; each wait is twice the one before. */
const ATTEMPTS = 8;
const FIRST_WAIT = 1_000;
/** How long what is done is remembered, in seconds. */
const REMEMBERED = 7 * 24 * 60 * 60;
/** How often `--wait` looks, in milliseconds. */
const LOOK_INTERVAL = 500;

const OPTIONS = {
  attempts: ATTEMPTS,
  backoff: { type: 'exponential', delay: FIRST_WAIT },
  removeOnComplete: { age: REMEMBERED },
  removeOnFail: { age: REMEMBERED },
  failParentOnFailure: true,
} as const;

type JobQueue = Queue<JobData, RecordTotals | null>;

/** Puts files into the queue; with `--wait`, until all are done. What is in the queue already is not put there again. */
export async function submit({ jobs }: Plan, values: Values): Promise<ExitCode> {
  const modules = await loadQueueModules();
  const connection = connect(modules, values);
  const code = await Promise.race([
    submitTo(connection.redis, modules, jobs, values),
    connection.lost,
  ]);
  connection.redis.disconnect();
  return code;
}

async function submitTo(
  connection: Connection['redis'],
  modules: QueueModules,
  jobs: Plan['jobs'],
  values: Values,
): Promise<ExitCode> {
  const queue: JobQueue = new modules.bullmq.Queue(values.queue, { connection });
  const flows = new modules.bullmq.FlowProducer({ connection });
  queue.on('error', () => {});
  flows.on('error', () => {});
  try {
    const files: PlannedFile[] = [];
    for (const job of jobs) {
      // oxlint-disable-next-line no-await-in-loop -- a file is read to be cut, one after the other
      const file = await planFile(job, values);
      // oxlint-disable-next-line no-await-in-loop
      await add(queue, flows, file);
      files.push(file);
    }
    const shards = files.reduce((sum, file) => sum + file.shards.length, 0);
    tell(values, `${files.length} files in the queue, in ${shards} parts`);
    return values.wait ? await waitFor(queue, files, values) : ExitCode.Success;
  } finally {
    await flows.close();
    await queue.close();
  }
}

async function add(queue: JobQueue, flows: FlowProducer, file: PlannedFile): Promise<void> {
  const { id, places, shards } = file;
  const known = await queue.getJob(id);
  if (known !== undefined) {
    const state = await known.getState();
    const isOver = state === 'failed' || (state === 'completed' && !(await isThere(places.output)));
    if (!isOver) return;
    await known.remove();
  }
  const join: JoinData = { kind: 'join', places, shards: shards.length };
  await flows.add({
    name: 'join',
    queueName: queue.name,
    data: join,
    opts: { ...OPTIONS, failParentOnFailure: false, jobId: id },
    children: shards.map((shard) => ({
      name: 'shard',
      queueName: queue.name,
      data: shard,
      opts: { ...OPTIONS, jobId: shardId(id, shard.shard) },
    })),
  });
}

/** What is known of one file's job. */
interface Standing {
  readonly state: JobState | 'unknown';
  readonly result: RecordTotals | null;
  readonly reason: string;
}

async function waitFor(
  queue: JobQueue,
  files: readonly PlannedFile[],
  values: Values,
): Promise<ExitCode> {
  const tally = new Tally();
  let waiting = [...files];
  while (waiting.length > 0) {
    // oxlint-disable-next-line no-await-in-loop -- again and again, until all are done
    const standings = await Promise.all(waiting.map((file) => standingOf(queue, file)));
    const next: PlannedFile[] = [];
    for (const [index, file] of waiting.entries()) {
      const standing = standings[index];
      if (standing?.state === 'completed' && standing.result !== null) tally.add(standing.result);
      else if (standing?.state === 'failed') {
        tally.failed++;
        // oxlint-disable-next-line no-await-in-loop -- one after the other, for few fail
        await discardParts(file.places);
        process.stderr.write(`deid: ${file.places.name}: ${standing.reason}\n`);
      } else next.push(file);
    }
    if (next.length < waiting.length)
      tell(values, `${files.length - next.length} of ${files.length} files done`);
    waiting = next;
    // oxlint-disable-next-line no-await-in-loop
    if (waiting.length > 0) await sleep(LOOK_INTERVAL);
  }
  const total = tally.totals();
  if (values.json) process.stdout.write(`${JSON.stringify(total)}\n`);
  else {
    const { records, refused, bytes } = total;
    const hint = refused === 0 ? '' : deadLetterHint(files.map(({ places }) => places));
    const all = `${counted(records, 'record')}, ${megabytes(bytes)} MB`;
    tell(values, `${all}, ${counted(refused, 'record')} refused${hint}`);
  }
  return exitCodeOf(total);
}

async function standingOf(queue: JobQueue, file: PlannedFile): Promise<Standing> {
  const job = await queue.getJob(file.id);
  if (job === undefined) return { state: 'unknown', result: null, reason: '' };
  const state = await job.getState();
  if (state === 'failed') return standingOfFailed(queue, file, job.failedReason);
  return { state, result: job.returnvalue, reason: '' };
}

/** A file fails with the first of its parts, which has the reason; other parts may still be worked on. */
async function standingOfFailed(
  queue: JobQueue,
  { id, shards }: PlannedFile,
  ownReason: string,
): Promise<Standing> {
  let reason: string | undefined;
  for (const { shard } of shards) {
    // oxlint-disable-next-line no-await-in-loop -- thousands at once are too many
    const part = await queue.getJob(shardId(id, shard));
    // oxlint-disable-next-line no-await-in-loop
    const state = await part?.getState();
    if (state === 'active') return { state, result: null, reason: '' };
    if (state === 'failed') reason ??= part?.failedReason;
  }
  return { state: 'failed', result: null, reason: reason ?? ownReason };
}

function shardId(id: string, shard: number): string {
  return `${id}-${shard}`;
}

function tell({ quiet, json }: Values, line: string): void {
  if (!quiet && !json) process.stderr.write(`deid: ${line}\n`);
}
