import type * as bullmq from 'bullmq';
import type { Redis } from 'ioredis';
import { UsageError } from '../commands/usage-error.ts';

/** What `deid submit` and `deid worker` need besides this package. */
export interface QueueModules {
  readonly bullmq: typeof bullmq;
  readonly Redis: typeof Redis;
}

/**
 * Loaded by these commands alone: who works on one machine need not have them.
 *
 * @throws UsageError where they are not installed
 */
export async function loadQueueModules(): Promise<QueueModules> {
  try {
    const [queue, client] = await Promise.all([import('bullmq'), import('ioredis')]);
    return { bullmq: queue, Redis: client.Redis };
  } catch {
    throw new UsageError('this command needs bullmq: npm install bullmq ioredis');
  }
}
