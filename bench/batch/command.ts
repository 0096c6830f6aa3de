import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from '../figures.ts';

const BIN = fileURLToPath(new URL('../../packages/deid-cli/dist/node/bin.js', import.meta.url));
const KEY = 'c0ffee'.padEnd(64, '0');
/** How often the memory of a run is looked at, in milliseconds. */
const POLL = 20;

/** What a run of the command took. */
export interface Run {
  readonly seconds: number;
  /** Highest resident set, in bytes. */
  readonly memory: number;
}

/** Runs `deid` to its end. */
export async function deid(...parameters: readonly string[]): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, [BIN, ...parameters, '--quiet'], {
    env: { ...process.env, DEID_VAULT_KEY: KEY },
    stdio: 'inherit',
  });
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, residentSet(child.pid));
  }, POLL);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(timer);
  check(code === 0, `deid ${parameters[0]} failed`);
  return { seconds: (performance.now() - started) / 1000, memory };
}

/** Highest resident set so far, in bytes; 0 where the system does not tell. */
function residentSet(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
