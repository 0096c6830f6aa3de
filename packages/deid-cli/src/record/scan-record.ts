import { sourceAt } from '../formats/piece.ts';
import { contentOf } from './content-of.ts';
import type { RecordPlace, RecordTools } from './record-task.ts';
import { readPassage } from './segmented.ts';

/** An identifier in a record, and nothing of what it says. Offsets in UTF-16 code units of the record. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** 0 to 1. */
  readonly score: number;
  readonly detector: string;
}

/** What stands where in a record, in the order of the record. */
export function scanRecord(place: RecordPlace, tools: RecordTools): readonly Finding[] {
  const { engine } = tools;
  const session = engine.session();
  try {
    const read = contentOf(place, tools).passages.map(readPassage);
    const spans = session.scanSegments(read.map(({ text }) => text));
    const findings = read.flatMap(({ slots }, index) =>
      slots.flatMap(({ pieces }, at) =>
        pieces.flatMap((piece) =>
          (spans[index]?.[at] ?? []).map(({ start, end, label, score, detector }) => ({
            start: sourceAt(piece, start),
            end: sourceAt(piece, end),
            label,
            score,
            detector,
          })),
        ),
      ),
    );
    return findings.sort((one, other) => one.start - other.start);
  } finally {
    session.close();
    engine.forget();
  }
}
