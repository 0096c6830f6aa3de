// Every benchmark, each in a process of its own: `node bench/run.ts [--record] [NAME...]`.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { check, type Figure } from './figures.ts';
import { writeRecord } from './record.ts';
import { fillDocuments } from './tables.ts';

const BENCHMARKS: Readonly<Record<string, string>> = {
  accuracy: import.meta.resolve('./accuracy.ts'),
  throughput: import.meta.resolve('./throughput.ts'),
  latency: import.meta.resolve('./latency.ts'),
  startup: import.meta.resolve('./startup.ts'),
  size: import.meta.resolve('./size.ts'),
};

async function run(name: string): Promise<readonly Figure[]> {
  console.log(`\n${name}`);
  const file = BENCHMARKS[name];
  check(file !== undefined, `there is no ${name}`);
  const child = fork(fileURLToPath(file));
  let figures: readonly Figure[] = [];
  child.on('message', (message) => {
    figures = message as readonly Figure[];
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  check(status === 0 && figures.length > 0, `${name} failed`);
  return figures;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { record: { type: 'boolean', default: false } },
});
const figures: Record<string, readonly Figure[]> = {};
for (const name of positionals.length > 0 ? positionals : Object.keys(BENCHMARKS)) {
  // oxlint-disable-next-line no-await-in-loop -- at the same time they would slow each other down
  figures[name] = await run(name);
}
if (values.record) {
  console.log(`\nrecorded in ${writeRecord(figures)}`);
  fillDocuments();
}
