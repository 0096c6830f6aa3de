import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DeidError } from 'deid-core';
import { SALT_BYTES } from 'deid-core/seal';
import { type DeadLetter, DeadLetters } from '../files/dead-letters.ts';
import { Journal, type Progress } from '../files/journal.ts';
import { isThere } from '../files/is-there.ts';
import type { Output } from '../files/output.ts';
import { locked } from '../files/run-lock.ts';
import { MissingPartError, PartialFile, partialPath, PRIVATE } from '../files/partial-file.ts';
import {
  endFrame,
  frameBytes,
  metaFrame,
  readSalt,
  vaultHeader,
  type VaultMeta,
} from '../files/vault-file.ts';
import type { BlockOutcome } from '../record/block-task.ts';
import { addCounts } from '../record/record-task.ts';
import type { FileJob } from './file-job.ts';
import type { ReadBlock } from './file-reading.ts';

/** How often progress is noted, in milliseconds: what a killed run does twice at most, and how often disks are synced. */
const NOTE_INTERVAL = 200;

const NO_PROGRESS: Progress = {
  input: 0,
  records: 0,
  vaultRead: 0,
  output: 0,
  vault: 0,
  deadLetters: 0,
  refused: 0,
  unread: 0,
  spans: {},
  isComplete: false,
};

export interface WritingOptions {
  readonly job: FileJob;
  /** Names the run in the journal; null where nothing can be resumed. */
  readonly fingerprint: string | null;
  /** Written to the start of the output. */
  readonly mark: Uint8Array;
  /** For a vault file that is to be written. */
  readonly vault: {
    readonly meta: VaultMeta;
    readonly key: Uint8Array;
    readonly path: string;
  } | null;
  /** For a job without an output of its own. */
  readonly stdout: Output;
  readonly onRefused: (letter: DeadLetter) => void;
}

interface Files {
  readonly output: Output;
  readonly vault: PartialFile | null;
  readonly deadLetters: DeadLetters | null;
}

/** Everything that comes of one file, in order, and how far it has come. */
export class FileWriting {
  /** How far an earlier attempt came; null when this is the first, or starts over. */
  readonly resumed: Progress | null;
  /** Of the vault file that is written. */
  readonly salt: Uint8Array | null;
  private progress: Progress;
  private readonly options: WritingOptions;
  private readonly files: Files;
  private journal: Journal | null = null;
  private lastNote = performance.now();
  private noting: Promise<void> = Promise.resolve();
  private failure: Error | null = null;

  private constructor(
    options: WritingOptions,
    files: Files,
    salt: Uint8Array | null,
    resumed: Progress | null,
  ) {
    this.options = options;
    this.files = files;
    this.salt = salt;
    this.resumed = resumed;
    this.progress = resumed ?? NO_PROGRESS;
  }

  /** Goes on where an earlier attempt stopped, if it was the same; starts over otherwise. */
  static async open(options: WritingOptions): Promise<FileWriting> {
    const progress = await progressOf(options);
    if (progress !== null) {
      try {
        const salt =
          options.vault === null ? null : await readSalt(partialPath(options.vault.path));
        return new FileWriting(options, await openFiles(options, progress), salt, progress);
      } catch (error) {
        if (!(error instanceof MissingPartError)) throw error;
      }
    }
    const { output } = options.job;
    if (output !== null) {
      await discardLeft(output);
      // It tells of the part that is written over now.
      await Journal.discard(output);
    }
    const salt = options.vault === null ? null : randomBytes(SALT_BYTES);
    const writing = new FileWriting(options, await openFiles(options, NO_PROGRESS), salt, null);
    await writing.writeHeaders();
    return writing;
  }

  private async writeHeaders(): Promise<void> {
    await this.files.output.write(this.options.mark);
    const { vault } = this.options;
    if (vault === null || this.salt === null) return;
    await this.files.vault?.write(vaultHeader(this.salt));
    await this.files.vault?.write(await metaFrame(vault.meta, vault.key, this.salt));
  }

  /** Takes what became of a block. Blocks come in the order of the file. */
  async accept({ task, inputEnd, vaultEnd }: ReadBlock, outcome: BlockOutcome): Promise<void> {
    if (this.failure !== null) throw this.failure;
    const { output, vault } = this.files;
    await output.write(outcome.output);
    if (outcome.frame !== null) await vault?.write(frameBytes(outcome.frame));
    await this.refuse(task, outcome.refused);
    const { progress } = this;
    const spans = { ...progress.spans };
    addCounts(spans, outcome.spans);
    this.progress = {
      ...progress,
      input: inputEnd,
      vaultRead: vaultEnd,
      records: progress.records + outcome.records,
      refused: progress.refused + outcome.refused.length,
      unread: progress.unread + outcome.unread,
      spans,
      ...this.lengths(),
    };
    if (performance.now() - this.lastNote > NOTE_INTERVAL) this.noteSoon();
  }

  /** Completes the files and gives them their names. */
  async finish(): Promise<Progress> {
    await this.noting;
    if (this.failure !== null) throw this.failure;
    assertRead(this.options.job, this.progress);
    const { vault } = this.options;
    const { progress, salt, files, journal } = this;
    if (vault !== null && salt !== null) {
      await files.vault?.write(await endFrame(progress.records, vault.key, salt));
    }
    await this.sync();
    await journal?.note({ ...progress, ...this.lengths(), isComplete: true });
    await this.close();
    // The text comes last: where it stands, all that belongs to it does.
    await files.vault?.publishBeside();
    await files.deadLetters?.publish();
    await files.output.publish();
    await journal?.remove();
    return progress;
  }

  /** Stops before the end. What is written stays for the next attempt, where a journal says how far it came. */
  async abandon(): Promise<void> {
    await this.close();
    if (this.journal !== null || this.resumed !== null) return;
    const { job, vault } = this.options;
    // What went to standard output is out: what was refused of it is told nowhere else.
    const paths = [job.output, vault?.path ?? null, job.output === null ? null : job.deadLetters];
    const written = paths.filter((path) => path !== null).map(partialPath);
    await Promise.all(written.map((path) => rm(path, { force: true })));
  }

  private async close(): Promise<void> {
    await this.noting;
    const { output, vault, deadLetters } = this.files;
    await Promise.all([
      output.close(),
      vault?.close(),
      deadLetters?.close(),
      this.journal?.close(),
    ]);
  }

  private lengths(): Pick<Progress, 'output' | 'vault' | 'deadLetters'> {
    const { output, vault, deadLetters } = this.files;
    return {
      output: output.length,
      vault: vault?.length ?? 0,
      deadLetters: deadLetters?.length ?? 0,
    };
  }

  private async refuse(task: ReadBlock['task'], refused: BlockOutcome['refused']): Promise<void> {
    for (const { index, reason } of refused) {
      const start = task.ends[index - 1] ?? 0;
      const end = task.ends[index] ?? start;
      const letter = {
        file: task.name,
        record: task.firstRecord + index + 1,
        offset: task.offset + start,
        length: task.tooLong ?? end - start,
        reason,
      };
      const content = task.tooLong === undefined ? task.bytes.subarray(start, end) : null;
      // oxlint-disable-next-line no-await-in-loop -- in order
      await this.files.deadLetters?.add(letter, content, task.encoding);
      this.options.onRefused(letter);
    }
  }

  /** Notes progress without holding the work up; no two notes at once. */
  private noteSoon(): void {
    this.lastNote = performance.now();
    const { progress } = this;
    this.noting = this.noting
      .then(() => this.note(progress))
      .catch((error: unknown) => {
        this.failure ??= error instanceof Error ? error : new Error('a failure without an error');
      });
  }

  /** A journal says nothing of what a loss of power could take back. */
  private async note(progress: Progress): Promise<void> {
    const { job, fingerprint, vault } = this.options;
    if (job.output === null || fingerprint === null) return;
    await this.sync();
    const others = [vault?.path ?? null, job.deadLetters].flatMap((path) =>
      path === null ? [] : [resolve(path)],
    );
    const isResumed = this.resumed !== null;
    this.journal ??= await Journal.open(job.output, fingerprint, others, isResumed);
    await this.journal.note(progress);
  }

  private async sync(): Promise<void> {
    const { output, vault, deadLetters } = this.files;
    await Promise.all([output.sync(), vault?.sync(), deadLetters?.sync()]);
  }
}

/** A path that is mistyped must not let a file through as it is. */
function assertRead({ options }: FileJob, { records, refused, unread }: Progress): void {
  if (options.fields.length === 0 || unread === 0 || unread + refused < records) return;
  throw new DeidError(
    'invalid-option',
    'none of its records has one of the fields that were named',
  );
}

/** Removes what another run, stopped before its end, wrote besides the same output: nobody goes on with it any more. */
async function discardLeft(output: string): Promise<void> {
  for (const path of await Journal.others(output)) {
    const left = partialPath(path);
    // oxlint-disable-next-line no-await-in-loop -- two at most
    if (!(await isThere(left))) continue;
    // oxlint-disable-next-line no-await-in-loop
    await locked([path], () => rm(left, { force: true })).catch((error: unknown) => {
      // A run that goes on writes it, this one perhaps.
      if (!(error instanceof DeidError)) throw error;
    });
  }
}

/** How far an earlier attempt at the same came; null when there was none. */
async function progressOf({ job, fingerprint }: WritingOptions): Promise<Progress | null> {
  return job.output === null || fingerprint === null ? null : Journal.read(job.output, fingerprint);
}

async function openFiles(
  { job, vault, stdout }: WritingOptions,
  progress: Progress,
): Promise<Files> {
  return {
    output: job.output === null ? stdout : await PartialFile.open(job.output, progress.output),
    vault: vault === null ? null : await PartialFile.open(vault.path, progress.vault, PRIVATE),
    deadLetters:
      job.deadLetters === null
        ? null
        : await DeadLetters.open(job.deadLetters, progress.deadLetters),
  };
}

/** Gives the files of an attempt their names that was stopped when nothing else was left to do. */
export async function completeLeft(options: WritingOptions): Promise<Progress | null> {
  const { job, vault } = options;
  const progress = await progressOf(options);
  if (progress === null || !progress.isComplete || job.output === null) return null;
  if (vault !== null) await PartialFile.publishLeft(vault.path);
  if (job.deadLetters !== null) await PartialFile.publishLeft(job.deadLetters);
  await PartialFile.publishLeft(job.output);
  await Journal.discard(job.output);
  return progress;
}
