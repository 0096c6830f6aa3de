import {
  type Document,
  extendPhrase,
  Gap,
  HASH_SEED,
  hashWord,
  TokenKind,
  type Tokens,
} from 'deid-core';
import { PHRASES } from './phrases.ts';
import { hashSet, type WordSet } from './word-set.ts';

/** Words of the longest phrase. */
const LONGEST_PHRASE = 4;
/** What may stand between the words: `Reed-Sternberg`, `Dr. Pepper`, `Johnson & Johnson`. */
const JOINERS: ReadonlySet<number> = new Set(
  Array.from("-–.&'’", (symbol) => symbol.charCodeAt(0)),
);
const AND = hashWord('and');

interface Phrases {
  /** First words. */
  readonly starts: readonly number[];
  readonly wholes: WordSet;
}

let built: Phrases | undefined;

/** Built for the first document, like the other vocabularies. */
function phrases(): Phrases {
  built ??= build();
  return built;
}

function build(): Phrases {
  const lines = PHRASES.trim().split('\n');
  const words = lines.map((line) => line.split(' ').map(hashWord));
  return {
    starts: words.map(([first]) => first ?? 0),
    wholes: hashSet(words.map((phrase) => phrase.reduce(extendPhrase, HASH_SEED))),
  };
}

/** Hashes of the words that phrases of `PHRASES` begin with. */
export function vocabularyPhraseStarts(): readonly number[] {
  return phrases().starts;
}

/** Index just behind the longest phrase of `PHRASES` that starts at a word; 0 when none does. */
export function vocabularyPhraseEnd({ tokens }: Document, index: number): number {
  return phraseEnd(tokens, index, phrases().wholes);
}

function phraseEnd(tokens: Tokens, start: number, wholes: WordSet): number {
  let phrase = HASH_SEED;
  let end = 0;
  let words = 0;
  for (let index = start; index < tokens.length && words < LONGEST_PHRASE; index++) {
    const value = tokens.values[index] ?? 0;
    if (index > start && (tokens.gaps[index] ?? 0) > Gap.Newline) break;
    if (words > 0 && isJoiner(tokens.kinds[index], value)) continue;
    if (tokens.kinds[index] !== TokenKind.Word) break;
    phrase = extendPhrase(phrase, value);
    words++;
    if (words > 1 && wholes.has(phrase)) end = index + 1;
  }
  return end;
}

function isJoiner(kind: number | undefined, value: number): boolean {
  if (kind === TokenKind.Clitic) return true;
  return kind === TokenKind.Symbol ? JOINERS.has(value) : value === AND;
}
