import type {
  AsyncDetectOptions,
  AsyncDetector,
  Candidate,
  Detector,
  Propagation,
  Span,
  Suppressor,
} from './detector.ts';
import { type Document, documentOf } from './document.ts';
import { DeidError } from './errors.ts';
import type { ByLabel } from './label.ts';
import { TriggerIndex } from './lexer/trigger.ts';
import { DEFAULT_THRESHOLD, MAX_TEXT_LENGTH, MEMO_LENGTH } from './limits.ts';
import { type Lessons, Memory, type Step } from './memory.ts';
import { resolve, resolveWith } from './resolve.ts';
import { TextMemo } from './text-memo.ts';

/** UTF-16 code units from which the first text of an engine is worth that its detectors are asked beforehand. */
const LONG_TEXT = 1 << 14;

export interface ScannerOptions {
  readonly detectors: readonly Detector[];
  readonly asyncDetectors: readonly AsyncDetector[];
  readonly suppressors: readonly Suppressor[];
  readonly thresholds: ByLabel;
}

/** A document and what the detectors found in it, in offsets of `document.text`. */
interface Reading {
  readonly document: Document;
  readonly spans: readonly Span[];
}

/** A reading, what has been found since, and what came of it before in the same conversation. */
interface Findings {
  readonly document: Document;
  spans: readonly Span[];
  readonly steps: Map<string, Step>;
}

/** Text in, spans out: runs detectors over documents, resolves what they report, and carries it on to other documents. */
export class Scanner {
  private readonly options: ScannerOptions;
  private readonly triggers = new TriggerIndex();
  /** Whether some text has been read, and with it what the detectors start from. */
  private knowsTriggers = false;
  private readonly readings = new TextMemo<Reading>(MEMO_LENGTH);
  /** What is found in texts by themselves: no documents, for these hold many times the length of a text. */
  private readonly alone = new TextMemo<readonly Span[]>(MEMO_LENGTH);

  constructor(options: ScannerOptions) {
    this.options = options;
  }

  /** Drops all that is kept of earlier texts. */
  forget(): void {
    this.readings.clear();
    this.alone.clear();
  }

  /** Scans one text by itself. */
  scanAlone(text: string): readonly Span[] {
    this.assertSync();
    const known = this.alone.get(text);
    if (known !== undefined) return known.map(copyOf);
    const found = only(this.finish([{ ...this.read(text), steps: new Map() }], new Memory()));
    if (this.alone.mayKeep(text)) this.alone.keep(text, found.map(copyOf));
    return found;
  }

  /**
   * Scans texts as one conversation: what one of them teaches counts in all.
   *
   * @throws DeidError `async-required` when the engine has asynchronous detectors
   */
  scan(texts: readonly string[], memory: Memory): readonly (readonly Span[])[] {
    this.assertSync();
    return this.finish(this.findingsOf(texts, memory), memory);
  }

  async scanAsync(
    texts: readonly string[],
    memory: Memory,
    options: AsyncDetectOptions,
  ): Promise<readonly (readonly Span[])[]> {
    // An aborted call must not show a text to a remote detector.
    if (options.signal?.aborted === true) throw aborted();
    const findings = this.findingsOf(texts, memory);
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

  private findingsOf(texts: readonly string[], memory: Memory): readonly Findings[] {
    return texts.map((text) => {
      const { document, spans } = this.readingOf(text);
      return { document, spans, steps: memory.stepsOf(document) };
    });
  }

  private assertSync(): void {
    if (this.options.asyncDetectors.length === 0) return;
    throw new DeidError('async-required', 'this engine has asynchronous detectors');
  }

  /** What detectors find in a text depends on nothing else, so a text that comes again need not be read again. */
  private readingOf(text: string): Reading {
    let reading = this.readings.get(text);
    if (reading === undefined) {
      reading = this.read(text);
      this.readings.keep(text, reading);
    }
    return reading;
  }

  private read(text: string): Reading {
    if (text.length > MAX_TEXT_LENGTH) {
      throw new DeidError('text-too-long', `a text is longer than ${MAX_TEXT_LENGTH} code units`);
    }
    if (!this.knowsTriggers && text.length >= LONG_TEXT) this.learnTriggers();
    this.knowsTriggers = true;
    const document = documentOf(text, this.triggers);
    const found: Span[] = [];
    for (const detector of this.options.detectors) {
      const spans = reportOf(detector, () => detector.detect(document));
      this.addCounting(spans, detector, document, found);
    }
    return { document, spans: resolve(found) };
  }

  /** A function of its own: one that runs once for a text, as `read` does, is never compiled as a whole. */
  private addCounting(
    spans: readonly Span[],
    by: Reporter,
    document: Document,
    found: Span[],
  ): void {
    for (const span of spans) if (this.counts(span, by, document)) found.push(span);
  }

  /**
   * Shows the detectors an empty text, so that what they always ask for is searched for together from the first text on:
   * looking for each by itself took a sixth of the scan of a long one.
   */
  private learnTriggers(): void {
    const nothing = documentOf('', this.triggers);
    for (const detector of this.options.detectors) {
      try {
        detector.detect(nothing);
      } catch {
        // It will fail where it counts.
      }
    }
  }

  private finish(findings: readonly Findings[], memory: Memory): readonly (readonly Span[])[] {
    this.propagate(findings, memory);
    return findings.map(inSource);
  }

  /** Everything is learned from before anything is looked for, so that the order of texts does not matter. */
  private propagate(findings: readonly Findings[], memory: Memory): void {
    // Most short texts have nothing to teach.
    if (memory.isEmpty && findings.every(({ spans }) => spans.length === 0)) return;
    for (const detector of this.options.detectors) {
      const { propagation } = detector;
      if (propagation === undefined) continue;
      const known = memory.lessonsOf(detector);
      for (const finding of findings) learn(detector, propagation, finding, known);
      for (const finding of findings) this.find(detector, propagation, finding, known);
    }
  }

  /** Looks for what is known, unless that was done when nothing else was known. */
  private find(by: Detector, propagation: Propagation, finding: Findings, known: Lessons): void {
    // Every text has been learned from.
    const step = finding.steps.get(by.id) as Step;
    if (step.version !== known.version) {
      this.add(finding, by, () => propagation.find(finding.document, known));
      step.after = finding.spans;
      step.version = known.version;
    }
    finding.spans = step.after;
  }

  private add(finding: Findings, by: Reporter, report: () => readonly Candidate[]): void {
    const { document } = finding;
    const accepted = reportOf(by, report).filter((span) => this.counts(span, by, document));
    if (accepted.length > 0) finding.spans = resolveWith(finding.spans, accepted);
  }

  /** @throws DeidError `invalid-candidate` */
  private counts(span: Span, by: Reporter, document: Document): boolean {
    assertValid(span, by, document);
    const { suppressors, thresholds } = this.options;
    if (span.score < (thresholds[span.label] ?? DEFAULT_THRESHOLD)) return false;
    // Most engines have none.
    if (suppressors.length === 0) return true;
    return !suppressors.some((it) => guarded(it, () => it.suppresses(span, document)));
  }
}

/** Learns from a text what it has to teach, unless that is what it has taught already. */
function learn(
  by: Detector,
  propagation: Propagation,
  { document, spans, steps }: Findings,
  known: Lessons,
): void {
  if (steps.get(by.id)?.before === spans) return;
  guarded(by, () => propagation.learn(document, spans, known));
  steps.set(by.id, { before: spans, after: spans, version: NEVER });
}

/** A version that no memory has. */
const NEVER = -1;

type Reporter = Pick<Detector, 'id' | 'labels'>;

/** A plug-in that fails must fail the scan. Its error is dropped, for it may quote the text. */
function guarded<T>(plugin: { readonly id: string }, run: () => T): T {
  try {
    return run();
  } catch {
    throw new DeidError('detector-failed', `detector ${plugin.id} failed`);
  }
}

/** What a detector reports, copied under guard, so that nothing of its own runs or changes once it is checked. */
function reportOf(by: Reporter, report: () => readonly Candidate[]): readonly Span[] {
  return guarded(by, () => {
    const candidates = report();
    // Most detectors find nothing in a short text.
    return candidates.length === 0 ? NO_SPANS : candidates.map((it) => spanOf(it, by.id));
  });
}

const NO_SPANS: readonly Span[] = [];

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

/**
 * Spans in offsets of the source, for the caller to keep. Folding may map neighbours onto one code point, hence resolved
 * again.
 */
function inSource({ document, spans }: Findings): readonly Span[] {
  let isMoved = false;
  const moved = spans.map((span) => {
    const start = document.sourceStart(span.start);
    const end = document.sourceEnd(span.end);
    isMoved ||= start !== span.start || end !== span.end;
    return { ...span, start, end };
  });
  return isMoved ? resolve(moved) : moved;
}

/** What a caller gets is his own: what he does to it must not change what the next one gets. */
function copyOf(span: Span): Span {
  return { ...span };
}

function only<T>(results: readonly T[]): T {
  // One text in, one result out.
  return results[0] as T;
}
