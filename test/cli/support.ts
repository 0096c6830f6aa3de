import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

const repository = fileURLToPath(new URL('../..', import.meta.url));
/** What is shipped, so that every process starts as fast as it does for a user. */
export const BIN = join(repository, 'packages/deid-cli/dist/node/bin.js');
export const KEY = 'c0ffee'.padEnd(64, '0');
const POLL_MILLISECONDS = 5;

/**
 * Gives each test file a folder of its own. What runs in it is what `npm test` built first: tests that built it
 * themselves, several at once, would change it under each other.
 */
export function withFolder(): (name: string) => string {
  let folder = '';
  beforeAll(() => {
    if (!existsSync(BIN)) throw new Error('run `npm run build` first');
    folder = mkdtempSync(join(tmpdir(), 'deid-cli-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name) => join(folder, name);
}

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function start(args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const env = { ...process.env, DEID_VAULT_KEY: KEY, ...options.env };
  return spawn(process.execPath, [BIN, ...args], { ...options, env });
}

/** Runs `deid` to its end. */
export async function deid(
  args: readonly string[],
  { input, ...options }: SpawnOptions & { readonly input?: string | Uint8Array } = {},
): Promise<Finished> {
  return finished(start(args, options), input);
}

export async function finished(
  child: ChildProcess,
  input?: string | Uint8Array,
): Promise<Finished> {
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  child.stdin?.on('error', () => {});
  child.stdin?.end(input ?? '');
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...output };
}

/** Waits until a file holds something. */
export async function untilWritten(path: string): Promise<void> {
  while (!existsSync(path) || statSync(path).size === 0) {
    // oxlint-disable-next-line no-await-in-loop -- looks again
    await wait(POLL_MILLISECONDS);
  }
}

const GIVEN = ['Maria', 'Rogelio', 'Aditi', 'Thanh', 'Chidi', 'Leilani', 'Oksana', 'Yusuf'];
const FAMILY = [
  'Delgado',
  'Castillo',
  'Deshpande',
  'Nguyen',
  'Okafor',
  'Kahale',
  'Melnyk',
  'Demir',
];

/** A line of a patient's record; every number gives another one. */
export function note(number: number): string {
  const given = GIVEN[number % GIVEN.length];
  const family = FAMILY[(number * 3) % FAMILY.length];
  const day = String((number % 28) + 1).padStart(2, '0');
  const mrn = 4_000_000 + number * 17;
  return (
    `Patient: ${given} ${family}, MRN ${mrn}, seen on 03/${day}/2024 for follow-up of asthma. ` +
    `Peak flow ${300 + (number % 90)}. Mrs. ${family} was told to call 212-555-01${day}. ` +
    `Café au lait spots noted; [NAME_${(number % 3) + 1}] is typed as it is.`
  );
}

/** JSON lines, with a bad one wherever the predicate says. */
export function jsonLines(count: number, isBad: (number: number) => boolean = () => false): string {
  return Array.from({ length: count }, (_, number) =>
    isBad(number)
      ? `{"id": ${number}, "text": broken}\n`
      : `${JSON.stringify({ id: number, text: note(number) })}\n`,
  ).join('');
}

export function write(path: string, content: string | Uint8Array): string {
  writeFileSync(path, content);
  return path;
}

export const read = (path: string): Buffer => readFileSync(path);
