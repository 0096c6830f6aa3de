import { referencePiece, TEXT } from '../html/character-reference.ts';
import { type Line, linesOf } from '../lines.ts';
import { type Passage, type Slot, slot } from '../passage.ts';
import { PLAIN, plainPiece, type Spelling } from '../piece.ts';

/** What the two formats disagree about. */
export interface Dialect {
  readonly spelling: Spelling;
  /** First words of blocks that hold no text. */
  readonly silent: readonly string[];
  /** Whether a block without a time goes on with the text of the cue before it. */
  readonly goesOn: boolean;
}

/** WebVTT (W3C). */
export const WEBVTT: Dialect = { spelling: TEXT, silent: ['STYLE', 'REGION'], goesOn: false };
/** SubRip, which nobody specified: `&` is a character like any other, and a cue may have empty lines. */
export const SUBRIP: Dialect = { spelling: PLAIN, silent: [], goesOn: true };

const TIMING = /^\s*[\d:]{1,16}[.,]\d{1,4}[ \t]*-->[ \t]*[\d:]{1,16}[.,]\d{1,4}/;
const COUNTER = /^\s*\d{1,9}\s*$/;
/** `<i>`, `<v Maria>`, `<00:00:01.000>`. */
const TAG = /<[^<>]{0,250}>/g;
const VOICE = /^<v(?:\.[^\s.>]{1,64}){0,8}[ \t]{1,8}/;
/** A line that says that somebody else speaks. */
const TURN = /^\s*(?:[-–]|>>)/;
const SENTENCE_END = /[.?!…:]["'”’)\]]{0,3}$/;

/** Lines between empty lines. */
interface Block {
  /** What stands before the time, or all of it where there is none. */
  readonly head: readonly Line[];
  /** The text of a cue; null where the block has no time. */
  readonly cue: readonly Line[] | null;
}

/**
 * The texts of subtitles: all cues are one text, as they are heard, so that what one cue starts the next may end; every
 * identifier of a cue, note and header is one by itself. O(n).
 */
export function subtitlePassages(source: string, dialect: Dialect): readonly Passage[] {
  const speech = new Speech(source, dialect.spelling);
  const aside: Passage[] = [];
  let isInCue = false;
  for (const { head, cue } of blocksOf(source)) {
    if (cue !== null) speech.addCue(cue);
    else if (isInCue && dialect.goesOn) speech.addCue(head);
    if (cue !== null || !isInCue || !dialect.goesOn) aside.push(headPassage(source, head, dialect));
    isInCue ||= cue !== null;
  }
  return [speech.parts, ...aside];
}

function headPassage(source: string, head: readonly Line[], { silent }: Dialect): Passage {
  if (silent.some((word) => head[0]?.text.startsWith(word) === true)) return [];
  return head
    .filter(({ text }) => !COUNTER.test(text))
    .flatMap(({ start, end }) => [slot(plainPiece(source, start, end)), '\n']);
}

function* blocksOf(source: string): Generator<Block> {
  let lines: Line[] = [];
  for (const line of linesOf(source)) {
    if (line.text.trim() !== '') lines.push(line);
    else if (lines.length > 0) {
      yield blockOf(lines);
      lines = [];
    }
  }
  if (lines.length > 0) yield blockOf(lines);
}

function blockOf(lines: readonly Line[]): Block {
  const time = lines.findIndex(({ text }) => TIMING.test(text));
  if (time < 0) return { head: lines, cue: null };
  return { head: lines.slice(0, time), cue: lines.slice(time + 1) };
}

/** What is said, from cue to cue. */
class Speech {
  readonly parts: (Slot | string)[] = [];
  private readonly source: string;
  private readonly spelling: Spelling;
  private last = '';

  constructor(source: string, spelling: Spelling) {
    this.source = source;
    this.spelling = spelling;
  }

  addCue(lines: readonly Line[]): void {
    for (const line of lines) this.addLine(line);
  }

  private addLine({ text, start, end }: Line): void {
    const isNew = SENTENCE_END.test(this.last) || TURN.test(text);
    this.parts.push(isNew ? '\n' : ' ');
    let at = start;
    for (const { 0: tag, index } of text.matchAll(TAG)) {
      this.addText(at, start + index);
      const voice = VOICE.exec(tag)?.[0];
      if (voice !== undefined) {
        this.parts.push('\n');
        this.addText(start + index + voice.length, start + index + tag.length - 1);
        this.parts.push(': ');
      }
      at = start + index + tag.length;
    }
    this.addText(at, end);
  }

  private addText(start: number, end: number): void {
    if (start === end) return;
    const piece = referenceOrPlain(this.source, start, end, this.spelling);
    this.parts.push(slot(piece));
    this.last = piece.text.trimEnd();
  }
}

function referenceOrPlain(source: string, start: number, end: number, spelling: Spelling) {
  return spelling === PLAIN
    ? plainPiece(source, start, end)
    : referencePiece(source, start, end, spelling);
}
