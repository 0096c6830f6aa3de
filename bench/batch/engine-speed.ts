import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { check } from '../figures.ts';
import type { EngineRun } from './engine-process.ts';

const PROGRAM = new URL('engine-process.ts', import.meta.url);
/** Times that each is measured: the other's turn lies between them. */
const ROUNDS = 3;

export interface EngineSpeed {
  /** Of one process that has the machine to itself, in megabytes a second. */
  readonly alone: number;
  /** What two processes, that have nothing to do with each other, do at the same time for each that one does alone. */
  readonly twoForOne: number;
}

/**
 * The speed of the engine without the command around it, and what a second core adds to it on this machine: what looks
 * like two cores may be two threads of one, and no command gets more out of them than that.
 */
export async function engineSpeed(): Promise<EngineSpeed> {
  const processes = [fork(PROGRAM), fork(PROGRAM)] as const;
  const warm = await Promise.all(processes.map(answerOf));
  const alone: number[] = [];
  const together: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // oxlint-disable-next-line no-await-in-loop -- they take turns
    alone.push(await speedOf(processes.slice(0, 1), warm));
    // oxlint-disable-next-line no-await-in-loop -- they take turns
    together.push(await speedOf(processes, warm));
  }
  for (const child of processes) child.disconnect();
  // What disturbs a machine only ever slows it down.
  const best = Math.max(...alone);
  return { alone: best, twoForOne: Math.max(...together) / best };
}

/** Megabytes a second of some processes at the same time. */
async function speedOf(
  processes: readonly ChildProcess[],
  warm: readonly EngineRun[],
): Promise<number> {
  const answers = processes.map(answerOf);
  for (const child of processes) child.send('run');
  const runs = await Promise.all(answers);
  const isSame = runs.every(({ found }) => found > 0 && found === warm[0]?.found);
  check(isSame, 'the engine finds something else');
  return runs.reduce((sum, { bytes, milliseconds }) => sum + bytes / milliseconds / 1000, 0);
}

async function answerOf(child: ChildProcess): Promise<EngineRun> {
  const [answer] = (await once(child, 'message')) as [EngineRun];
  return answer;
}
