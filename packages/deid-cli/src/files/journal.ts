import { type FileHandle, open, readFile, rm } from 'node:fs/promises';

const SUFFIX = '.deid-journal';
const PRIVATE_MODE = 0o600;

/** How far a file has come: everything up to here is on the disk. */
export interface Progress {
  /** Read of the input, in bytes: where the next record starts. */
  readonly input: number;
  /** Records read. */
  readonly records: number;
  /** Read of the vault file, for `restore`, in bytes. */
  readonly vaultRead: number;
  /** Lengths of what was written, in bytes. */
  readonly output: number;
  readonly vault: number;
  readonly deadLetters: number;
  /** Records refused. */
  readonly refused: number;
  /** Records that have none of the fields that hold text. */
  readonly unread: number;
  readonly spans: Readonly<Record<string, number>>;
  /** Nothing but renaming is left to do. */
  readonly isComplete: boolean;
}

/** Stands between what the first line says. */
const SEPARATOR = '\t';

/**
 * Lines: first what run it is of and, as JSON, which files it writes besides the output; then its progress as JSON, one
 * line each time.
 */
export class Journal {
  private readonly path: string;
  private readonly handle: FileHandle;

  private constructor(path: string, handle: FileHandle) {
    this.path = path;
    this.handle = handle;
  }

  /**
   * The last progress of the same run, if there is one.
   *
   * @param fingerprint of all that decides what comes out
   */
  static async read(output: string, fingerprint: string): Promise<Progress | null> {
    const [first = '', ...lines] = await linesOf(output + SUFFIX);
    if (first.split(SEPARATOR)[0] !== fingerprint) return null;
    const progress = lines.map(parsed).filter((line) => line !== null);
    return (progress.at(-1) as Progress | undefined) ?? null;
  }

  /** What the last run to the same output, whatever run it was, wrote besides. */
  static async others(output: string): Promise<readonly string[]> {
    const [first = ''] = await linesOf(output + SUFFIX);
    const others: unknown = parsed(first.split(SEPARATOR)[1] ?? '');
    return Array.isArray(others) ? others.filter((path) => typeof path === 'string') : [];
  }

  /**
   * Goes on with the journal of the same run, or starts one.
   *
   * @param others paths of what is written besides the output
   */
  static async open(
    output: string,
    fingerprint: string,
    others: readonly string[],
    isResumed: boolean,
  ): Promise<Journal> {
    const path = output + SUFFIX;
    const handle = await open(path, isResumed ? 'a' : 'w', PRIVATE_MODE);
    // A line that was cut off stays alone on its line.
    await handle.appendFile(
      isResumed ? '\n' : `${fingerprint}${SEPARATOR}${JSON.stringify(others)}\n`,
    );
    return new Journal(path, handle);
  }

  async note(progress: Progress): Promise<void> {
    await this.handle.appendFile(`${JSON.stringify(progress)}\n`);
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  async remove(): Promise<void> {
    await rm(this.path, { force: true });
  }

  static async discard(output: string): Promise<void> {
    await rm(output + SUFFIX, { force: true });
  }
}

/** The lines that hold anything. A journal that cannot be read is none. */
async function linesOf(path: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').filter(Boolean);
}

/** Null for a line that the end of its process cut off. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
