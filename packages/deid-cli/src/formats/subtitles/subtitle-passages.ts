import { referencePiece, TEXT } from '../html/character-reference.ts';
import { type Line, linesOf } from '../lines.ts';
import { type Passage, type Slot, slot } from '../passage.ts';
import { PLAIN, plainPiece, type Spelling } from '../piece.ts';

/** What the two formats disagree about. */
export interface Dialect {
  readonly spelling: Spelling;
  /** Whether a block without a time goes on with the text of the cue before it. */
  readonly goesOn: boolean;
}

/** WebVTT (W3C). */
export const WEBVTT: Dialect = { spelling: TEXT, goesOn: false };
/** SubRip, which nobody specified: `&` is a character like any other, and a cue may have empty lines. */
export const SUBRIP: Dialect = { spelling: PLAIN, goesOn: true };

const TIMING = /^\s*[\d:]{1,16}[.,]\d{1,4}[ \t]*-->[ \t]*[\d:]{1,16}[.,]\d{1,4}/;
/** The first line of a WebVTT file, unless a title follows. */
const SIGNATURE = /^\uFEFF?WEBVTT\s*$/;
const COUNTER = /^\s*\d{1,9}\s*$/;
const TAG = /<([^<>]{0,250})>/g;
/** `i`, `/c.loud`, `00:00:01.000`, `v Maria`, `font color="red"`: anything else in such brackets is text. */
const TAGS: readonly RegExp[] = [
  /^\/?(?:[bcisuv]|rt|ruby|lang|font)$/i,
  /^c\.[^\s]{1,240}$/i,
  /^(?:v|lang|font)[.\s]/i,
  /^[\d:.]{1,16}$/,
];
const VOICE = /^<v(?:\.[^\s.>]{1,64}){0,8}[ \t]{1,8}/i;
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
 * The texts of subtitles: all cues are one text, as they are heard, so that what one cue starts the next may end. Every
 * identifier of a cue, note, style and header is one by itself. O(n).
 */
export function subtitlePassages(source: string, dialect: Dialect): readonly Passage[] {
  const speech = new Speech(source, dialect.spelling);
  let isInCue = false;
  for (const { head, cue } of blocksOf(source)) {
    if (cue === null && isInCue && dialect.goesOn) speech.addCue(head);
    else speech.addAside(head.filter(({ text }) => !COUNTER.test(text) && !SIGNATURE.test(text)));
    if (cue === null) continue;
    speech.addCue(cue);
    isInCue = true;
  }
  return [speech.text, ...speech.aside];
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
  // A second time shows that an empty line is missing. It is no text.
  const cue = lines.slice(time + 1).filter(({ text }) => !TIMING.test(text));
  return { head: lines.slice(0, time), cue };
}

/** What is said, from cue to cue, and what is written around it. */
class Speech {
  readonly text: (Slot | string)[] = [];
  readonly aside: Passage[] = [];
  private readonly source: string;
  private readonly spelling: Spelling;
  private voice = '';
  /** What was said last. */
  private last = '';

  constructor(source: string, spelling: Spelling) {
    this.source = source;
    this.spelling = spelling;
  }

  addAside(lines: readonly Line[]): void {
    this.aside.push(
      lines.flatMap(({ start, end }) => [slot(plainPiece(this.source, start, end)), '\n']),
    );
  }

  addCue(lines: readonly Line[]): void {
    for (const line of lines) this.addLine(line);
  }

  private addLine({ text, start, end }: Line): void {
    this.text.push(this.gapBefore(text));
    let at = start;
    for (const { 0: tag, 1: inner = '', index } of text.matchAll(TAG)) {
      if (!TAGS.some((form) => form.test(inner))) continue;
      this.addText(at, start + index);
      const voice = VOICE.exec(tag)?.[0];
      at = start + index + tag.length;
      if (voice !== undefined) this.addVoice(start + index + voice.length, at - 1);
    }
    this.addText(at, end);
  }

  private gapBefore(line: string): string {
    if (SENTENCE_END.test(this.last) || TURN.test(line)) return '\n';
    // The number goes on.
    return this.last.endsWith('-') ? '' : ' ';
  }

  /** A speaker whose name is repeated goes on with what he said. */
  private addVoice(start: number, end: number): void {
    const name = this.slotAt(start, end);
    if (name.view === this.voice) {
      this.aside.push([name]);
      return;
    }
    this.text.push('\n', name, ': ');
    this.voice = name.view;
    this.last = '';
  }

  private addText(start: number, end: number): void {
    if (start === end) return;
    const said = this.slotAt(start, end);
    this.text.push(said);
    this.last = said.view.trimEnd();
  }

  private slotAt(start: number, end: number): Slot {
    const { source, spelling } = this;
    const isPlain = spelling === PLAIN;
    return slot(
      isPlain ? plainPiece(source, start, end) : referencePiece(source, start, end, spelling),
    );
  }
}
