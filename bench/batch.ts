// The `deid` command on a file of JSON lines, beside what the engine alone makes of the same texts.
// `node bench/batch.ts [--megabytes N]`
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deid, type Run } from './batch/command.ts';
import { engineSpeed } from './batch/engine-speed.ts';
import { MEMORY_GOAL, SHARE_GOAL, TWO_THREADS_GOAL } from './batch/goals.ts';
import { writeInput } from './batch/input.ts';
import { check, publish } from './figures.ts';

const MEGABYTE = 1_000_000;
/** So many that threads are past their start, in which they compile, most of the time. */
const DEFAULT_MEGABYTES = '12';

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: DEFAULT_MEGABYTES } },
});
const folder = mkdtempSync(join(tmpdir(), 'deid-bench-'));

try {
  const [input, output, back, vault] = ['in.jsonl', 'out.jsonl', 'back.jsonl', 'in.vault'].map(
    (name) => join(folder, name),
  ) as [string, string, string, string];
  writeInput(input, Number(values.megabytes));
  const size = statSync(input).size / MEGABYTE;
  const engine = await engineSpeed();
  const redact = ['redact', input, '--fields', '$.text', '-o', output] as const;
  const one = await deid(...redact, '--workers', '1');
  const two = await deid(...redact, '--workers', '2');
  const kept = await deid(...redact, '--workers', '2', '--vault', vault);
  const restored = await deid('restore', output, '-o', back, '--vault', vault, '--workers', '2');
  check(readFileSync(back).equals(readFileSync(input)), 'what was restored differs');
  const speed = ({ seconds }: Run): number => size / seconds;
  const memory = (run: Run): number => run.memory / MEGABYTE;
  const share = speed(one) / engine.alone;
  const twoForOne = speed(two) / speed(one);
  publish([
    { name: 'input', unit: 'MB', value: size },
    { name: 'engine alone, one core', unit: 'MB/s', value: engine.alone },
    { name: 'deid redact, one thread', unit: 'MB/s', value: speed(one) },
    { name: 'deid redact, two threads', unit: 'MB/s', value: speed(two) },
    { name: 'deid redact --vault, two threads', unit: 'MB/s', value: speed(kept) },
    { name: 'deid restore, two threads', unit: 'MB/s', value: speed(restored) },
    { name: 'two threads / one', unit: '', value: twoForOne, goal: TWO_THREADS_GOAL },
    { name: 'two processes of the engine / one', unit: '', value: engine.twoForOne },
    { name: 'deid redact / engine, one core', unit: '', value: share, goal: SHARE_GOAL },
    { name: 'memory, one thread', unit: 'MB', value: memory(one) },
    { name: 'memory, two threads', unit: 'MB', value: memory(two), goal: MEMORY_GOAL },
    {
      name: 'memory with --vault, two threads',
      unit: 'MB',
      value: memory(kept),
      goal: MEMORY_GOAL,
    },
    { name: 'memory of restore, two threads', unit: 'MB', value: memory(restored) },
  ]);
} finally {
  rmSync(folder, { recursive: true });
}
