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
/** What the first line of a WebVTT file starts with. A title may follow. */
const SIGNATURE = /^\uFEFF?WEBVTT(?:[ \t]{1,8}(?:-[ \t]{1,8})?|$)/;
/** A line of a region: cues name its `id` among their settings, and must find it. */
const REGION_SETTINGS =
  /^(?:(?:id|width|lines|regionanchor|viewportanchor|scroll):\S{1,250}(?:[ \t]{1,8}|$)){1,8}$/;
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
    else speech.addAside(asideOf(head, dialect));
    if (cue === null) continue;
    speech.addCue(cue);
    isInCue = true;
  }
  return [speech.text, ...speech.aside];
}

/** What may be text in the lines around a cue. */
function asideOf(head: readonly Line[], dialect: Dialect): readonly Line[] {
  const lines = head.filter(({ text }) => !COUNTER.test(text));
  if (dialect !== WEBVTT) return lines;
  const [first, ...others] = lines;
  if (first?.text.trim() === 'REGION')
    return others.filter(({ text }) => !REGION_SETTINGS.test(text));
  return lines.map((line) => (line.start === 0 ? withoutSignature(line) : line));
}

function withoutSignature({ text, start, end }: Line): Line {
  const length = SIGNATURE.exec(text)?.[0].length ?? 0;
  return { text: text.slice(length), start: start + length, end };
}

function* blocksOf(source: string): Generator<Block> {
  let lines: Line[] = [];
  let hasTime = false;
  for (const line of linesOf(source)) {
    const isTime = TIMING.test(line.text);
    if (line.text.trim() === '') {
      yield* blocksIn(lines);
      lines = [];
      hasTime = false;
      continue;
    }
    // A second time shows that an empty line is missing.
    if (isTime && hasTime) {
      const counter = COUNTER.test(lines.at(-1)?.text ?? '') ? lines.splice(-1) : [];
      yield* blocksIn(lines);
      lines = counter;
    }
    hasTime ||= isTime;
    lines.push(line);
  }
  yield* blocksIn(lines);
}

function blocksIn(lines: readonly Line[]): readonly Block[] {
  if (lines.length === 0) return [];
  const time = lines.findIndex(({ text }) => TIMING.test(text));
  if (time < 0) return [{ head: lines, cue: null }];
  return [{ head: lines.slice(0, time), cue: lines.slice(time + 1) }];
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
    // Nothing is said: what follows is something else.
    if (lines.length === 0) this.text.push('\n');
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
