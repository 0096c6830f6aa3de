import type { AsyncDetectOptions } from '../detector.ts';
import type { Engine } from '../engine.ts';
import type { Report } from '../report.ts';
import type { Session } from '../session.ts';
import type { Codec } from './codec.ts';
import { type MediaPolicy, protectRequest } from './protect-request.ts';
import { restoreAnswer, restoreError } from './restore-answer.ts';
import { StreamRestorer } from './stream-restorer.ts';

export interface ChatOptions {
  readonly engine: Engine;
  /**
   * A session that the caller keeps, and closes, for a whole conversation. By default every request has one of its own,
   * which is closed as soon as its answer is complete, abandoned or failed.
   */
  readonly session?: Session;
  /** The wire format. Default: told by the URL for `wrapFetch`, chat completions for `wrapChat`. */
  readonly codec?: Codec;
  /**
   * What happens to images, audio and files, which cannot be read as text: `block` refuses the request, `allow` sends
   * them as they are, but protects their URLs like text. Default `block`.
   */
  readonly media?: MediaPolicy;
  /** Called once for each request when it is over, with the counts of its session so far. */
  onReport?(report: Report): void;
}

/** One request and its answer, with the session that they share. */
export class Exchange {
  private readonly codec: Codec;
  private readonly options: ChatOptions;
  private readonly session: Session;
  private isJsonReply = false;
  private isOver = false;

  constructor(codec: Codec, options: ChatOptions) {
    this.codec = codec;
    this.options = options;
    this.session = options.session ?? options.engine.session();
  }

  /** @param request JSON data that nobody else can change */
  async protect(request: unknown, options: AsyncDetectOptions): Promise<unknown> {
    this.isJsonReply = this.codec.asksForJson(request);
    const { media = 'block' } = this.options;
    return protectRequest(request, this.codec, this.session, media, options);
  }

  restore(answer: unknown): unknown {
    return restoreAnswer(answer, this.codec, this.session, this.isJsonReply);
  }

  restoreError(error: unknown): unknown {
    return restoreError(error, this.session);
  }

  restoreText(text: string): string {
    return this.session.restore(text);
  }

  streamRestorer(): StreamRestorer {
    return new StreamRestorer(this.codec, this.session, this.isJsonReply);
  }

  /** Reports and forgets. Calling it again does nothing. */
  finish(): void {
    if (this.isOver) return;
    this.isOver = true;
    const report = this.report();
    if (this.options.session === undefined) this.session.close();
    if (report !== undefined) this.options.onReport?.(report);
  }

  /** Undefined when the caller has closed the session that he keeps. */
  private report(): Report | undefined {
    try {
      return this.session.report();
    } catch {
      return undefined;
    }
  }
}
