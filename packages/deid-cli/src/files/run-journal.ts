import { type FileHandle, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

const SUFFIX = '.deid-journal';

/** Which files of a run over many are done: a line for each, so that a run that was stopped does none of them twice. */
export class RunJournal {
  private readonly path: string;
  private readonly handle: FileHandle;
  private readonly done: ReadonlySet<string>;

  private constructor(path: string, handle: FileHandle, done: ReadonlySet<string>) {
    this.path = path;
    this.handle = handle;
    this.done = done;
  }

  /** @param beside the place of the folder that is written */
  static async open(beside: string): Promise<RunJournal> {
    const path = beside + SUFFIX;
    await mkdir(dirname(path), { recursive: true });
    const text = await readFile(path, 'utf8').catch(() => '');
    const handle = await open(path, 'a', 0o600);
    return new RunJournal(path, handle, new Set(text.split('\n')));
  }

  /** @param fingerprint of the file and all that is done with it */
  has(fingerprint: string): boolean {
    return this.done.has(fingerprint);
  }

  async add(fingerprint: string): Promise<void> {
    await this.handle.appendFile(`\n${fingerprint}\n`);
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  /** Nothing is left to resume. */
  async remove(): Promise<void> {
    await this.close();
    await rm(this.path, { force: true });
  }
}
