/** How a format writes text into its source. */
export interface Spelling {
  /** The one way this tool writes a text. */
  readonly write: (text: string) => string;
  /** Whether a text that changes is written anew as a whole, as a number that becomes a string. */
  readonly isWhole?: boolean;
}

/** A stretch of a source that spells a text. Offsets in UTF-16 code units, ends exclusive. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where in the source each code unit of `text` starts, and where the last ends. Absent where the source spells it plainly. */
  readonly offsets?: readonly number[];
  readonly spelling: Spelling;
}

/** Text that a source spells as it is, and that needs no escape whatever it says. */
export const PLAIN: Spelling = { write: (text) => text };

export function plainPiece(source: string, start: number, end: number, spelling = PLAIN): Piece {
  return { text: source.slice(start, end), start, end, spelling };
}

/**
 * The text of a stretch with escapes in it. O(n).
 *
 * @param decode what an escape spells; itself when it is none
 */
export function escapedPiece(
  source: string,
  { start, end }: { readonly start: number; readonly end: number },
  escapes: RegExp,
  decode: (escape: string) => string,
  spelling: Spelling,
): Piece {
  const offsets: number[] = [];
  let text = '';
  let at = start;
  const copyTo = (stop: number): void => {
    text += source.slice(at, stop);
    for (; at < stop; at++) offsets.push(at);
  };
  for (const { 0: escape, index } of source.slice(start, end).matchAll(escapes)) {
    const decoded = decode(escape);
    if (decoded === escape) continue;
    copyTo(start + index);
    text += decoded;
    for (let unit = 0; unit < decoded.length; unit++) offsets.push(at);
    at += escape.length;
  }
  if (at === start) return plainPiece(source, start, end, spelling);
  copyTo(end);
  offsets.push(end);
  return { text, start, end, offsets, spelling };
}

/** A piece of the text of another, as a piece of that one's source. */
export function nestedPiece(inner: Piece, outer: Piece): Piece {
  const { offsets } = outer;
  const start = sourceAt(outer, inner.start);
  const end = sourceAt(outer, inner.end);
  const write = (text: string): string => outer.spelling.write(inner.spelling.write(text));
  const isPlain = offsets === undefined && inner.offsets === undefined;
  const place = { text: inner.text, start, end, spelling: { ...inner.spelling, write } };
  if (isPlain) return place;
  const mapped = Array.from({ length: inner.text.length + 1 }, (_, index) =>
    sourceAt(outer, sourceAt(inner, index)),
  );
  return { ...place, offsets: mapped };
}

/** Where in the source the code unit at `index` of a piece's text starts. */
export function sourceAt({ start, offsets }: Piece, index: number): number {
  return offsets?.[index] ?? start + index;
}
