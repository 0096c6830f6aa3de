import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasRedis, Redis } from './redis.ts';
import {
  deid,
  type Finished,
  finished,
  jsonLines,
  note,
  read,
  start,
  withFolder,
  write,
} from './support.ts';

const at = withFolder();
const RECORDS = 4000;
const BAD = 997;
/** Small parts, so that there are some dozen. */
const SHARDS = ['--shard-mb', '0.05'];
const FIELDS = ['--fields', '$.text'];
const KILLS = 6;

if (!hasRedis)
  process.stderr.write('The tests of the queue are skipped: redis-server is missing\n');

test.runIf(process.env['CI'])('where everything is tested, Redis is there', () => {
  expect(hasRedis).toBe(true);
});

/** No Redis there: nobody listens on a port that is for those who ask for any. */
test.each([['submit', 'x.txt', '-o', 'x.out'], ['worker']])(
  '%s says that it waits for Redis, and gives up',
  { timeout: 60_000 },
  async (...args) => {
    write(at('x.txt'), note(1));
    const place = ['--redis', 'redis://:secret@127.0.0.1:1', '--patience', '4'];
    const { code, stderr } = await deid([...args, ...place], { cwd: at('.') });
    expect(code).toBe(1);
    expect(stderr).toContain('waits for Redis at 127.0.0.1:1: ECONNREFUSED');
    expect(stderr).toContain('gives up: no Redis at 127.0.0.1:1 for 4 seconds');
    expect(stderr).not.toContain('secret');
  },
);

describe.skipIf(!hasRedis)('a queue in Redis', { timeout: 120_000 }, () => {
  let redis: Redis;
  const workers = new Set<ChildProcess>();
  beforeAll(async () => {
    redis = await Redis.start(at('redis'));
  });
  afterEach(async () => {
    await Promise.all([...workers].map(kill));
  });
  afterAll(async () => redis.kill());

  function startWorker(queue: string): ChildProcess {
    const options = ['--redis', redis.url, '--queue', queue, '--workers', '1', '--silence', '1'];
    const worker = start(['worker', ...options], { stdio: 'ignore' });
    workers.add(worker);
    return worker;
  }

  async function kill(worker: ChildProcess): Promise<void> {
    workers.delete(worker);
    if (worker.exitCode !== null || worker.signalCode !== null) return;
    worker.kill('SIGKILL');
    await once(worker, 'exit');
  }

  /** Submits and waits. */
  async function submitted(queue: string, args: readonly string[]): Promise<Finished> {
    const place = ['--redis', redis.url, '--queue', queue];
    return finished(start(['submit', ...args, ...place, ...SHARDS, '--wait', '--json']));
  }

  test('every record is written once, though workers and Redis are killed', async () => {
    const input = write(
      at('in.jsonl'),
      jsonLines(RECORDS, (number) => number % BAD === BAD - 1),
    );
    const args = [input, ...FIELDS];
    await deid(['redact', ...args, '-o', at('whole.jsonl'), '--quiet']);
    const done = submitted('kills', [...args, '-o', at('parts.jsonl')]);
    startWorker('kills');
    for (let round = 0; round < KILLS; round++) {
      const victim = startWorker('kills');
      await wait(600 + Math.random() * 1500);
      await kill(victim);
      if (round % 3 === 1) {
        await redis.kill();
        await redis.start();
      }
    }
    startWorker('kills');
    const { code, stdout } = await done;
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ files: 1, failed: 0, records: RECORDS, refused: 4, unread: 0 },
    });
    expect(code).toBe(3);
    expect(read(at('parts.jsonl'))).toEqual(read(at('whole.jsonl')));
    const letters = 'jsonl.dead-letters.jsonl';
    expect(read(at(`parts.${letters}`))).toEqual(read(at(`whole.${letters}`)));
    expect(readdirSync(at('.')).filter((name) => name.includes('.deid-'))).toEqual([]);
  });

  test('what is delivered twice, to two workers at once, is written once', async () => {
    const input = write(at('twice.jsonl'), jsonLines(1500));
    const args = [input, ...FIELDS, '-o', at('twice.out.jsonl')];
    startWorker('one');
    startWorker('other');
    const [one, other] = await Promise.all([submitted('one', args), submitted('other', args)]);
    expect([one.code, other.code]).toEqual([0, 0]);
    await deid(['redact', input, ...FIELDS, '-o', at('once.out.jsonl'), '--quiet']);
    expect(read(at('twice.out.jsonl'))).toEqual(read(at('once.out.jsonl')));
  });

  test('a folder with a vault is restored by one machine', async () => {
    mkdirSync(at('notes'));
    for (let index = 0; index < 4; index++) write(at(`notes/${index}.txt`), note(index));
    const vault = ['--vault', at('vaults')];
    startWorker('vaults');
    const { code } = await submitted('vaults', [at('notes'), '-o', at('clean'), ...vault]);
    expect(code).toBe(0);
    expect(await deid(['restore', at('clean'), '-o', at('back'), ...vault])).toMatchObject({
      code: 0,
    });
    for (let index = 0; index < 4; index++) {
      expect(read(at(`clean/${index}.txt`)).toString()).toContain('[NAME_');
      expect(read(at(`back/${index}.txt`))).toEqual(read(at(`notes/${index}.txt`)));
    }
  });

  test('a vault of an earlier run is kept', async () => {
    const vault = at('again.vault');
    const args = (name: string): readonly string[] => [
      ...[write(at(`${name}.txt`), note(name.length)), '-o', at(`${name}.out`), '--vault', vault],
    ];
    startWorker('again');
    await submitted('again', args('one'));
    const first = read(vault);
    await submitted('again', args('another'));
    expect(read(`${vault}.previous`)).toEqual(first);
    expect(read(vault)).not.toEqual(first);
  });

  test('a worker whose Redis goes away for good says so, and ends', async () => {
    const own = await Redis.start(at('gone'));
    const worker = start(['worker', '--redis', own.url, '--patience', '4']);
    await wait(2_000);
    await own.kill();
    const { code, stderr } = await finished(worker);
    expect(code).toBe(1);
    expect(stderr).toContain('waits for Redis');
    expect(stderr).toContain('gives up');
  });

  test('where refused records are is told', async () => {
    const input = write(
      at('refused.jsonl'),
      jsonLines(3, (number) => number === 1),
    );
    startWorker('refused');
    const place = ['--redis', redis.url, '--queue', 'refused', '--wait'];
    const { code, stderr } = await deid(['submit', input, '-o', at('refused.out'), ...place]);
    expect(code).toBe(3);
    expect(stderr).toContain(`1 record refused: see ${at('refused.out.dead-letters.jsonl')}`);
  });

  test('a file that cannot be read is told, and the others go on', async () => {
    mkdirSync(at('mixed'));
    write(at('mixed/good.txt'), note(1));
    write(at('mixed/bad.txt'), new Uint8Array(4096));
    startWorker('mixed');
    const { code, stdout, stderr } = await submitted('mixed', [at('mixed'), '-o', at('mixed.out')]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ files: 1, failed: 1 });
    expect(stderr).toMatch(/bad\.txt: .*binary/);
    expect(readdirSync(at('mixed.out'))).toEqual(['good.txt']);
  });
});
