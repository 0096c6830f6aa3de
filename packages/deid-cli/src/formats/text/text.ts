import type { Format } from '../format.ts';
import { PARAGRAPHS } from '../framing.ts';
import { slot } from '../passage.ts';
import { plainPiece } from '../piece.ts';

/** Plain text. */
export const text: Format = {
  id: 'text',
  framing: PARAGRAPHS,
  options: [],
  reader:
    () =>
    (source, { before }) => ({
      passages: [[before, slot(plainPiece(source, 0, source.length))]],
    }),
};
