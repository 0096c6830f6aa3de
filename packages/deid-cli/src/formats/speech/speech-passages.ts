import { type Node, propertiesOf, stringPiece } from '../json/json-source.ts';
import { otherNames } from '../json/property-names.ts';
import { linesOf } from '../lines.ts';
import { named, type Passage, slot } from '../passage.ts';
import { nestedPiece, type Piece, plainPiece, type Spelling } from '../piece.ts';
import { Recording } from './recording.ts';
import { type Timed, timedIn } from './timed.ts';
import { type Word, wordsOf } from './words.ts';

/** What services call a text that they give beside its words. */
const TRANSCRIPTS: ReadonlySet<string> = new Set([
  ...['transcript', 'text', 'display', 'lexical', 'itn', 'maskedITN', 'sentence', 'utterance'],
]);
/** The numbers of a model's own vocabulary, which spell out the text (Whisper). */
const TOKEN_NUMBERS = 'tokens';
const SPEAKER = /^\s*(?:speaker|channel) \w{1,4}:/i;
/** Of an item that is nothing but what stands between two words. */
const BLANK = /^\s{1,8}$/;
const EMPTIED: Spelling = { write: () => '[]', isWhole: true };

/** Lists of what the recognizer may have heard, the likeliest first. */
const GUESSES: ReadonlySet<string> = new Set(['alternatives', 'nBest', 'NBest']);

interface Named {
  readonly name: string;
  readonly node: Node;
}

/**
 * The texts of a recognizer's answer. What was said is one text, from word to word and turn to turn, and every word, turn
 * and transcript that tells it is a place of it; other strings are read by themselves. Times and numbers stay. O(n).
 */
export function speechPassages(source: string, root: Node): readonly Passage[] {
  const recording = new Recording();
  const aside: Passage[] = [];
  const heard = new Set<Node>();
  const strings: Named[] = [];
  const guesses: Named[] = [];
  let lastHeard = '';
  let lastSpeaker: string | undefined;
  visit(root, '');
  for (const { name, node } of guesses) visit(node, name);
  for (const { name, node } of strings) if (!heard.has(node)) readString(name, node);
  return [recording.passage(), ...aside, otherNames(source, root)];

  function visit(node: Node, name: string): void {
    if (node.type === 'string') strings.push({ name, node });
    if (node.type === 'array') visitItems(node, name);
    if (node.type !== 'object') return;
    const properties = propertiesOf(node);
    for (const [property, values] of properties) {
      for (const value of values) {
        if (property === TOKEN_NUMBERS && value.type === 'array' && properties.has('text')) {
          aside.push(emptied(source, value));
        } else visit(value, property);
      }
    }
  }

  function visitItems(array: Node, name: string): void {
    const timed = timedIn(array);
    if (timed !== null) hear(timed, name);
    for (const [index, item] of (array.children ?? []).entries()) {
      // What was said goes on with the likeliest of the next guesses.
      if (index > 0 && GUESSES.has(name)) guesses.push({ name, node: item });
      else visit(item, name);
    }
  }

  /** An array of words or turns: all of it said before, or said now. */
  function hear(timed: readonly Timed[], name: string): void {
    const turns = timed.map((turn) => ({ ...turn, words: wordsIn(turn) }));
    if (recording.repeats(turns.flatMap(({ words }) => words))) return;
    // Some services tell blanks, too. There, words without one between them are one.
    const hasBlanks = turns.some(({ text }) => BLANK.test(String(text.value)));
    let last = lastHeard === name ? lastSpeaker : undefined;
    let gap = ' ';
    for (const { words, speaker, text } of turns) {
      if (words.length === 0) {
        if (hasBlanks) gap += String(text.value);
        continue;
      }
      recording.append(words, speaker === last ? gap : '\n');
      gap = hasBlanks ? '' : ' ';
      last = speaker;
    }
    lastSpeaker = last;
    lastHeard = name;
  }

  function wordsIn({ text, variants }: Timed): readonly Word[] {
    const words = wordsOf(stringPiece(source, text));
    heard.add(text);
    const [word] = words;
    if (word === undefined || words.length > 1) return words;
    for (const variant of variants) heard.add(variant);
    return [{ ...word, variants: variants.map((variant) => stringPiece(source, variant)) }];
  }

  function readString(name: string, node: Node): void {
    const piece = stringPiece(source, node);
    const texts = TRANSCRIPTS.has(name) ? turnsIn(piece) : [piece];
    for (const text of texts) {
      const isTold = TRANSCRIPTS.has(name) && recording.repeats(wordsOf(text));
      if (!isTold && text.text !== '') aside.push(named(name, slot(text)));
    }
  }
}

/** The lines of a transcript, without the numbers of their speakers. */
function turnsIn(transcript: Piece): readonly Piece[] {
  return linesOf(transcript.text).map(({ text, start, end }) => {
    const speaker = SPEAKER.exec(text)?.[0].length ?? 0;
    return nestedPiece(plainPiece(transcript.text, start + speaker, end), transcript);
  });
}

function emptied(source: string, { offset, length }: Node): Passage {
  const end = offset + length;
  const piece = { text: source.slice(offset, end), start: offset, end, spelling: EMPTIED };
  return [slot(piece, { view: ' '.repeat(length), label: 'ID' })];
}
