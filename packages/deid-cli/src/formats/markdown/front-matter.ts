import { linesOf } from '../lines.ts';
import { type Passage, slot } from '../passage.ts';
import { plainPiece } from '../piece.ts';

/** YAML between two lines of hyphens, in front of everything else. */
const FENCE = /^---[ \t]*$/;
const CLOSING_FENCE = /^(?:---|\.\.\.)[ \t]*$/;
/** A key of one word, which says what stands behind it; not what has four digits in a row. */
const KEY = /^[ \t]{0,64}(?:-[ \t]{1,8})?(?!\S{0,64}\d{4})[\w-]{1,64}:(?=[ \t]|$)/;

/** Where the front matter of a document ends; 0 without one. */
export function frontMatterEnd(source: string): number {
  const [first, ...others] = linesOf(source);
  if (first === undefined || !FENCE.test(first.text)) return 0;
  return others.find(({ text }) => CLOSING_FENCE.test(text))?.end ?? 0;
}

/** The lines of the front matter. Fences and keys stay. */
export function frontMatterPassage(source: string, end: number): Passage {
  if (end === 0) return [];
  return linesOf(source.slice(0, end)).flatMap(({ text, start, end: lineEnd }) => {
    const mark = FENCE.test(text) ? text : (KEY.exec(text)?.[0] ?? '');
    return [mark, slot(plainPiece(source, start + mark.length, lineEnd)), '\n'];
  });
}
