import type { Passage, Slot } from '../passage.ts';
import type { Piece } from '../piece.ts';
import type { Word } from './words.ts';

/** A word as it was said, at every place where the file has it. */
interface Spoken {
  readonly key: string;
  readonly pieces: Piece[];
  view: string;
  before: string;
  after: string;
  /** What stands between it and the word before. */
  readonly gap: string;
}

/** How many places a text is tried at before it is read by itself: bounds the work for a word that is everywhere. */
const MOST_TRIES = 100;

/**
 * What was said in a recording, word for word. A service tells it several times: as words, as turns, as one transcript.
 * All of these are the same words, so that what one of them loses the others lose, too.
 */
export class Recording {
  private readonly spoken: Spoken[] = [];
  private readonly places = new Map<string, number[]>();
  /** Where the text that was found last ends: the next one likely starts there. */
  private cursor = 0;

  /** Words that go on from those before. */
  append(words: readonly Word[], gap: string): void {
    for (const [index, { piece, key, before, after, variants }] of words.entries()) {
      const places = this.places.get(key);
      if (places === undefined) this.places.set(key, [this.spoken.length]);
      else places.push(this.spoken.length);
      const view = piece.text;
      const between = index === 0 ? gap : ' ';
      const pieces = [piece, ...variants];
      this.spoken.push({ key, pieces, view, before, after, gap: between });
    }
  }

  /** Tells whether these words were said, one after the other, and if so takes them for the same. */
  repeats(words: readonly Word[]): boolean {
    const start = this.find(words);
    if (start < 0) return false;
    for (const [index, word] of words.entries()) {
      const spoken = this.spoken[start + index];
      if (spoken !== undefined) repeat(spoken, word);
    }
    this.cursor = start + words.length;
    return true;
  }

  passage(): Passage {
    return this.spoken.flatMap(({ pieces, view, before, after, gap }): (Slot | string)[] => [
      gap + before,
      { view, pieces },
      after,
    ]);
  }

  private find(words: readonly Word[]): number {
    const [first] = words;
    if (first === undefined) return -1;
    if (this.isAt(this.cursor, words)) return this.cursor;
    const places = this.places.get(first.key) ?? [];
    return places.slice(0, MOST_TRIES).find((place) => this.isAt(place, words)) ?? -1;
  }

  private isAt(start: number, words: readonly Word[]): boolean {
    return words.every(({ key }, index) => this.spoken[start + index]?.key === key);
  }
}

/** Capitals and punctuation tell names, and a recognizer's words may come without. */
function repeat(spoken: Spoken, { piece, before, after, variants }: Word): void {
  spoken.pieces.push(piece, ...variants);
  const isBare = spoken.view === spoken.view.toLowerCase();
  if (isBare && piece.text.length === spoken.view.length) spoken.view = piece.text;
  if (spoken.before === '') spoken.before = before;
  if (spoken.after === '') spoken.after = after;
}
