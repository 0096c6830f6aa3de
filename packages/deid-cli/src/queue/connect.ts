import { UsageError } from '../commands/usage-error.ts';
import type { Values } from '../commands/options.ts';
import type { QueueModules } from './bullmq.ts';

const VARIABLE = 'DEID_REDIS_URL';
const DEFAULT_URL = 'redis://127.0.0.1:6379';

/** A connection to Redis that waits for as long as Redis is away. The address may hold a password: see `--help`. */
export function connect(
  { Redis }: QueueModules,
  { redis }: Values,
): InstanceType<QueueModules['Redis']> {
  const url = redis ?? process.env[VARIABLE] ?? DEFAULT_URL;
  if (!/^rediss?:\/\//.test(url)) throw new UsageError('--redis takes redis://HOST:PORT');
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  // Every failed attempt to reconnect is one; commands wait meanwhile.
  connection.on('error', () => {});
  return connection;
}
