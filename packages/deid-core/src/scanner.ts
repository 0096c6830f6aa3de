import type {
  AsyncDetectOptions,
  AsyncDetector,
  Candidate,
  Detector,
  Known,
  Span,
  Suppressor,
} from './detector.ts';
import { type Document, documentOf } from './document.ts';
import { DeidError } from './errors.ts';
import type { ByLabel } from './label.ts';
import { TriggerIndex } from './lexer/trigger.ts';
import { DEFAULT_THRESHOLD, MAX_TEXT_LENGTH } from './limits.ts';
import { resolve, resolveWith } from './resolve.ts';

/** What the detectors of one engine have learned from the texts of one conversation, by detector id. */
export type Memory = Map<string, Known>;

export interface ScannerOptions {
  readonly detectors: readonly Detector[];
  readonly asyncDetectors: readonly AsyncDetector[];
  readonly suppressors: readonly Suppressor[];
  readonly thresholds: ByLabel;
}

/** A document and what has been found in it so far, in offsets of `document.text`. */
interface Findings {
  readonly document: Document;
  spans: readonly Span[];
}

/** Text in, spans out: runs detectors over documents, resolves what they report, and carries it on to other documents. */
export class Scanner {
  private readonly options: ScannerOptions;
  private readonly triggers = new TriggerIndex();

  constructor(options: ScannerOptions) {
    this.options = options;
  }

  /**
   * Scans texts as one conversation: what one of them teaches counts in all.
   *
   * @throws DeidError `async-required` when the engine has asynchronous detectors
   */
  scan(texts: readonly string[], memory: Memory): readonly (readonly Span[])[] {
    if (this.options.asyncDetectors.length > 0) {
      throw new DeidError('async-required', 'this engine has asynchronous detectors');
    }
    return this.finish(
      texts.map((text) => this.detect(text)),
      memory,
    );
  }

  async scanAsync(
    texts: readonly string[],
    memory: Memory,
    options: AsyncDetectOptions,
  ): Promise<readonly (readonly Span[])[]> {
    // An aborted call must not show a text to a remote detector.
    if (options.signal?.aborted === true) throw aborted();
    const findings = texts.map((text) => this.detect(text));
    const reports = findings.flatMap((finding) =>
      this.options.asyncDetectors.map(async (detector) => {
        const candidates = await detectAsync(detector, finding.document, options);
        return { finding, detector, candidates };
      }),
    );
    // Added in the order of the detectors, whichever answers first, so that the same texts give the same spans.
    for (const report of await unlessAborted(Promise.all(reports), options)) {
      this.add(report.finding, report.detector, () => report.candidates);
    }
    return this.finish(findings, memory);
  }

  private detect(text: string): Findings {
    if (text.length > MAX_TEXT_LENGTH) {
      throw new DeidError('text-too-long', `a text is longer than ${MAX_TEXT_LENGTH} code units`);
    }
    const document = documentOf(text, this.triggers);
    const spans = this.options.detectors.flatMap((detector) =>
      this.accept(document, detector, () => detector.detect(document)),
    );
    return { document, spans: resolve(spans) };
  }

  /** Everything is learned from before anything is looked for, so that the order of texts does not matter. */
  private finish(findings: readonly Findings[], memory: Memory): readonly (readonly Span[])[] {
    for (const detector of this.options.detectors) {
      const { propagation } = detector;
      if (propagation === undefined) continue;
      const known: Known = memory.get(detector.id) ?? new Map<number, number>();
      memory.set(detector.id, known);
      for (const { document, spans } of findings) {
        guarded(detector, () => propagation.learn(document, spans, known));
      }
      for (const finding of findings) {
        this.add(finding, detector, () => propagation.find(finding.document, known));
      }
    }
    return findings.map(inSource);
  }

  private add(finding: Findings, by: Reporter, report: () => readonly Candidate[]): void {
    const accepted = this.accept(finding.document, by, report);
    if (accepted.length > 0) finding.spans = resolveWith(finding.spans, accepted);
  }

  private accept(document: Document, by: Reporter, report: () => readonly Candidate[]): Span[] {
    // Copied under guard, so that nothing of the detector's runs or changes once it is checked.
    const spans = guarded(by, () => report().map((candidate) => spanOf(candidate, by.id)));
    return spans.filter((span) => {
      assertValid(span, by, document);
      const threshold = this.options.thresholds[span.label] ?? DEFAULT_THRESHOLD;
      return span.score >= threshold && !this.isSuppressed(span, document);
    });
  }

  private isSuppressed(candidate: Candidate, document: Document): boolean {
    return this.options.suppressors.some((suppressor) =>
      guarded(suppressor, () => suppressor.suppresses(candidate, document)),
    );
  }
}

type Reporter = Pick<Detector, 'id' | 'labels'>;

/** A plug-in that fails must fail the scan. Its error is dropped, for it may quote the text. */
function guarded<T>(plugin: { readonly id: string }, run: () => T): T {
  try {
    return run();
  } catch {
    throw new DeidError('detector-failed', `detector ${plugin.id} failed`);
  }
}

async function detectAsync(
  detector: AsyncDetector,
  document: Document,
  options: AsyncDetectOptions,
): Promise<readonly Candidate[]> {
  try {
    return await detector.detect(document, options);
  } catch {
    throw new DeidError('detector-failed', `detector ${detector.id} failed`);
  }
}

/** Rejects as soon as the signal fires, even if no detector listens to it. */
async function unlessAborted<T>(work: Promise<T>, { signal }: AsyncDetectOptions): Promise<T> {
  return new Promise<T>((settle, reject) => {
    const abort = (): void => reject(aborted());
    if (signal?.aborted === true) abort();
    signal?.addEventListener('abort', abort);
    work.then(settle, reject).finally(() => signal?.removeEventListener('abort', abort));
  });
}

function aborted(): DeidError {
  return new DeidError('aborted', 'the scan was aborted');
}

function spanOf({ start, end, label, score, evidence }: Candidate, detector: string): Span {
  const span = { start, end, label, score, detector };
  return evidence === undefined ? span : { ...span, evidence: { ...evidence } };
}

function assertValid(
  { start, end, label, score }: Candidate,
  by: Reporter,
  document: Document,
): void {
  const isInText =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start < end &&
    end <= document.text.length;
  if (!isInText || !(score >= 0 && score <= 1) || !by.labels.includes(label)) {
    throw new DeidError('invalid-candidate', `detector ${by.id} reported an impossible candidate`);
  }
}

/** Spans in offsets of the source. Folding may map neighbours onto one code point, hence resolved again. */
function inSource({ document, spans }: Findings): readonly Span[] {
  let isMoved = false;
  const moved = spans.map((span) => {
    const start = document.sourceStart(span.start);
    const end = document.sourceEnd(span.end);
    if (start === span.start && end === span.end) return span;
    isMoved = true;
    return { ...span, start, end };
  });
  return isMoved ? resolve(moved) : spans;
}
