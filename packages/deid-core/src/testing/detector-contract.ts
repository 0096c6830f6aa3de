import { now } from '../clock.ts';
import type { Candidate, Detector, Known } from '../detector.ts';
import { createDocument } from '../document.ts';
import { assert, assertSame, type Check, type CheckOptions, runChecks } from './check.ts';

export interface DetectorSample {
  readonly text: string;
  /** What the detector finds in it, in order. */
  readonly finds: readonly string[];
}

/** Texts that are hard on patterns: long runs of one thing, with an end that does not fit. */
const HARD_PIECES = ['a', '1', ' ', '-', '.', '(', 'A b. ', '1-', '1 ', 'a@', 'http://', '\n'];
const HARD_LENGTH = 4000;
/** How much longer the longer text is, and how much longer it may take: a quadratic detector takes 256 times as long. */
const GROWTH = 16;
const MAX_GROWTH = 100;
/** The shortest of several runs is the least disturbed one. */
const TIMED_RUNS = 5;
/** Below this a clock shows noise. */
const MIN_MILLISECONDS = 0.5;

/**
 * Checks a detector against what every detector has to do: find what its samples say, report nothing impossible, give the
 * same for the same text whatever came before, take linear time, and keep nothing of a text.
 *
 * @throws Error `contract broken` with the name of the check and a cause, unless `options.test` takes each check
 */
export function testDetector(
  detector: Detector,
  samples: readonly DetectorSample[],
  options: CheckOptions = {},
): Promise<void> {
  return runChecks(detectorChecks(detector, samples), options);
}

/** The checks of `testDetector`, to be run one by one. */
export function detectorChecks(
  detector: Detector,
  samples: readonly DetectorSample[],
): readonly Check[] {
  const hard = HARD_PIECES.map((piece) => ({
    text: piece.repeat(HARD_LENGTH / piece.length),
    piece,
  }));
  return [
    ...samples.map((sample, index) => ({
      name: `sample ${index + 1}: finds what it should`,
      run: () => assertFinds(detector, sample),
    })),
    ...[...samples, ...hard].map(({ text }, index) => ({
      name: `text ${index + 1}: candidates are possible`,
      run: () =>
        detect(detector, text).forEach((candidate) => assertPossible(candidate, detector, text)),
    })),
    { name: 'the same text gives the same candidates', run: () => assertPure(detector, samples) },
    { name: 'nothing of a text is kept', run: () => assertForgetful(detector, samples) },
    ...hard.map(({ text, piece }) => ({
      name: `linear in a run of ${JSON.stringify(piece)}`,
      run: () => assertLinear(detector, text),
    })),
  ];
}

function detect(detector: Detector, text: string): readonly Candidate[] {
  return detector.detect(createDocument(text));
}

function assertFinds(detector: Detector, { text, finds }: DetectorSample): void {
  const document = createDocument(text);
  const found = detector
    .detect(document)
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end }) => text.slice(document.sourceStart(start), document.sourceEnd(end)));
  assertSame(found, finds);
}

function assertPossible(candidate: Candidate, { labels }: Detector, text: string): void {
  const { start, end, label, score } = candidate;
  const { length } = createDocument(text).text;
  assert(Number.isInteger(start) && Number.isInteger(end), 'offsets are integers');
  assert(0 <= start && start < end && end <= length, 'offsets are in the text, and in order');
  assert(labels.includes(label), 'the label is among the labels of the detector');
  assert(score >= 0 && score <= 1, 'the score is between 0 and 1');
}

function assertPure(detector: Detector, samples: readonly DetectorSample[]): void {
  const first = samples.map(({ text }) => detect(detector, text));
  const again = samples.toReversed().map(({ text }) => detect(detector, text));
  assertSame(again.reverse(), first);
}

function assertForgetful(detector: Detector, samples: readonly DetectorSample[]): void {
  const before = JSON.stringify(detector);
  for (const { text } of samples) {
    for (const candidate of detect(detector, text)) {
      const held = Object.entries(candidate).filter(([name]) => name !== 'label');
      assert(
        held.every(([, value]) => typeof value === 'number'),
        'a candidate holds numbers only',
      );
    }
    assertLearnsNumbers(detector, text);
  }
  assertSame(JSON.stringify(detector), before);
}

function assertLearnsNumbers(detector: Detector, text: string): void {
  const document = createDocument(text);
  const known: Known = new Map();
  const spans = detector.detect(document).map((each) => ({ ...each, detector: detector.id }));
  detector.propagation?.learn(document, spans, known);
  const learned: readonly unknown[] = [...known.keys(), ...known.values()];
  assert(
    learned.every((each) => typeof each === 'number'),
    'what it learns is numbers',
  );
}

function assertLinear(detector: Detector, text: string): void {
  const short = Math.max(MIN_MILLISECONDS, millisecondsFor(detector, text));
  const long = millisecondsFor(detector, text.repeat(GROWTH));
  assert(long < short * MAX_GROWTH, `${GROWTH} times the text takes ${long / short} times as long`);
}

function millisecondsFor(detector: Detector, text: string): number {
  const runs = Array.from({ length: TIMED_RUNS }, () => {
    const document = createDocument(text);
    const started = now();
    detector.detect(document);
    return now() - started;
  });
  return Math.min(...runs);
}
