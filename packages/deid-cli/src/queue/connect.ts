import { ExitCode } from '../commands/exit-code.ts';
import { positive, type Values } from '../commands/options.ts';
import { UsageError } from '../commands/usage-error.ts';
import { codeOf } from '../files/failure.ts';
import type { QueueModules } from './bullmq.ts';

const VARIABLE = 'DEID_REDIS_URL';
const DEFAULT_URL = 'redis://127.0.0.1:6379';
/** After so many milliseconds without Redis, whoever waits is told why. */
const NOTICE = 3_000;

export interface Connection {
  readonly redis: InstanceType<QueueModules['Redis']>;
  /** Settles once Redis has been away for longer than `--patience`, which is told. Until then commands wait for it. */
  readonly lost: Promise<ExitCode>;
}

/** The address may hold a password: see `--help`. Only its host is ever told. */
export function connect({ Redis }: QueueModules, values: Values): Connection {
  const url = values.redis ?? process.env[VARIABLE] ?? DEFAULT_URL;
  if (!/^rediss?:\/\//.test(url) || !URL.canParse(url)) {
    throw new UsageError('--redis takes redis://HOST:PORT');
  }
  const patience = positive(values.patience, '--patience') * 1000;
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  const { host } = new URL(url);
  let reason = 'no answer';
  // Every failed attempt to connect is one; the next follows.
  redis.on('error', (error: unknown) => {
    reason = reasonOf(error);
  });
  const lost = new Promise<ExitCode>((resolve) => {
    let timers: NodeJS.Timeout[] = [];
    const isBack = (): void => timers.splice(0).forEach((timer) => clearTimeout(timer));
    const isAway = (): void => {
      if (timers.length > 0) return;
      timers = [
        setTimeout(() => tell(`waits for Redis at ${host}: ${reason}`), NOTICE).unref(),
        setTimeout(() => {
          tell(`gives up: no Redis at ${host} for ${values.patience} seconds (${reason})`);
          resolve(ExitCode.Failure);
        }, patience).unref(),
      ];
    };
    isAway();
    redis.on('ready', isBack).on('close', isAway);
  });
  return { redis, lost };
}

/** The code of the system, or the first word of what Redis says, which is one. */
function reasonOf(error: unknown): string {
  return codeOf(error) ?? /^[A-Z]{1,32}\b/.exec(String(Object(error).message))?.[0] ?? 'no answer';
}

function tell(line: string): void {
  process.stderr.write(`deid: ${line}\n`);
}
