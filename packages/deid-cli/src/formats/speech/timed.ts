import { type Node, propertiesOf } from '../json/json-source.ts';

/** Something said at a time: a word, a turn, a sentence. */
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
const TIME = /^(?:start|end|begin|offset|duration|timestamp|channel_start)/i;
const SPEAKER = ['speaker', 'speaker_label', 'speakerTag', 'speakerLabel', 'speakerId', 'channel'];

/** What an array of words or turns tells; null for another array. Items without text are left out. */
export function timedIn(array: Node): readonly Timed[] | null {
  const items = (array.children ?? []).filter(({ type }) => type === 'object').map(propertiesOf);
  const isTimed = items.some((item) => [...item.keys()].some((name) => TIME.test(name)));
  if (!isTimed) return null;
  const timed = items.map(timedOf).filter((item) => item !== null);
  return timed.length === 0 ? null : timed;
}

function timedOf(item: ReadonlyMap<string, readonly Node[]>): Timed | null {
  const alternatives = item.get('alternatives')?.flatMap(({ children = [] }) => children) ?? [];
  const [text, ...variants] = [item, ...alternatives.map(propertiesOf)].flatMap(textsIn);
  return text === undefined ? null : { text, variants, speaker: speakerOf(item) };
}

function textsIn(item: ReadonlyMap<string, readonly Node[]>): readonly Node[] {
  return TEXT.flatMap((name) => item.get(name) ?? []).filter(({ type }) => type === 'string');
}

function speakerOf(item: ReadonlyMap<string, readonly Node[]>): string {
  const name = SPEAKER.find((each) => item.has(each)) ?? '';
  return String(item.get(name)?.[0]?.value ?? '');
}
