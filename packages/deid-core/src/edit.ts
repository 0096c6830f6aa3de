/** A stretch of a text and what takes its place. Offsets in UTF-16 code units, end exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @param edits sorted and disjoint */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let text = '';
  let copied = 0;
  for (const edit of edits) {
    text += source.slice(copied, edit.start) + edit.text;
    copied = edit.end;
  }
  return text + source.slice(copied);
}
