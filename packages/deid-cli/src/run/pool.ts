import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { DeidError } from 'deid-core';
import { Piscina } from 'piscina';
import { tailOf } from '../files/blocks.ts';
import { concat } from '../files/concat.ts';
import { codeOf } from '../files/failure.ts';
import type { BlockOutcome, BlockTask, RefusedRecord } from '../record/block-task.ts';
import { addCounts } from '../record/record-task.ts';
import type { Settings } from './settings.ts';
import type { WorkerReply } from './worker.ts';

export interface PoolOptions {
  readonly settings: Settings;
  readonly key: Uint8Array | null;
  /** How many threads. */
  readonly workers: number;
}

/** What a worker starts with. */
export type WorkerData = Pick<PoolOptions, 'settings' | 'key'>;

/** Threads that work on blocks. */
export interface Pool {
  run(task: BlockTask): Promise<BlockOutcome>;
  close(): Promise<void>;
}

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';
/** Beside this file, in the form that this file has, and beside what this file is bundled into. */
const WORKER = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url),
);
/**
 * The young generation of each thread, in megabytes. What a record leaves behind is garbage at once; collecting it often
 * keeps a run small, and costs less than touching more memory does; but with half of this, collecting takes twice as long,
 * a tenth of all time, and no less memory is used.
 */
const YOUNG_GENERATION = 4;
/**
 * For all threads from here on, by what they save of memory. Of the compilers only the first and the last, which takes less
 * into one function than it would (920 bytes), and scavenges that wait for nobody, for every core has a thread of ours: a
 * quarter, for a tenth more time. Collections of what is old as soon as a fifth of what may grow until then has grown: 12
 * MB of a long run, for no time that could be measured. No copy of the built-in functions for each thread: 4 MB of two.
 * No growth of a young generation: that of the main thread, which has next to nothing in it, takes 4 MB otherwise.
 */
const THREAD_FLAGS = [
  '--optimize-for-size',
  '--no-sparkplug',
  '--no-maglev',
  '--max-inlined-bytecode-size-cumulative=150',
  '--no-parallel-scavenge',
  '--incremental-marking-hard-trigger=20',
  '--no-short-builtin-calls',
  '--semi-space-growth-factor=1',
];

export function createPool({ settings, key, workers }: PoolOptions): Pool {
  for (const flag of THREAD_FLAGS) setFlagsFromString(flag);
  const workerData: WorkerData = { settings, key };
  const piscina = new Piscina({
    filename: WORKER,
    minThreads: 1,
    maxThreads: workers,
    idleTimeout: Infinity,
    recordTiming: false,
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
  const run = async (task: BlockTask): Promise<BlockOutcome> => {
    const reply = (await piscina.run(task)) as WorkerReply;
    if ('outcome' in reply) return reply.outcome;
    throw new DeidError(reply.code, reply.message);
  };
  return { run: (task) => runSafely(run, task), close: () => piscina.destroy() };
}

/**
 * A thread that runs out of memory takes its block with it. The records are then tried one by one, and those that it dies of are
 * refused. Not so with a vault file, in which every record must be accounted for: the file fails.
 */
async function runSafely(run: Pool['run'], task: BlockTask): Promise<BlockOutcome> {
  try {
    return await run(task);
  } catch (error) {
    if (codeOf(error) !== OUT_OF_MEMORY) throw error;
    if (task.salt !== null)
      throw new DeidError('text-too-long', 'a record that takes too much memory');
    if (task.ends.length === 1) return { ...REFUSAL, output: task.standIn };
    return inTurn(task, (part) => runSafely(run, part));
  }
}

const REFUSAL: BlockOutcome = {
  output: new Uint8Array(),
  records: 1,
  refused: [{ index: 0, reason: 'it takes too much memory' }],
  unread: 0,
  spans: {},
  frame: null,
};

async function inTurn(task: BlockTask, run: Pool['run']): Promise<BlockOutcome> {
  const outputs: Uint8Array[] = [];
  const refused: RefusedRecord[] = [];
  const spans: Record<string, number> = {};
  let unread = 0;
  for (const [index, end] of task.ends.entries()) {
    const start = task.ends[index - 1] ?? 0;
    const bytes = task.bytes.slice(start, end);
    const before = tailOf(task.before, task.bytes.subarray(0, start), task.before.length);
    const firstRecord = task.firstRecord + index;
    // oxlint-disable-next-line no-await-in-loop -- so that only the one is lost that a thread dies of
    const outcome = await run({ ...task, firstRecord, bytes, before, ends: [bytes.length] });
    outputs.push(outcome.output);
    addCounts(spans, outcome.spans);
    unread += outcome.unread;
    refused.push(...outcome.refused.map(({ reason }) => ({ index, reason })));
  }
  return {
    output: concat(outputs),
    records: task.ends.length,
    refused,
    unread,
    spans,
    frame: null,
  };
}
