import { type Document, extendPhrase, Gap, HASH_SEED, hashWord, TokenKind } from 'deid-core';
import { isVocabularyPhrase } from '../lexicon/phrases.ts';

/** Words of the longest phrase. */
const LONGEST_PHRASE = 4;
/** What may stand between the words: `Reed-Sternberg`, `Dr. Pepper`, `Johnson & Johnson`. */
const JOINERS: ReadonlySet<number> = new Set(
  Array.from("-–.&'’", (symbol) => symbol.charCodeAt(0)),
);
const AND = hashWord('and');

/** Index just behind the longest phrase of the vocabulary that starts at a word; 0 when none does. */
export function vocabularyPhraseEnd({ tokens }: Document, start: number): number {
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
    if (words > 1 && isVocabularyPhrase(phrase)) end = index + 1;
  }
  return end;
}

function isJoiner(kind: number | undefined, value: number): boolean {
  if (kind === TokenKind.Clitic) return true;
  return kind === TokenKind.Symbol ? JOINERS.has(value) : value === AND;
}
