import type { AsyncDetectOptions, AsyncDetector, Detector, Span, Suppressor } from './detector.ts';
import { DeidError } from './errors.ts';
import { assertLabel, type ByLabel, type Label } from './label.ts';
import { Memory } from './memory.ts';
import { OutcomeMemo } from './outcome-memo.ts';
import { compilePolicy, type Policy, TOKEN_POLICY } from './policy.ts';
import { Scanner } from './scanner.ts';
import { createSession, type Session } from './session.ts';
import { TokenGrammar } from './token/grammar.ts';

export interface EngineOptions {
  readonly detectors: readonly Detector[];
  /** With these, `scan` and `protect` throw and only their `Async` forms work. */
  readonly asyncDetectors?: readonly AsyncDetector[];
  /** Asked about every candidate that counts, before overlaps are resolved. */
  readonly suppressors?: readonly Suppressor[];
  /** Default: a token for every label. */
  readonly policy?: Policy;
  /** Score from which a candidate of a label counts, 0 to 1. Default `DEFAULT_THRESHOLD` for each. */
  readonly thresholds?: ByLabel;
}

/** A set of detectors with a policy, checked and frozen. Holds no text; one serves any number of sessions at once. */
export interface Engine {
  /** Every label that may be found, in no particular order. */
  readonly labels: readonly Label[];
  /**
   * The identifiers of one text, sorted and disjoint, in UTF-16 code units. Linear in the text.
   *
   * @throws DeidError `async-required`, `text-too-long`, `detector-failed`, `invalid-candidate`
   */
  scan(text: string): readonly Span[];
  /** As `scan`, with the asynchronous detectors too. Rejects with `aborted` when the signal fires or has fired. */
  scanAsync(text: string, options?: AsyncDetectOptions): Promise<readonly Span[]>;
  /**
   * Drops the texts that came last. The engine keeps up to `MEMO_LENGTH` code units of them with what it made of them, so
   * that the old turns of a conversation need not be read again.
   */
  forget(): void;
  /** A new vault, and the calls that fill and read it. */
  session(): Session;
}

/**
 * @throws DeidError `missing-operator` when the policy leaves out a label that a detector may report, `invalid-option`
 * for an illegal label, a threshold outside 0 to 1, or two detectors of one id
 */
export function createEngine(options: EngineOptions): Engine {
  const { detectors, asyncDetectors = [], suppressors = [], thresholds = {} } = options;
  const plugins = [...detectors, ...asyncDetectors];
  assertDistinct(plugins.map((plugin) => plugin.id));
  const labels = [...new Set(plugins.flatMap((plugin) => plugin.labels))];
  labels.forEach(assertLabel);
  assertThresholds(thresholds);
  const operators = compilePolicy(options.policy ?? TOKEN_POLICY, labels);
  const grammar = new TokenGrammar([...operators.keys()]);
  const outcomes = new OutcomeMemo(grammar);
  const scanner = new Scanner({
    detectors: [...detectors],
    asyncDetectors: [...asyncDetectors],
    suppressors: [...suppressors],
    thresholds: { ...thresholds },
  });
  return Object.freeze<Engine>({
    labels: Object.freeze(labels),
    scan: (text) => scanner.scanAlone(text),
    scanAsync: async (text, scanOptions = {}) =>
      only(await scanner.scanAsync([text], new Memory(), scanOptions)),
    forget() {
      scanner.forget();
      outcomes.forget();
    },
    session: () => createSession(scanner, operators, grammar, outcomes),
  });
}

function only(results: readonly (readonly Span[])[]): readonly Span[] {
  // One text in, one list of spans out.
  return results[0] as readonly Span[];
}

function assertDistinct(ids: readonly string[]): void {
  if (new Set(ids).size < ids.length) {
    throw new DeidError('invalid-option', 'two detectors have the same id');
  }
}

function assertThresholds(thresholds: ByLabel): void {
  for (const [label, threshold] of Object.entries(thresholds)) {
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new DeidError('invalid-option', `the threshold of ${label} is not between 0 and 1`);
    }
  }
}
