import { type Node, propertiesOf } from '../json/json-source.ts';

type Properties = ReadonlyMap<string, readonly Node[]>;

/** Something that was said: a word, a turn, a sentence. */
export interface Timed {
  readonly text: Node;
  /** The same word in other forms. */
  readonly variants: readonly Node[];
  /** Who says it, where the file tells. */
  readonly speaker: string;
}

/**
 * What services call the text of a word or turn, the most telling first (AWS Transcribe, Google Speech-to-Text, Azure,
 * Deepgram, AssemblyAI, Whisper).
 */
const TEXT = ['punctuated_word', 'text', 'word', 'content', 'transcript', 'sentence'];
const TIME = /^(?:ts$|start|end|begin|offset|duration|timestamp|channel_start)/i;
const SPEAKER = ['speaker', 'speaker_label', 'speakerTag', 'speakerLabel', 'speakerId', 'channel'];

/** Numbers that say when, who and how sure. */
const MEASURE = /^(?:id|index|confidence|score|duration|.{0,64}(?:_duration|Duration))$/;

/** Whether a number of this name says nothing of what was said, nor of whom. */
export function isMeasure(name: string): boolean {
  return TIME.test(name) || SPEAKER.includes(name) || MEASURE.test(name);
}

/** What an array of words or turns tells; null for another array. Items without text are left out. */
export function timedIn(array: Node): readonly Timed[] | null {
  const items = (array.children ?? []).filter(({ type }) => type === 'object').map(propertiesOf);
  const isTimed = items.some((item) => [...item.keys()].some((name) => TIME.test(name)));
  if (!isTimed && !items.some(isTurn) && !items.some(isGuessed)) return null;
  const enclosing = array.parent?.parent;
  const speaker = enclosing === undefined ? '' : speakerOf(propertiesOf(enclosing));
  const timed = items.map((item) => timedOf(item, speaker)).filter((item) => item !== null);
  return timed.length === 0 ? null : timed;
}

/** Whether all items of an array tell who said what. */
export function isDialogue({ type, children = [] }: Node): boolean {
  return type === 'array' && children.length > 0 && children.map(propertiesOf).every(isTurn);
}

function isTurn(item: Properties): boolean {
  return SPEAKER.some((name) => item.has(name)) && textsIn(item).length > 0;
}

/** Whether an item has nothing but what the recognizer took it for (Google Speech-to-Text, when no words are asked for). */
function isGuessed(item: Properties): boolean {
  const guesses = guessesOf(item);
  return (
    guesses.length > 0 && guesses.every((guess) => guess.has('transcript') && !guess.has('words'))
  );
}

function timedOf(item: Properties, speaker: string): Timed | null {
  const [text, ...variants] = [item, ...guessesOf(item)].flatMap(textsIn);
  return text === undefined ? null : { text, variants, speaker: speakerOf(item) || speaker };
}

function guessesOf(item: Properties): readonly Properties[] {
  return (item.get('alternatives') ?? [])
    .flatMap(({ children = [] }) => children)
    .map(propertiesOf);
}

function textsIn(item: Properties): readonly Node[] {
  const texts = TEXT.flatMap((name) => item.get(name) ?? []);
  // Rev.ai has words and punctuation, each with its type.
  const told = texts.length === 0 && item.has('type') ? (item.get('value') ?? []) : texts;
  return told.filter(({ type }) => type === 'string');
}

function speakerOf(item: Properties): string {
  const name = SPEAKER.find((each) => item.has(each)) ?? '';
  return String(item.get(name)?.[0]?.value ?? '');
}
