import { GFM, parser } from '@lezer/markdown';
import type { Format } from '../format.ts';
import { WHOLE } from '../framing.ts';
import { type Passage, type Slot, slot } from '../passage.ts';
import { plainPiece } from '../piece.ts';

/** CommonMark with the tables, task lists and links of GitHub. */
export const markdown: Format = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  summary: 'Markdown: marks, fences, tables and links stay',
  framing: WHOLE,
  reader: () => (source) => ({ passages: [markdownPassage(source)] }),
};

const reader = parser.configure(GFM);

/** What makes a mark of the characters around a text. */
const MARKS: ReadonlySet<string> = new Set([
  ...['CodeMark', 'EmphasisMark', 'HeaderMark', 'LinkMark', 'ListMark', 'QuoteMark'],
  ...['StrikethroughMark', 'TableDelimiter', 'TaskMarker', 'HorizontalRule', 'HardBreak'],
]);

/** The whole source, read as it is written, with everything replaceable that is no mark. O(n). */
function markdownPassage(source: string): Passage {
  const parts: (Slot | string)[] = [];
  let at = 0;
  const textTo = (end: number): void => {
    if (end > at) parts.push(slot(plainPiece(source, at, end)));
  };
  reader.parse(source).iterate({
    enter({ name, from, to }) {
      if (!MARKS.has(name) || from < at) return;
      textTo(from);
      parts.push(source.slice(from, to));
      at = to;
    },
  });
  textTo(source.length);
  return parts;
}
