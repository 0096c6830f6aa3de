/**
 * The code units of a file: bytes of UTF-8 or Latin-1, words of UTF-16. ASCII characters are one unit, and no unit of
 * another character has their value.
 */
export type Units = Uint8Array | Uint16Array;

/** Where the records of a file end. */
export interface Framing {
  /**
   * The end, exclusive, of the record that starts at `from`, its line feed included; `UNFINISHED` when it is not in
   * `units` yet. When `isLast`, `units` is the rest of the file and the last record ends where it ends. Every record has
   * at least one unit. Linear in the record.
   *
   * @param head the first record, for a framing that has a head; the same object each time, and absent until it is known
   */
  end(units: Units, from: number, isLast: boolean, head?: Units): number;
  /** How many code units in front of a record its reader is shown: they are read, and not written. */
  readonly overlap: number;
  /** Whether the first record says how to read the others, as the header of a table does. */
  readonly hasHead: boolean;
}

export const UNFINISHED = -1;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;

/** A record on each line. */
export const LINES: Framing = { end: lineEnd, overlap: 0, hasHead: false };

/** The file is one record. */
export const WHOLE: Framing = {
  end: (units, _from, isLast) => (isLast ? units.length : UNFINISHED),
  overlap: 0,
  hasHead: false,
};

/** The end of the line at `from`, behind its line feed. */
function lineEnd(units: Units, from: number, isLast: boolean): number {
  const at = units.indexOf(LINE_FEED, from);
  if (at >= 0) return at + 1;
  return isLast ? units.length : UNFINISHED;
}

/** Longest text that is one record, in code units: some forty pages. Longer texts are cut between paragraphs. */
const LONGEST_TEXT = 128 * 1024;
/** Longest sequence of UTF-8 behind its first byte. */
const LONGEST_CHARACTER = 3;
/** Shortest piece of a longer text, in code units, unless it is the last. */
const SHORTEST_PIECE = 96 * 1024;

/**
 * A text is one record, unless it is long. Of a long one each record is a piece that ends with a paragraph, or a line, or
 * where it must; it is read with the end of the piece before, so that what is known there is known here.
 */
export const PARAGRAPHS: Framing = { end: pieceEnd, overlap: 16 * 1024, hasHead: false };

function pieceEnd(units: Units, from: number, isLast: boolean): number {
  if (units.length - from <= LONGEST_TEXT) return isLast ? units.length : UNFINISHED;
  const least = from + SHORTEST_PIECE;
  const most = from + LONGEST_TEXT;
  const lastLine = units.lastIndexOf(LINE_FEED, most - 1) + 1;
  for (let end = lastLine; end > least; end = units.lastIndexOf(LINE_FEED, end - 2) + 1) {
    if (isBehindEmptyLine(units, end)) return end;
  }
  if (lastLine > least) return lastLine;
  const lastWord = units.lastIndexOf(SPACE, most - 1) + 1;
  return lastWord > least ? lastWord : characterEnd(units, most);
}

/** Whether the line that ends at `end` is empty. */
function isBehindEmptyLine(units: Units, end: number): boolean {
  const before = units[end - 2] === CARRIAGE_RETURN ? end - 3 : end - 2;
  return units[before] === LINE_FEED;
}

/** The last end of a character at or before `at`: not inside a sequence of UTF-8, nor between two surrogates. */
function characterEnd(units: Units, at: number): number {
  let end = at;
  while (at - end < LONGEST_CHARACTER && continuesCharacter(units, end)) end--;
  return end;
}

function continuesCharacter(units: Units, at: number): boolean {
  const unit = units[at] ?? 0;
  return units instanceof Uint16Array ? (unit & 0xfc00) === 0xdc00 : (unit & 0xc0) === 0x80;
}
