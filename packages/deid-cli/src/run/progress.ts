import type { DeadLetter } from '../files/dead-letters.ts';
import type { Progress } from '../files/journal.ts';
import type { FileJob } from './file-job.ts';
import type { Observer } from './run-files.ts';

/** How often a bar is drawn anew, in milliseconds: as often as an eye follows. */
const BAR_INTERVAL = 100;
/** How often lines tell of progress where there is no terminal, in milliseconds. */
const LINE_INTERVAL = 10_000;
const BAR_WIDTH = 24;
const CLEAR_LINE = '\r\u001B[2K';
/** Refused records that are named one by one; more of them are only counted. */
const MOST_REFUSALS = 10;

export interface ProgressOptions {
  readonly stream: NodeJS.WriteStream;
  /** Of all inputs, in bytes; null where nobody knows. */
  readonly totalBytes: number | null;
  readonly totalFiles: number;
  readonly isQuiet: boolean;
  readonly onFinish?: Observer['onFinish'];
}

/** Shows how a run goes on: a bar on a terminal, a line now and then elsewhere. Failures always, one line each. */
export class ProgressDisplay implements Observer {
  private readonly options: ProgressOptions;
  private readonly started = performance.now();
  private bytes = 0;
  private findings = 0;
  private files = 0;
  private refusals = 0;
  private lastShown = performance.now();

  constructor(options: ProgressOptions) {
    this.options = options;
  }

  onStart(_job: FileJob): void {
    this.show();
  }

  onProgress(bytes: number, spans: number): void {
    this.bytes += bytes;
    this.findings += spans;
    this.show();
  }

  onFinish(job: FileJob, progress: Progress): void {
    this.options.onFinish?.(job, progress);
    this.files++;
    this.show();
  }

  onRefused({ file, record, offset, reason }: DeadLetter): void {
    this.refusals++;
    if (this.refusals > MOST_REFUSALS) return;
    this.say(`${file}, record ${record} (byte ${offset}): ${reason}`);
  }

  onFailure({ name }: FileJob, reason: string): void {
    this.say(`${name}: ${reason}`);
  }

  /** Makes room for what is said last. */
  end(): void {
    if (this.isBar) this.options.stream.write(CLEAR_LINE);
    const more = this.refusals - MOST_REFUSALS;
    if (more > 0) this.say(`and ${more} more records`);
  }

  private get isBar(): boolean {
    return this.options.stream.isTTY && !this.options.isQuiet;
  }

  private say(line: string): void {
    this.options.stream.write(`${this.isBar ? CLEAR_LINE : ''}deid: ${line}\n`);
  }

  private show(): void {
    const { isQuiet, stream } = this.options;
    const interval = this.isBar ? BAR_INTERVAL : LINE_INTERVAL;
    if (isQuiet || performance.now() - this.lastShown < interval) return;
    this.lastShown = performance.now();
    stream.write(this.isBar ? CLEAR_LINE + this.fitting() : `deid: ${this.status(false)}\n`);
  }

  /** What is longer than the terminal is wide would stay there: only the line that it ends on can be cleared. */
  private fitting(): string {
    const room = this.options.stream.columns - 1;
    const line = this.status(true);
    return (line.length <= room ? line : this.status(false)).slice(0, room);
  }

  private status(hasBar: boolean): string {
    const { totalBytes, totalFiles } = this.options;
    const seconds = (performance.now() - this.started) / 1000;
    const rate = this.bytes / seconds;
    const counts = [
      `${this.files}/${totalFiles} files`,
      `${megabytes(this.bytes)} MB`,
      `${megabytes(rate)} MB/s`,
      `${this.findings} findings`,
    ];
    if (totalBytes === null || totalBytes === 0) return counts.join(', ');
    const share = Math.min(this.bytes / totalBytes, 1);
    const left = duration((totalBytes - this.bytes) / rate);
    const percent = `${Math.floor(share * 100)} %`;
    return [...(hasBar ? [bar(share)] : []), [percent, ...counts, `${left} left`].join(', ')].join(
      ' ',
    );
  }
}

function bar(share: number): string {
  const full = Math.round(share * BAR_WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(BAR_WIDTH - full)}]`;
}

export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '?';
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = String(whole % 60).padStart(2, '0');
  return hours === 0
    ? `${minutes}:${rest}`
    : `${hours}:${String(minutes).padStart(2, '0')}:${rest}`;
}
