// What it costs to import the library and scan once, in a fresh process.
import { spawnSync } from 'node:child_process';
import { check, publish } from './figures.ts';
import { alternated } from './rounds.ts';
import { figure, median } from './statistics.ts';

const ROUNDS = 15;
const MESSAGE = 'Seen today: Mrs. Gertrude Whitfield, MRN 4471882, phone 212-555-0134.';
const IDENTIFIERS = 3;
const BYTES_PER_MEGABYTE = 1_000_000;

/** What each process runs. It ends by printing its memory in bytes and how much it found. */
const PROGRAMS = {
  empty: `console.log(process.memoryUsage.rss(), ${IDENTIFIERS})`,
  'import and first scan': `
    const { safeHarbor } = await import('deid-rules');
    const engine = safeHarbor();
    const found = engine.scan(${JSON.stringify(MESSAGE)}).length;
    console.log(process.memoryUsage.rss(), found);`,
};

type Program = keyof typeof PROGRAMS;

interface Run {
  readonly milliseconds: number;
  readonly megabytes: number;
}

function run(program: Program): Run {
  const started = performance.now();
  const { status, stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, '--input-type=module', '--eval', PROGRAMS[program]],
    { cwd: import.meta.dirname, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const milliseconds = performance.now() - started;
  const [bytes = Number.NaN, found] = stdout.trim().split(' ').map(Number);
  check(status === 0 && found === IDENTIFIERS, `${program} found ${found}`);
  return { milliseconds, megabytes: bytes / BYTES_PER_MEGABYTE };
}

const runs: Record<Program, Run[]> = { empty: [], 'import and first scan': [] };
for (let round = 0; round <= ROUNDS; round++) {
  for (const program of alternated(['empty', 'import and first scan'] as const, round)) {
    const result = run(program);
    // The first round fills the caches of the file system.
    if (round > 0) runs[program].push(result);
  }
}

/** What is on top of an empty process, of each round. */
const over = (measure: keyof Run): readonly number[] =>
  runs['import and first scan'].map(
    (it) => it[measure] - median(runs.empty.map((empty) => empty[measure])),
  );

publish([
  figure(
    'empty process',
    'ms',
    runs.empty.map(({ milliseconds }) => milliseconds),
  ),
  figure('import and first scan, over that', 'ms', over('milliseconds'), { atMost: 80 }),
  figure('memory, over an empty process', 'MB', over('megabytes'), { atMost: 45 }),
]);
