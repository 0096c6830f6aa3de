import { applyEdits, type Edit } from 'deid-core/batch';
import type { Slot } from '../formats/passage.ts';
import { type Piece, sourceAt } from '../formats/piece.ts';
import { textOf } from './segmented.ts';

/** What is to change in one slot. Offsets in its text. */
export interface SlotEdits {
  readonly slot: Slot;
  readonly edits: readonly Edit[];
}

/** A source with the texts of some slots changed, and every other character as it was. */
export function rewrite(source: string, changes: readonly SlotEdits[]): string {
  const edits = changes
    .filter((change) => change.edits.length > 0)
    .flatMap(({ slot, edits: each }) =>
      slot.pieces.flatMap((piece) => editsOf(piece, textOf(slot), each)),
    );
  return applyEdits(
    source,
    edits.sort((one, other) => one.start - other.start),
  );
}

/** @param read the text that the edits are of: another form of it is replaced as a whole */
function editsOf(piece: Piece, read: string, edits: readonly Edit[]): readonly Edit[] {
  const { text, start, end, spelling } = piece;
  if (spelling.isWhole === true || text !== read) {
    return [{ start, end, text: spelling.write(applyEdits(read, edits)) }];
  }
  return edits.map((edit) => ({
    start: sourceAt(piece, edit.start),
    end: sourceAt(piece, edit.end),
    text: spelling.write(edit.text),
  }));
}
