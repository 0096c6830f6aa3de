import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

const POLL_MILLISECONDS = 50;

/** A Redis server that keeps everything on the disk, on a port of its own. */
export class Redis {
  readonly url: string;
  readonly #port: number;
  readonly #folder: string;
  #process: ChildProcess | undefined;

  private constructor(port: number, folder: string) {
    this.#port = port;
    this.#folder = folder;
    this.url = `redis://127.0.0.1:${port}`;
  }

  static async start(folder: string): Promise<Redis> {
    mkdirSync(folder, { recursive: true });
    const redis = new Redis(await freePort(), folder);
    await redis.start();
    return redis;
  }

  async start(): Promise<void> {
    const options = ['--bind', '127.0.0.1', '--appendonly', 'yes', '--appendfsync', 'always'];
    const args = ['--port', String(this.#port), '--dir', this.#folder, '--save', '', ...options];
    this.#process = spawn('redis-server', args, { stdio: 'ignore' });
    // oxlint-disable-next-line no-await-in-loop -- until it is there
    while (!this.#answers()) await wait(POLL_MILLISECONDS);
  }

  async kill(): Promise<void> {
    if (this.#process === undefined) return;
    this.#process.kill('SIGKILL');
    await once(this.#process, 'exit');
  }

  #answers(): boolean {
    const { stdout } = spawnSync('redis-cli', ['-p', String(this.#port), 'ping']);
    return String(stdout).startsWith('PONG');
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
