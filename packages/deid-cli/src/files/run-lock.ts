import { randomUUID } from 'node:crypto';
import {
  constants,
  copyFile,
  mkdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DeidError } from 'deid-core';
import { codeOf, ignoreMissing } from './failure.ts';
import { PRIVATE } from './partial-file.ts';

const SUFFIX = '.deid-lock';
/** How often a run shows that it lives, in milliseconds. */
const HEARTBEAT = 5_000;
/** After so many milliseconds without, a run that cannot be asked, for it is of another machine, is taken for dead. */
const SILENCE = 60_000;
/** How long a lock may stand there before it says whose it is, in milliseconds, and how often that is looked for. */
const WRITING = 1_000;
const LOOK_INTERVAL = 50;

/** Whose lock it is. */
interface Holder {
  readonly process: number;
  readonly host: string;
  /** When the process started, as the system counts it: numbers of processes come again. Null where it does not tell. */
  readonly started: string | null;
}

/**
 * Does some work while no other run writes the same files. A run that was killed leaves its locks behind, and the next one
 * takes them over.
 *
 * @param outputs what the work writes
 * @throws DeidError `invalid-request` while another run writes one of them; errors of the system
 */
export async function locked<Result>(
  [output, ...others]: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  if (output === undefined) return work();
  const path = await take(output);
  const heartbeat = setInterval(() => void beat(path), HEARTBEAT).unref();
  try {
    return await locked(others, work);
  } finally {
    clearInterval(heartbeat);
    await rm(path, { force: true });
  }
}

async function take(output: string): Promise<string> {
  const path = output + SUFFIX;
  await mkdir(dirname(path), { recursive: true });
  const holder = { process: process.pid, host: hostname(), started: await startOf(process.pid) };
  // oxlint-disable-next-line no-await-in-loop -- again, once the one that was there is gone
  while (!(await isCreated(path, holder))) await removeStale(path, output);
  return path;
}

async function isCreated(path: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(holder), { flag: 'wx', mode: PRIVATE });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // It may be there by now, and empty, on a disk that is full.
    await rm(path, { force: true }).catch(() => {});
    throw error;
  }
}

/** @throws DeidError `invalid-request` for the lock of a run that goes on */
async function removeStale(path: string, output: string): Promise<void> {
  const content = await readFile(path, 'utf8').catch(() => null);
  // It was released meanwhile.
  if (content === null) return;
  const holder = parsed(content);
  if (holder === null && (await ageOf(path)) < WRITING) {
    await wait(LOOK_INTERVAL);
    return;
  }
  if (holder !== null && (await isAlive(holder, path))) {
    const whose = `process ${holder.process} on ${holder.host}`;
    throw new DeidError('invalid-request', `${output}: another run is writing it (${whose})`);
  }
  // Another run may have taken it over since it was read: what was moved away is looked at before it is lost.
  const stale = `${path}.${randomUUID()}`;
  await rename(path, stale).catch(ignoreMissing);
  const moved = await readFile(stale, 'utf8').catch(() => content);
  if (moved !== content) await copyFile(stale, path, constants.COPYFILE_EXCL).catch(() => {});
  await rm(stale, { force: true });
}

/** Null for what is not written yet, or never was. */
function parsed(content: string): Holder | null {
  try {
    return JSON.parse(content) as Holder;
  } catch {
    return null;
  }
}

async function isAlive({ process: id, host, started }: Holder, path: string): Promise<boolean> {
  if (host !== hostname()) return (await ageOf(path)) < SILENCE;
  return started === null ? isRunning(id) : started === (await startOf(id));
}

/** Since it was written, or since its run showed last that it lives, in milliseconds. */
async function ageOf(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => Infinity,
  );
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It is another user's.
    return codeOf(error) === 'EPERM';
  }
}

/** Words of `/proc/PID/stat` behind the name of the program, which may hold anything: the state, and the start. */
const STATE = 0;
const START = 19;
const DEAD: ReadonlySet<string> = new Set(['Z', 'X']);

/** Null for a process that has ended, and where the system does not tell. */
async function startOf(id: number): Promise<string | null> {
  const status = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
  const words = status.slice(status.lastIndexOf(')') + 2).split(' ');
  return DEAD.has(words[STATE] ?? '') ? null : (words[START] ?? null);
}

async function beat(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => {});
}
