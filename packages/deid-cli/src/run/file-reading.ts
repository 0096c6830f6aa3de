import { type FileHandle, open } from 'node:fs/promises';
import { DeidError } from 'deid-core';
import { type Block, type BlockOptions, readBlocks, wholeUnits } from '../files/blocks.ts';
import { decode, encode, SAMPLE_BYTES } from '../files/encoding.ts';
import { headOf, type Input, openFile, openStream, startAt } from '../files/input.ts';
import type { Progress } from '../files/journal.ts';
import { type FramedBlock, pairByLength, pairByRecord } from '../files/restore-blocks.ts';
import { VaultReader } from '../files/vault-file.ts';
import type { Format, FormatOptions } from '../formats/format.ts';
import { type Framing, LINES } from '../formats/framing.ts';
import { formatOfFile, loadFormat } from '../formats/formats.ts';
import { assertOptions } from '../formats/options.ts';
import type { BlockTask } from '../record/block-task.ts';
import type { FileJob } from './file-job.ts';
import type { RunOptions } from './run-options.ts';

/** A block to be worked on, and how far reading has come with it. */
export interface ReadBlock {
  /** Without a salt: that is known to who writes. */
  readonly task: Omit<BlockTask, 'salt'>;
  /** In the input and in the vault file that is read, in bytes. */
  readonly inputEnd: number;
  readonly vaultEnd: number;
}

/** An open file, and how it is read. */
export class FileReading {
  readonly input: Input;
  readonly format: string;
  readonly options: FormatOptions;
  /** The vault file of a `restore`. */
  readonly vault: VaultReader | null;
  private readonly job: FileJob;
  private readonly run: RunOptions;
  private readonly framing: Framing;
  private readonly vaultHandle: FileHandle | null;

  private constructor(
    job: FileJob,
    run: RunOptions,
    input: Input,
    format: Format,
    opened: OpenVault | null,
  ) {
    this.job = job;
    this.run = run;
    this.input = input;
    this.vaultHandle = opened?.handle ?? null;
    this.vault = opened?.reader ?? null;
    this.format = format.id;
    this.framing = format.framing;
    const fields = job.options.fields.length > 0 ? job.options.fields : this.vault?.meta.fields;
    this.options = { ...job.options, fields: fields ?? [] };
  }

  /** @throws DeidError `unscannable-content`, `unseal-failed`, `unknown-format`; errors of the system */
  static async open(job: FileJob, run: RunOptions): Promise<FileReading> {
    const vault = run.settings.task === 'restore' ? await openVault(job, run.key) : null;
    let input: Input | null = null;
    try {
      const format = await loadFormat(
        job.format ?? vault?.reader.meta.format ?? formatOfFile(job.name),
      );
      input = await openInput(job, run, format, vault);
      const reading = new FileReading(job, run, input, format, vault);
      reading.assertOptions(format);
      return reading;
    } catch (error) {
      await input?.close();
      await vault?.handle.close();
      throw error;
    }
  }

  /** Options that the format, or this file, cannot follow are refused before anything is written. */
  private assertOptions(format: Format): void {
    assertOptions(format, this.job.options);
    format.reader(this.options);
    const head = headOf(this.input, this.blockOptions);
    if (head.length === 0) return;
    format.assertHead?.(decode(head, this.input.encoding).text, this.options);
  }

  /** @param from where an earlier attempt came to */
  async *blocks(from: Progress | null): AsyncGenerator<ReadBlock> {
    if (this.vault === null) {
      for await (const block of this.plainBlocks(from)) yield this.readBlock(block, null);
    } else {
      for await (const pair of this.framedBlocks(from, this.vault)) {
        yield this.readBlock(pair.block, pair.frame);
      }
    }
    await this.input.assertUnchanged();
  }

  async close(): Promise<void> {
    await this.input.close();
    await this.vaultHandle?.close();
  }

  private async *plainBlocks(from: Progress | null): AsyncGenerator<Block> {
    const start = await startAt(this.input, this.blockOptions, this.startOf(from));
    const chunks = upTo(this.job.range?.end ?? Infinity, start.offset, this.input);
    yield* readBlocks(chunks, start, this.blockOptions);
  }

  private async *framedBlocks(
    from: Progress | null,
    vault: VaultReader,
  ): AsyncGenerator<FramedBlock> {
    const start = await startAt(this.input, this.blockOptions, this.startOf(from));
    const frames = vault.frames(from?.vaultRead ?? 0, start.record);
    const chunks = this.input.chunks(start.offset);
    yield* this.run.settings.isChanged
      ? pairByRecord(frames, chunks, start, this.blockOptions)
      : pairByLength(frames, wholeUnits(chunks, this.input.encoding), start);
  }

  private get blockOptions(): BlockOptions {
    const { framing, input, run } = this;
    return { framing, encoding: input.encoding, maxRecordBytes: run.maxRecordBytes };
  }

  /** Who pipes lines through a program counts on one for each. An empty object says nothing, and every reader takes it. */
  private get standIn(): Uint8Array {
    const isPipe = this.run.settings.task === 'redact' && this.job.output === null;
    const { framing, encoding } = this.blockOptions;
    if (!isPipe || framing !== LINES) return new Uint8Array();
    return encode('{}\n', encoding === 'bytes' ? 'utf8' : 'utf16le');
  }

  private startOf(from: Progress | null): { readonly offset: number; readonly record: number } {
    const { range } = this.job;
    const start = range?.start ?? 0;
    return {
      offset: from?.input ?? Math.max(start, this.input.markLength),
      record: (range?.firstRecord ?? 0) + (from?.records ?? 0),
    };
  }

  private readBlock(block: Block, frame: FramedBlock['frame'] | null): ReadBlock {
    const { name } = this.job;
    const { format, options, standIn } = this;
    const { encoding } = this.input;
    return {
      task: { ...block, name, format, options, encoding, standIn, frame },
      inputEnd: block.offset + (block.tooLong ?? block.bytes.length),
      vaultEnd: frame?.end ?? 0,
    };
  }
}

/** A head has to be there before the first record is read. */
function openInput(
  { input }: FileJob,
  run: RunOptions,
  { framing }: Format,
  vault: OpenVault | null,
): Promise<Input> {
  const encoding = vault?.reader.meta.encoding ?? null;
  const leastSample = framing.hasHead ? SAMPLE_BYTES : undefined;
  return input === null
    ? openStream(run.stdin(), encoding, leastSample)
    : openFile(input, encoding, leastSample);
}

/** The bytes from one offset up to another. */
async function* upTo(end: number, from: number, input: Input): AsyncGenerator<Uint8Array> {
  let at = from;
  for await (const chunk of input.chunks(from)) {
    yield chunk.subarray(0, Math.max(0, end - at));
    at += chunk.length;
    if (at >= end) return;
  }
}

interface OpenVault {
  readonly handle: FileHandle;
  readonly reader: VaultReader;
}

async function openVault(job: FileJob, key: Uint8Array | null): Promise<OpenVault> {
  if (job.vault === null || key === null) {
    throw new DeidError('invalid-option', 'nothing is restored without a vault file and its key');
  }
  const handle = await open(job.vault, 'r');
  try {
    return { handle, reader: await VaultReader.open(handle, key) };
  } catch (error) {
    await handle.close();
    throw error;
  }
}
