import { resolve } from 'node:path';
import { DeidError } from 'deid-core';
import { mapOrdered } from 'deid-core/batch';
import type { DeadLetter } from '../files/dead-letters.ts';
import { explain, pathOf, reasonOf } from '../files/failure.ts';
import { free } from '../files/free.ts';
import { isThere } from '../files/is-there.ts';
import type { Progress } from '../files/journal.ts';
import type { RunJournal } from '../files/run-journal.ts';
import type { BlockOutcome } from '../record/block-task.ts';
import { type FileJob, fingerprintOf } from './file-job.ts';
import { FileReading, type ReadBlock } from './file-reading.ts';
import { completeLeft, FileWriting, type WritingOptions } from './file-writing.ts';
import { createPool, type Pool } from './pool.ts';
import type { RunOptions } from './run-options.ts';
import { Tally, type Totals } from './totals.ts';
import { VERSION } from './version.ts';

/** How many blocks are on their way for each worker: one that is worked on, and one that is ready. */
const BLOCKS_PER_WORKER = 2;

/** What somebody who watches a run is told. Names of files, numbers, reasons: no text. */
export interface Observer {
  onStart(job: FileJob): void;
  /** @param bytes read since the last call */
  onProgress(bytes: number, spans: number): void;
  onRefused(letter: DeadLetter): void;
  onFinish(job: FileJob, progress: Progress): void;
  onFailure(job: FileJob, reason: string, error: unknown): void;
}

/** A file that is being worked on. */
interface OpenFile {
  readonly job: FileJob;
  readonly fingerprint: string | null;
  readonly reading: FileReading;
  readonly writing: FileWriting;
  /** Of its vault file, read or written. */
  readonly salt: Uint8Array | null;
}

type Step =
  | { readonly kind: 'block'; readonly file: OpenFile; readonly read: ReadBlock }
  | { readonly kind: 'end'; readonly file: OpenFile }
  | { readonly kind: 'failed'; readonly file: OpenFile; readonly error: unknown };

type Done =
  | Exclude<Step, { readonly kind: 'block' }>
  | (ReadBlockDone & { readonly kind: 'block' });

interface ReadBlockDone {
  readonly file: OpenFile;
  readonly read: ReadBlock;
  readonly outcome: BlockOutcome;
}

/**
 * Works on files, on all cores at once, and writes each in order. A file that cannot be read is reported, and the others
 * go on.
 *
 * @param journal of a run over many files
 * @param pool of the same options, for who makes many runs and closes it; otherwise there is one for this run
 * @throws errors of the system when something cannot be written. What was written stays for the next run.
 */
export async function runFiles(
  jobs: Iterable<FileJob>,
  options: RunOptions,
  observer: Observer,
  journal: RunJournal | null = null,
  pool: Pool | null = null,
): Promise<Totals> {
  const threads = pool ?? createPool(options);
  const run = new FilesRun(options, observer, journal, threads);
  try {
    const concurrency = options.workers * BLOCKS_PER_WORKER;
    const steps = mapOrdered(run.steps(jobs), concurrency, (step) => run.work(step));
    for await (const done of steps) await run.take(done);
    return run.tally.totals();
  } finally {
    await run.close();
    if (pool === null) await threads.close();
  }
}

class FilesRun {
  readonly tally = new Tally();
  private readonly options: RunOptions;
  private readonly observer: Observer;
  private readonly journal: RunJournal | null;
  private readonly pool: Pool;
  private readonly open = new Set<OpenFile>();

  constructor(options: RunOptions, observer: Observer, journal: RunJournal | null, pool: Pool) {
    this.options = options;
    this.observer = observer;
    this.journal = journal;
    this.pool = pool;
  }

  async *steps(jobs: Iterable<FileJob>): AsyncGenerator<Step> {
    for (const job of jobs) {
      if (this.options.signal.aborted) return;
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as far as there are threads for them
      const file = await this.openFile(job);
      if (file !== null) yield* this.stepsOf(file);
    }
  }

  async work(step: Step): Promise<Done> {
    if (step.kind !== 'block') return step;
    const { file, read } = step;
    // It failed with an earlier block.
    if (!this.open.has(file)) return { kind: 'end', file };
    try {
      const outcome = await this.pool.run({ ...read.task, salt: file.salt });
      return { kind: 'block', file, read, outcome };
    } catch (error) {
      return { kind: 'failed', file, error };
    }
  }

  async take(done: Done): Promise<void> {
    const { file } = done;
    // What is left of a file that failed, and comes too late.
    if (!this.open.has(file)) return;
    switch (done.kind) {
      case 'block':
        return this.accept(done);
      case 'end':
        return this.finish(file);
      case 'failed':
        this.fail(file.job, done.error);
        return this.closeFile(file);
    }
  }

  /** Closes what a run leaves open when it is stopped. */
  async close(): Promise<void> {
    await Promise.all([...this.open].map((file) => this.closeFile(file)));
  }

  /** Null for a file that is done already, or cannot be opened. */
  private async openFile(job: FileJob): Promise<OpenFile | null> {
    try {
      return await this.openReading(job, await FileReading.open(job, this.options));
    } catch (error) {
      this.fail(job, error);
      return null;
    }
  }

  private async openReading(job: FileJob, reading: FileReading): Promise<OpenFile | null> {
    const writing = writingOptions(job, reading, this.options, this.observer);
    if ((await this.isDone(job, writing)) || (await this.completeLeft(job, writing))) {
      await reading.close();
      return null;
    }
    const open = await FileWriting.open(writing);
    const salt = reading.vault?.salt ?? open.salt;
    const file = { job, fingerprint: writing.fingerprint, reading, writing: open, salt };
    this.open.add(file);
    this.observer.onStart(job);
    return file;
  }

  private async isDone(job: FileJob, { fingerprint }: WritingOptions): Promise<boolean> {
    if (fingerprint === null || job.output === null) return false;
    return this.journal?.has(fingerprint) === true && (await isThere(job.output));
  }

  private async completeLeft(job: FileJob, writing: WritingOptions): Promise<boolean> {
    const progress = await completeLeft(writing);
    if (progress === null) return false;
    await this.count(job, writing.fingerprint, progress);
    return true;
  }

  private async *stepsOf(file: OpenFile): AsyncGenerator<Step> {
    try {
      for await (const read of file.reading.blocks(file.writing.resumed)) {
        if (this.options.signal.aborted) return;
        yield { kind: 'block', file, read };
      }
      // A stream that was closed to stop it looks like one that has ended.
      if (this.options.signal.aborted) return;
      yield { kind: 'end', file };
    } catch (error) {
      yield { kind: 'failed', file, error };
    }
  }

  private async accept({ file, read, outcome }: ReadBlockDone): Promise<void> {
    await file.writing.accept(read, outcome);
    const spans = Object.values(outcome.spans).reduce((sum, count) => sum + count, 0);
    this.observer.onProgress(read.task.tooLong ?? read.task.bytes.length, spans);
    for (const bytes of [read.task.bytes, outcome.output, outcome.frame?.sealed]) {
      if (bytes !== undefined) free(bytes);
    }
  }

  private async finish(file: OpenFile): Promise<void> {
    const progress = await file.writing.finish().catch((error: unknown) => {
      // Not the disk, but the file: the others go on.
      if (!(error instanceof DeidError)) throw error;
      this.fail(file.job, error);
      return null;
    });
    if (progress === null) return this.closeFile(file);
    this.open.delete(file);
    await file.reading.close();
    await this.count(file.job, file.fingerprint, progress);
  }

  private async count(job: FileJob, fingerprint: string | null, progress: Progress): Promise<void> {
    if (fingerprint !== null) await this.journal?.add(fingerprint);
    this.tally.add({ ...progress, bytes: progress.input });
    this.observer.onFinish(job, progress);
  }

  private fail(job: FileJob, error: unknown): void {
    this.tally.failed++;
    this.observer.onFailure(job, reasonFor(job, error), error);
  }

  private async closeFile(file: OpenFile): Promise<void> {
    this.open.delete(file);
    await file.writing.abandon();
    await file.reading.close();
  }
}

/** What is wrong, and with what file, where that is another one than the input. */
function reasonFor({ input, vault }: FileJob, error: unknown): string {
  if (pathOf(error) === input) return reasonOf(error);
  const isOfVault = error instanceof DeidError && error.code === 'unseal-failed';
  return isOfVault ? `${vault}: ${error.message}` : explain(error);
}

function writingOptions(
  job: FileJob,
  { input, format, options: formatOptions }: FileReading,
  { settings, key, stdout }: RunOptions,
  observer: Observer,
): WritingOptions {
  const { encoding, identity, markLength, sample } = input;
  const places = [job.input, job.output, job.vault, job.deadLetters].map(
    (path) => path && resolve(path),
  );
  const isFirst = (job.range?.start ?? 0) === 0;
  const isVaultWritten = settings.task === 'redact' && job.vault !== null && key !== null;
  const meta = { format, fields: formatOptions.fields, encoding };
  return {
    job,
    // A stream cannot be read again, and what went to standard output cannot be taken back.
    fingerprint:
      identity === null || job.output === null
        ? null
        : fingerprintOf(VERSION, settings, format, formatOptions, places, identity),
    mark: isFirst && settings.task !== 'scan' ? sample.subarray(0, markLength) : new Uint8Array(),
    vault: isVaultWritten ? { meta, key, path: job.vault } : null,
    stdout,
    onRefused: (letter) => observer.onRefused(letter),
  };
}
