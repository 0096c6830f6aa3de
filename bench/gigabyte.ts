// A file too large for any memory to hold: time, throughput and memory of `deid redact`, beside the engine alone.
// `node bench/gigabyte.ts [--megabytes N] [--vault]`
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deid } from './batch/command.ts';
import { engineSpeed } from './batch/engine-speed.ts';
import { MEMORY_GOAL, SHARE_GOAL } from './batch/goals.ts';
import { writeInput } from './batch/input.ts';
import { check, publish } from './figures.ts';

const MEGABYTE = 1_000_000;
const GIGABYTE = '1000';
const LINE_FEED = 10;

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: GIGABYTE },
    vault: { type: 'boolean', default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'deid-bench-'));

async function linesOf(path: string): Promise<number> {
  let lines = 0;
  for await (const chunk of createReadStream(path)) {
    for (const byte of chunk as Buffer) if (byte === LINE_FEED) lines++;
  }
  return lines;
}

try {
  const [input, output, vault] = ['in.jsonl', 'out.jsonl', 'in.vault'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const lines = writeInput(input, Number(values.megabytes));
  const size = statSync(input).size / MEGABYTE;
  const engine = await engineSpeed();
  const { seconds, memory } = await deid(
    ...['redact', input, '--fields', '$.text', '-o', output, '--workers', '2'],
    ...(values.vault ? ['--vault', vault] : []),
  );
  check((await linesOf(output)) === lines, 'a record was lost');
  const speed = size / seconds;
  publish([
    { name: 'input', unit: 'MB', value: size },
    { name: 'time, two threads', unit: 's', value: seconds },
    { name: 'deid redact, two threads', unit: 'MB/s', value: speed },
    { name: 'engine alone, one core', unit: 'MB/s', value: engine.alone },
    { name: 'two processes of the engine / one', unit: '', value: engine.twoForOne },
    {
      name: 'deid redact / two processes of the engine',
      unit: '',
      value: speed / (engine.alone * engine.twoForOne),
      goal: SHARE_GOAL,
    },
    { name: 'memory, two threads', unit: 'MB', value: memory / MEGABYTE, goal: MEMORY_GOAL },
  ]);
} finally {
  rmSync(folder, { recursive: true });
}
