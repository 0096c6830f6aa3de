import { workerData } from 'node:worker_threads';
import { DeidError, type DeidErrorCode } from 'deid-core';
import { free } from '../files/free.ts';
import type { BlockOutcome, BlockTask } from '../record/block-task.ts';
import { BlockWorker } from '../record/block-worker.ts';
import type { WorkerData } from './pool.ts';

/** An error of ours loses its class on the way between threads. */
export type WorkerReply =
  | { readonly outcome: BlockOutcome }
  | { readonly code: DeidErrorCode; readonly message: string };

let worker: BlockWorker | undefined;
/** Bytes of the last block, copies of which are with the main thread when the next one comes. */
let done: readonly Uint8Array[] = [];

/** What a thread of the pool runs: one block at a time. */
// oxlint-disable-next-line import/no-default-export -- how piscina finds it
export default async function run(task: BlockTask): Promise<WorkerReply> {
  // What `createPool` gives every thread.
  const { settings, key } = workerData as WorkerData;
  done.forEach(free);
  done = [task.bytes];
  try {
    worker ??= new BlockWorker(settings, key);
    const outcome = await worker.run(task);
    done = [task.bytes, outcome.output, ...(outcome.frame === null ? [] : [outcome.frame.sealed])];
    return { outcome };
  } catch (error) {
    if (error instanceof DeidError) return { code: error.code, message: error.message };
    throw error;
  }
}
