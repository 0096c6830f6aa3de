import type { Document } from './document.ts';
import type { Label } from './label.ts';

/** A stretch of `Document.text` that may be an identifier. Offsets in UTF-16 code units, end exclusive. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  /** 0 to 1. Says whether the candidate counts (see thresholds) and which label wins an overlap. */
  readonly score: number;
  /** Why, where the detector says so: names of what spoke for it, or against it, and how much. Never text. */
  readonly evidence?: Evidence;
}

/** Named pieces of evidence and their weights; what the weights add up to is the detector's own affair. */
export type Evidence = Readonly<Record<string, number>>;

/** A stretch of the source text that is an identifier. Spans of one scan are sorted and disjoint. */
export interface Span extends Candidate {
  /** The `id` of the detector whose label won. */
  readonly detector: string;
}

/** What earlier texts of a conversation taught one detector: hashes, never text. */
export type Known = Map<number, number>;

/**
 * Finds identifiers of one kind. A plain object: no base class, no registration.
 *
 * `detect` must be pure, keep nothing of the document, and run in linear time. An engine may show it an empty text first, to
 * learn what it starts from.
 */
export interface Detector {
  readonly id: string;
  /** Every label that it may report. */
  readonly labels: readonly Label[];
  detect(document: Document): readonly Candidate[];
  /** For identifiers that, once found, are to be found wherever they stand again. */
  readonly propagation?: Propagation;
}

/**
 * Carries findings through a document and on to the later texts of a conversation. What the numbers in `Known` mean is
 * the detector's own affair.
 */
export interface Propagation {
  /** Notes in `known` what the spans of a document teach. Spans of all detectors, offsets in `Document.text`. */
  learn(document: Document, spans: readonly Span[], known: Known): void;
  /** Further mentions of what is known. */
  find(document: Document, known: Known): readonly Candidate[];
}

/** A detector that has to wait, such as a model or a remote service. */
export interface AsyncDetector {
  readonly id: string;
  readonly labels: readonly Label[];
  detect(document: Document, options: AsyncDetectOptions): Promise<readonly Candidate[]>;
}

export interface AsyncDetectOptions {
  /** Fires when the caller gives up; the scan then fails, whatever the detector does. */
  readonly signal?: AbortSignalLike;
}

/** The part of the web's `AbortSignal` that the engine uses; the core itself knows no web API. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Drops candidates: the only kind of plug-in that can lower what is found. */
export interface Suppressor {
  readonly id: string;
  /** True when the candidate is certainly no identifier. */
  suppresses(candidate: Candidate, document: Document): boolean;
}
