import type { Span } from './detector.ts';
import type { Label } from './label.ts';
import { resolve } from './resolve.ts';

/** A text that a document holds in segments, such as the cues of a transcript or the words of a recognizer. */
export interface SegmentedText {
  /** What detectors read: the segments, and whatever puts them into context. */
  readonly text: string;
  /** Sorted and disjoint by `start`. */
  readonly segments: readonly Segment[];
}

export interface Segment {
  /** Offset in the text around it, in UTF-16 code units. */
  readonly start: number;
  /** What stands there; detectors may be shown a variant of it of the same length. */
  readonly text: string;
  /** What all of it is, whatever detectors say. */
  readonly label?: Label;
}

/** Says that a span stems from a segment's label. */
const LABELLED = 'segment';

/** The part of each span that lies in each segment, in offsets of the segment. Linear in both. */
export function spansOf(
  segments: readonly Segment[],
  spans: readonly Span[],
): readonly (readonly Span[])[] {
  let next = 0;
  return segments.map(({ start, text, label }) => {
    const end = start + text.length;
    while ((spans[next]?.end ?? Infinity) <= start) next++;
    const inside: Span[] = [];
    for (let index = next; (spans[index]?.start ?? Infinity) < end; index++) {
      const span = spans[index] as Span;
      inside.push({
        ...span,
        start: Math.max(span.start, start) - start,
        end: Math.min(span.end, end) - start,
      });
    }
    return resolve([...inside.filter(isVisible(text)), ...wholeOf(text, label)]);
  });
}

function wholeOf(text: string, label: Label | undefined): readonly Span[] {
  const trimmed = text.trim();
  if (label === undefined || trimmed === '') return [];
  const start = text.indexOf(trimmed);
  return [{ start, end: start + trimmed.length, label, score: 1, detector: LABELLED }];
}

/** Of a span across segments, what is nothing but space stays. */
function isVisible(text: string): (span: Span) => boolean {
  return ({ start, end }) => text.slice(start, end).trim() !== '';
}
