import { workerData } from 'node:worker_threads';
import { DeidError, type DeidErrorCode } from 'deid-core';
import type { BlockOutcome, BlockTask } from '../record/block-task.ts';
import { BlockWorker } from '../record/block-worker.ts';
import type { WorkerData } from './pool.ts';

/** An error of ours loses its class on the way between threads. */
export type WorkerReply =
  | { readonly outcome: BlockOutcome }
  | { readonly code: DeidErrorCode; readonly message: string };

let worker: BlockWorker | undefined;

/** What a thread of the pool runs. */
// oxlint-disable-next-line import/no-default-export -- how piscina finds it
export default async function run(task: BlockTask): Promise<WorkerReply> {
  // What `createPool` gives every thread.
  const { settings, key } = workerData as WorkerData;
  try {
    worker ??= new BlockWorker(settings, key);
    return { outcome: await worker.run(task) };
  } catch (error) {
    if (error instanceof DeidError) return { code: error.code, message: error.message };
    throw error;
  }
}
