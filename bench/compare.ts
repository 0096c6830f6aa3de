// Another commit against the tree as it stands: `npm run compare -- [COMMIT]`, the last commit by default.
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TaskTimes } from './compare/side.ts';
import { brief, check } from './figures.ts';
import { alternated } from './rounds.ts';
import { LEAST_FOR_INTERVAL, median, medianInterval, ratios } from './statistics.ts';

const ROUNDS = LEAST_FOR_INTERVAL;
const HEAD = join(import.meta.dirname, '..');

interface Sides {
  readonly base: readonly TaskTimes[];
  readonly head: readonly TaskTimes[];
}

/** Builds a commit in a folder of its own and does something with it. */
async function withCommit<T>(commit: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'deid-base-'));
  git('worktree', 'add', '--detach', folder, commit);
  try {
    build(folder);
    return await use(folder);
  } finally {
    git('worktree', 'remove', '--force', folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

function git(...parameters: readonly string[]): void {
  execFileSync('git', parameters, { cwd: HEAD, stdio: ['ignore', 'ignore', 'inherit'] });
}

function build(folder: string): void {
  const shell = process.platform === 'win32';
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: folder, stdio: 'inherit', shell });
}

/** The times of one side, in a process of its own. */
async function timesOf(folder: string, seed: number): Promise<TaskTimes> {
  const side = fork(join(import.meta.dirname, 'compare', 'side.ts'), [folder, String(seed)]);
  let times: TaskTimes | undefined;
  side.on('message', (message) => {
    times = message as TaskTimes;
  });
  await once(side, 'exit');
  check(times !== undefined, `${folder} failed`);
  return times;
}

/** Pairs of processes on the same text, every second pair in the opposite order. */
async function compare(base: string): Promise<Sides> {
  const sides = { base: [] as TaskTimes[], head: [] as TaskTimes[] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const side of alternated(['base', 'head'] as const, round)) {
      // oxlint-disable-next-line no-await-in-loop -- at the same time they would slow each other down
      sides[side].push(await timesOf(side === 'base' ? base : HEAD, round + 1));
    }
  }
  return sides;
}

/** One line: what a task takes on both sides, and whether the difference is more than noise. */
function report(task: string, base: readonly number[], head: readonly number[]): string {
  const paired = ratios(head, base);
  const [low, high] = medianInterval(paired);
  return [
    task.padEnd(36),
    spread(base).padEnd(32),
    spread(head).padEnd(32),
    `${brief(median(paired))} (${brief(low)} to ${brief(high)})`.padEnd(28),
    verdict(low, high),
  ].join(' ');
}

function verdict(low: number, high: number): string {
  if (high < 1) return 'FASTER';
  return low > 1 ? 'SLOWER' : 'no difference beyond noise';
}

function spread(milliseconds: readonly number[]): string {
  const [low, high] = [Math.min(...milliseconds), Math.max(...milliseconds)];
  return `${brief(median(milliseconds))} (${brief(low)} to ${brief(high)})`;
}

const [commit = 'HEAD'] = process.argv.slice(2);
const { base, head } = await withCommit(commit, compare);
console.log(
  `${'milliseconds, median (range)'.padEnd(36)} ${commit.padEnd(32)} ${'this tree'.padEnd(32)} this tree / ${commit}`,
);
for (const task of Object.keys(head[0] ?? {})) {
  const of = (side: readonly TaskTimes[]): readonly number[] =>
    side.map((times) => times[task] ?? Number.NaN);
  console.log(report(task, of(base), of(head)));
}
