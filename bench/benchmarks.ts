import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { check, type Figure } from './figures.ts';

/** With these a heap is not collected while it is counted, and compilers work at the same points of every run. */
const SETTLED_HEAP = [
  '--expose-gc',
  '--single-threaded',
  '--min-semi-space-size=512',
  '--max-semi-space-size=512',
];
/** With these every function runs as it was written: none is inlined or compiled away, so that none goes uncounted. */
const UNCOMPILED = ['--no-opt', '--no-maglev', '--no-sparkplug', '--single-threaded'];
/** The packages as source, so that a count needs no build and is of the code as it stands. */
const AS_SOURCE = '--conditions=@deid/source';

/** The flags of Node for each benchmark. It is in the file of its name. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  accuracy: [],
  throughput: [],
  scaling: [],
  conversation: [],
  streaming: [],
  latency: [],
  startup: [],
  size: [],
  allocation: [...SETTLED_HEAP, AS_SOURCE],
  work: [...UNCOMPILED, AS_SOURCE],
};

export const BENCHMARKS: readonly string[] = Object.keys(FLAGS);

/** Runs a benchmark in a process of its own. */
export async function measure(name: string): Promise<readonly Figure[]> {
  const flags = FLAGS[name];
  check(flags !== undefined, `there is no ${name}`);
  const child = fork(join(import.meta.dirname, `${name}.ts`), { execArgv: [...flags] });
  let figures: readonly Figure[] = [];
  child.on('message', (message) => {
    figures = message as readonly Figure[];
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  check(status === 0 && figures.length > 0, `${name} failed`);
  return figures;
}
