import type { Segment, SegmentedText } from 'deid-core/batch';
import type { Passage, Slot } from '../formats/passage.ts';

/** A passage as the engine takes it, and the slots that its segments stand for. */
export interface ReadPassage {
  readonly text: SegmentedText;
  readonly slots: readonly Slot[];
}

export function readPassage(passage: Passage): ReadPassage {
  const slots: Slot[] = [];
  const segments: Segment[] = [];
  let text = '';
  for (const part of passage) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    slots.push(part);
    segments.push({
      start: text.length,
      text: textOf(part),
      ...(part.label !== undefined && { label: part.label }),
    });
    text += part.view;
  }
  return { text: { text, segments }, slots };
}

export function textOf({ pieces, view }: Slot): string {
  return pieces[0]?.text ?? view;
}
