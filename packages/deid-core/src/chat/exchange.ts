import type { AsyncDetectOptions } from '../detector.ts';
import type { Engine } from '../engine.ts';
import { DeidError } from '../errors.ts';
import { LITERAL_LABEL } from '../label.ts';
import type { Report } from '../report.ts';
import type { Session } from '../session.ts';
import { TokenGrammar } from '../token/grammar.ts';
import { AnswerRestorer } from './answer-restorer.ts';
import type { Codec } from './codec.ts';
import { admitMedia, assertMediaPolicies, type MediaPolicies } from './media.ts';
import { NOTE, withNote } from './note.ts';
import { protectRequest } from './protect-request.ts';
import { UNKNOWN } from './shape.ts';
import { SignedTexts } from './signed-texts.ts';
import { type ToolFilter, toolFilter, type ToolOptions } from './tools.ts';
import { propertyOf } from './walk.ts';

export interface ChatOptions {
  readonly engine: Engine;
  /**
   * A session that the caller keeps, and closes, for a whole conversation. By default every request has one of its own,
   * which is closed as soon as its answer is complete, abandoned or failed. A request that continues a conversation which
   * the service keeps (`previous_response_id`) needs one: in a new session its old tokens would stand for other values.
   */
  readonly session?: Session;
  /** The wire format. Default: told by the URL for `wrapFetch`, chat completions for `wrapChat`. */
  readonly codec?: Codec;
  /** Further formats that `wrapFetch` tells by the URL. They come before its own. */
  readonly codecs?: readonly Codec[];
  /**
   * What happens to images, audio, video and files, which cannot be read as text, for all or by kind. A kind that is not
   * named is blocked. Text in the form of media (`text/*`, JSON, CSV, in base64 or as a data URL) is protected like any
   * text. Default `block`.
   */
  readonly media?: MediaPolicies;
  /** Which tools restored values may reach: a tool call is a second way out. Default all. */
  readonly tools?: ToolOptions;
  /**
   * Whether the model is told, in one line before its other instructions, that tokens are opaque names to be repeated
   * exactly; or the line itself, which is sent as it is. Default `true`.
   *
   * Only a session that holds tokens needs the line, so a request with nothing to protect stays as it was. A conversation
   * that got it keeps it, as what was protected once is protected in every later turn: the line is always the same and
   * always first, so that it changes what a provider has cached once at most.
   */
  readonly note?: boolean | string;
  /** Called once for each request when it is over, with the counts of its session so far. */
  onReport?(report: Report): void;
}

/** What all exchanges of one wrapper have in common: no value of anybody's. */
export interface Wrapper {
  readonly options: ChatOptions;
  /** That of every session's tokens. */
  readonly grammar: TokenGrammar;
  readonly mayReachTool: ToolFilter;
  readonly signedTexts: SignedTexts;
}

/** @throws DeidError `invalid-option` */
export function createWrapper(options: ChatOptions): Wrapper {
  const { engine, media = 'block', tools } = options;
  assertMediaPolicies(media);
  return {
    options,
    grammar: new TokenGrammar([...engine.labels, LITERAL_LABEL]),
    mayReachTool: toolFilter(tools),
    signedTexts: new SignedTexts(),
  };
}

/** One request and its answer, with the session that they share. */
export class Exchange {
  private readonly codec: Codec;
  private readonly wrapper: Wrapper;
  private readonly session: Session;
  private isOver = false;

  constructor(codec: Codec, wrapper: Wrapper) {
    this.codec = codec;
    this.wrapper = wrapper;
    this.session = wrapper.options.session ?? wrapper.options.engine.session();
  }

  /** @param request JSON data that nobody else can change */
  async protect(request: unknown, options: AsyncDetectOptions): Promise<unknown> {
    const continued = this.codec.continues?.find((name) => Boolean(propertyOf(request, name)));
    if (continued !== undefined) this.assertKept(continued);
    const { codec, session, wrapper } = this;
    const { media = 'block', note = true } = wrapper.options;
    const admitted = await admitMedia(request, codec, media);
    const sent = await protectRequest(admitted, { ...wrapper, codec, session }, options);
    const { note: place } = codec;
    if (place === undefined || note === false || !this.hasTokens) return sent;
    return withNote(sent, place, note === true ? NOTE : note);
  }

  restore(answer: unknown): unknown {
    return this.answerRestorer().whole(answer);
  }

  /** As `restore` for an answer that reports an error, and so need not have the shape of an answer. */
  restoreError(error: unknown): unknown {
    return this.answerRestorer({ ...this.codec, answer: UNKNOWN }).whole(error);
  }

  restoreText(text: string): string {
    return this.session.restore(text);
  }

  answerRestorer(codec = this.codec): AnswerRestorer {
    const { session, hasTokens, wrapper } = this;
    return new AnswerRestorer({ ...wrapper, codec, session, hasTokens });
  }

  /** Reports and forgets. Calling it again does nothing. */
  finish(): void {
    if (this.isOver) return;
    this.isOver = true;
    const { session, onReport } = this.wrapper.options;
    const report = onReport === undefined ? undefined : this.report();
    if (session === undefined) this.session.close();
    if (report !== undefined) onReport?.(report);
  }

  /** @throws DeidError `invalid-request` unless the session is the caller's: in a new one, old tokens mean nobody */
  assertKept(what: string): void {
    if (this.wrapper.options.session !== undefined) return;
    const message = `${what} needs the conversation's own session: see \`session\``;
    throw new DeidError('invalid-request', message);
  }

  private get hasTokens(): boolean {
    return Object.keys(this.session.report().values).length > 0;
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
