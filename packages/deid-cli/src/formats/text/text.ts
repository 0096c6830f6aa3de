import type { Format } from '../format.ts';
import { PARAGRAPHS } from '../framing.ts';
import { slot } from '../passage.ts';
import { plainPiece } from '../piece.ts';

/** Plain text, and Markdown, whose marks are text to a detector. */
export const text: Format = {
  id: 'text',
  extensions: ['.txt', '.text', '.md', '.markdown'],
  summary: 'plain text and Markdown',
  framing: PARAGRAPHS,
  reader:
    () =>
    (source, { before }) => ({
      passages: [[before, slot(plainPiece(source, 0, source.length))]],
    }),
};
