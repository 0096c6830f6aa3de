// The `deid` command on a file of JSON lines, beside what the engine alone makes of the same texts.
// `node bench/batch.ts [--megabytes N]`
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { safeHarbor } from 'deid-rules';
import { mixedText } from './corpus/text.ts';
import { check, type Figure, publish } from './figures.ts';

const BIN = fileURLToPath(new URL('../packages/deid-cli/dist/bin.js', import.meta.url));
const KEY = 'c0ffee'.padEnd(64, '0');
const MEGABYTE = 1_000_000;
const DEFAULT_MEGABYTES = '4';
/** Length of a record's text, in UTF-16 code units: a short note. */
const RECORD = 2000;
/** How often the memory of a run is looked at, in milliseconds. */
const POLL = 20;

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: DEFAULT_MEGABYTES } },
});
const megabytes = Number(values.megabytes);
const folder = mkdtempSync(join(tmpdir(), 'deid-bench-'));

interface Run {
  readonly seconds: number;
  /** Highest resident set, in bytes. */
  readonly memory: number;
}

/** Writes a file of about so many megabytes, never all of it in memory. */
function writeInput(path: string): readonly string[] {
  const texts: string[] = [];
  const file = openSync(path, 'w');
  let written = 0;
  for (let seed = 1; written < megabytes * MEGABYTE; seed++) {
    const { text } = mixedText(MEGABYTE, seed);
    for (let at = 0; at < text.length && written < megabytes * MEGABYTE; at += RECORD) {
      const part = text.slice(at, at + RECORD);
      written += writeSync(file, `${JSON.stringify({ id: written, text: part })}\n`);
      // Enough to know the engine's own speed by.
      if (seed <= 4) texts.push(part);
    }
  }
  closeSync(file);
  return texts;
}

/** Megabytes a second of the engine alone, on one core. */
function engineSpeed(texts: readonly string[]): number {
  const engine = safeHarbor();
  const run = (): number => {
    const started = performance.now();
    for (const text of texts) {
      const session = engine.session();
      session.protect(text);
      session.close();
    }
    return performance.now() - started;
  };
  run();
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return bytes / run() / 1000;
}

async function deid(...args: readonly string[]): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, [BIN, ...args, '--quiet'], {
    env: { ...process.env, DEID_VAULT_KEY: KEY },
    stdio: 'inherit',
  });
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, residentSet(child.pid));
  }, POLL);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(timer);
  check(code === 0, `deid ${args[0]} failed`);
  return { seconds: (performance.now() - started) / 1000, memory };
}

/** Highest resident set so far, in bytes; 0 where the system does not tell. */
function residentSet(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

try {
  const [input, output, back] = ['in.jsonl', 'out.jsonl', 'back.jsonl'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const vault = join(folder, 'in.vault');
  const texts = writeInput(input);
  const size = statSync(input).size / MEGABYTE;
  const own = engineSpeed(texts);
  const redact = ['redact', input, '--fields', '$.text', '-o', output] as const;
  const one = await deid(...redact, '--workers', '1');
  const two = await deid(...redact, '--workers', '2');
  const kept = await deid(...redact, '--workers', '2', '--vault', vault);
  const restored = await deid('restore', output, '-o', back, '--vault', vault, '--workers', '2');
  check(readFileSync(back).equals(readFileSync(input)), 'what was restored differs');
  const speed = ({ seconds }: Run): number => size / seconds;
  const figures: readonly Figure[] = [
    { name: 'input', unit: 'MB', value: size },
    { name: 'engine alone, one core', unit: 'MB/s', value: own },
    { name: 'deid redact, one thread', unit: 'MB/s', value: speed(one) },
    { name: 'deid redact, two threads', unit: 'MB/s', value: speed(two) },
    { name: 'deid redact --vault, two threads', unit: 'MB/s', value: speed(kept) },
    { name: 'deid restore, two threads', unit: 'MB/s', value: speed(restored) },
    { name: 'two threads / one', unit: '', value: speed(two) / speed(one), goal: { atLeast: 1.8 } },
    {
      name: 'deid redact / engine, one core',
      unit: '',
      value: speed(one) / own,
      goal: { atLeast: 0.6 },
    },
    { name: 'memory, one thread', unit: 'MB', value: one.memory / MEGABYTE },
    {
      name: 'memory, two threads',
      unit: 'MB',
      value: two.memory / MEGABYTE,
      goal: { atMost: 150 },
    },
    { name: 'memory of restore, two threads', unit: 'MB', value: restored.memory / MEGABYTE },
  ];
  publish(figures);
} finally {
  rmSync(folder, { recursive: true });
}
