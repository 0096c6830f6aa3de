import { UsageError } from '../commands/usage-error.ts';

/** What `deid submit` and `deid worker` need besides this package. */
export interface QueueModules {
  readonly bullmq: typeof import('bullmq');
  readonly Redis: typeof import('ioredis').Redis;
}

/**
 * Loaded by these commands alone: who works on one machine need not have them.
 *
 * @throws UsageError where they are not installed
 */
export async function loadQueueModules(): Promise<QueueModules> {
  try {
    const { Redis } = await import('ioredis');
    return { bullmq: await import('bullmq'), Redis };
  } catch {
    throw new UsageError('this command needs bullmq: npm install bullmq ioredis');
  }
}
