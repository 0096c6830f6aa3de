import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { explain } from '../files/failure.ts';
import { type Output, shared, StreamOutput } from '../files/output.ts';
import { RunJournal } from '../files/run-journal.ts';
import { locked } from '../files/run-lock.ts';
import { isKeyedPolicy } from '../policy/engine-settings.ts';
import type { FileJob } from '../run/file-job.ts';
import { megabytes, ProgressDisplay } from '../run/progress.ts';
import { type Observer, runFiles } from '../run/run-files.ts';
import type { RunOptions } from '../run/run-options.ts';
import type { Task } from '../run/settings.ts';
import type { Totals } from '../run/totals.ts';
import { assertDistinct } from './assert-distinct.ts';
import { counted } from './counted.ts';
import { deadLetterHint } from './dead-letter-hint.ts';
import { engineSettings } from './engine-options.ts';
import { ExitCode, exitCodeOf } from './exit-code.ts';
import { findingsStyle, maxRecordBytes, type Values, workerCount } from './options.ts';
import type { Plan } from './plan-jobs.ts';
import { UsageError } from './usage-error.ts';
import { readVaultKey } from './vault-key.ts';

const VERBS: Readonly<Record<Task, string>> = {
  redact: 'replaced',
  restore: 'restored',
  scan: 'found',
};

export interface CommandExtras {
  /** Takes what has no file to go to. Default standard output. */
  readonly stdout?: Output;
  readonly onFinish?: Observer['onFinish'];
}

/** Runs a task over files, tells how it goes, and says with what exit code to leave. */
export async function runCommand(
  task: Task,
  plan: Plan,
  values: Values,
  extras: CommandExtras = {},
): Promise<ExitCode> {
  await assertDistinct(task, plan.jobs, values);
  const settings = {
    task,
    engine: await engineSettings(values),
    isChanged: values.changed,
    findings: findingsStyle(values),
  };
  const isKeyed = plan.jobs.some(({ vault }) => vault !== null) || isKeyedPolicy(settings.engine);
  const chosen = {
    settings,
    key: isKeyed ? await readVaultKey(values) : null,
    workers: workerCount(values),
    maxRecordBytes: maxRecordBytes(values),
  };
  return locked(writtenBy(task, plan), () => runChosen(chosen, plan, values, extras));
}

/** What no two runs may write at once: the folder, or the files that only this one names. */
function writtenBy(task: Task, { jobs, folder }: Plan): readonly string[] {
  if (folder !== null) return [besideFolder(folder)];
  const files = jobs.flatMap(({ output, vault }) => [output, task === 'redact' ? vault : null]);
  return files.filter((path) => path !== null);
}

/** What the user chose. */
type Chosen = Pick<RunOptions, 'settings' | 'key' | 'workers' | 'maxRecordBytes'>;

async function runChosen(
  chosen: Chosen,
  { jobs, folder }: Plan,
  values: Values,
  { stdout = new StreamOutput(process.stdout), onFinish }: CommandExtras,
): Promise<ExitCode> {
  const interruption = new Interruption();
  const options: RunOptions = {
    ...chosen,
    stdout: shared(stdout),
    stdin: () => readStdin(interruption.signal),
    signal: interruption.signal,
  };
  const journal = folder === null ? null : await RunJournal.open(besideFolder(folder));
  const display = new ProgressDisplay({
    stream: process.stderr,
    totalBytes: await totalBytes(jobs),
    totalFiles: jobs.length,
    isQuiet: values.quiet || values.json,
    ...(onFinish !== undefined && { onFinish }),
  });
  const totals = await runFiles(jobs, options, display, journal)
    .catch((error: unknown) => {
      display.end();
      process.stderr.write(`deid: stopped: ${explain(error)}\n`);
      return null;
    })
    .finally(() => interruption.end());
  display.end();
  if (totals === null) {
    await journal?.close();
    return interruption.exitCode ?? ExitCode.Failure;
  }
  if (interruption.exitCode !== null) {
    await journal?.close();
    process.stderr.write('deid: stopped; the same command goes on from here\n');
    return interruption.exitCode;
  }
  await (totals.failed === 0 ? journal?.remove() : journal?.close());
  report(chosen.settings.task, totals, values, jobs);
  return exitCodeOf(totals);
}

/** Counts alone. To standard output, unless that is where the text goes. */
function report(task: Task, totals: Totals, { json, quiet }: Values, jobs: Plan['jobs']): void {
  const isTextOut = jobs.some(({ output }) => output === null);
  const stream = json && !isTextOut ? process.stdout : process.stderr;
  if (json) stream.write(`${JSON.stringify(totals)}\n`);
  else if (!quiet) stream.write(`${summary(task, totals, jobs)}\n`);
}

function summary(task: Task, totals: Totals, jobs: Plan['jobs']): string {
  const { files, failed, records, refused, unread, bytes, spans, milliseconds } = totals;
  const seconds = milliseconds / 1000;
  const found = Object.values(spans).reduce((sum, count) => sum + count, 0);
  const byLabel = Object.entries(spans).map(([label, count]) => `${label} ${count}`);
  const lines = [
    `${counted(files, 'file')}, ${counted(records, 'record')}, ${megabytes(bytes)} MB in ` +
      `${seconds.toFixed(1)} s (${megabytes(bytes / seconds)} MB/s)`,
    `${counted(found, 'identifier')} ${VERBS[task]}${found === 0 ? '' : `: ${byLabel.join(', ')}`}`,
    ...(refused === 0 ? [] : [`${counted(refused, 'record')} refused${deadLetterHint(jobs)}`]),
    ...(unread === 0 ? [] : [`${counted(unread, 'record')} without text to read, written as read`]),
    ...(failed === 0 ? [] : [`${counted(failed, 'file')} failed`]),
  ];
  return lines.map((line) => `deid: ${line}`).join('\n');
}

/** What the names of files start with that belong to a folder, and stand beside it. */
function besideFolder(folder: string): string {
  return join(dirname(join(folder, '.')), basename(folder));
}

/** Null where one of the inputs is a stream. */
async function totalBytes(jobs: readonly FileJob[]): Promise<number | null> {
  let total = 0;
  for (const { input } of jobs) {
    if (input === null) return null;
    // oxlint-disable-next-line no-await-in-loop -- thousands at once are too many for the system
    total += await stat(input).then(
      ({ size }) => size,
      () => 0,
    );
  }
  return total;
}

/** Ends a read that waits for what may never come. */
function stopStdin(): void {
  process.stdin.destroy();
}

async function* readStdin(signal: AbortSignal): AsyncGenerator<Uint8Array> {
  if (process.stdin.isTTY) {
    throw new UsageError('nothing to read: name files, or pipe text into standard input');
  }
  signal.addEventListener('abort', stopStdin);
  try {
    for await (const chunk of process.stdin) yield chunk as Uint8Array;
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stopStdin);
  }
}

/** What the user presses to stop a run. The first time ends it in order; the second time at once. */
class Interruption {
  exitCode: ExitCode | null = null;
  private readonly controller = new AbortController();
  private readonly listeners = [
    ['SIGINT', (): void => this.stop(ExitCode.Interrupted)],
    ['SIGTERM', (): void => this.stop(ExitCode.Terminated)],
  ] as const;

  constructor() {
    for (const [name, listener] of this.listeners) process.on(name, listener);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  end(): void {
    for (const [name, listener] of this.listeners) process.off(name, listener);
  }

  private stop(code: ExitCode): void {
    // Asked for twice.
    if (this.exitCode !== null) process.exit(code);
    this.exitCode = code;
    this.controller.abort();
  }
}
