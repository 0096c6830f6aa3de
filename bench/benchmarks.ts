import { fork } from 'node:child_process';
import { once } from 'node:events';
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

/** A program that ends with `publish`. */
interface Benchmark {
  readonly file: URL;
  /** What Node is started with. */
  readonly flags?: readonly string[];
  /** Installs other packages or takes long, and runs only when it is asked for. */
  readonly isExtra?: boolean;
}

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  accuracy: { file: new URL('accuracy.ts', import.meta.url) },
  throughput: { file: new URL('throughput.ts', import.meta.url) },
  scaling: { file: new URL('scaling.ts', import.meta.url) },
  conversation: { file: new URL('conversation.ts', import.meta.url) },
  streaming: { file: new URL('streaming.ts', import.meta.url) },
  latency: { file: new URL('latency.ts', import.meta.url) },
  startup: { file: new URL('startup.ts', import.meta.url) },
  size: { file: new URL('size.ts', import.meta.url) },
  batch: { file: new URL('batch.ts', import.meta.url) },
  allocation: {
    file: new URL('allocation.ts', import.meta.url),
    flags: [...SETTLED_HEAP, AS_SOURCE],
  },
  work: { file: new URL('work.ts', import.meta.url), flags: [...UNCOMPILED, AS_SOURCE] },
  gigabyte: { file: new URL('gigabyte.ts', import.meta.url), isExtra: true },
  peers: { file: new URL('peers.ts', import.meta.url), isExtra: true },
};

/** The names of all benchmarks, those that run only when they are asked for left out. */
export const ORDINARY: readonly string[] = Object.entries(BENCHMARKS)
  .filter(([, { isExtra }]) => isExtra !== true)
  .map(([name]) => name);

/** Runs a benchmark in a process of its own. */
export async function measure(name: string): Promise<readonly Figure[]> {
  const benchmark = BENCHMARKS[name];
  check(benchmark !== undefined, `there is no ${name}`);
  const child = fork(benchmark.file, { execArgv: [...(benchmark.flags ?? [])] });
  let figures: readonly Figure[] = [];
  child.on('message', (message) => {
    figures = message as readonly Figure[];
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  check(status === 0 && figures.length > 0, `${name} failed`);
  return figures;
}
