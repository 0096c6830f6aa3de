import { hashWord } from '../../deid-core/src/lexer/hash.ts';
import {
  ANY_NAME,
  ANY_PLACE,
  type Attributes,
  cluster,
  DICTIONARY,
  plainWord,
  vocabulary,
} from '../src/lexicon/attributes.ts';
import { inflected } from '../src/lexicon/inflection.ts';
import { dictionaryLevels, spokenWords } from './sources.ts';
import { vocabularyWords } from './vocabulary.ts';
import type { Words } from './words.ts';

/** Bucket of `plainWord` up to which what the stem says of a word is as good as what the lists say. */
const RARE_WORD = 2;

/**
 * Leaves out the words of which their stems say the same: every eleventh entry of the lexicon.
 *
 * A word whose stem has to be known for another is shorter, or as short; so the shorter ones come first, and what has lost its
 * stem to a word of its own length comes back.
 */
export function dropInflections(words: Words): void {
  const known = (hash: number): Attributes => words.get(hash) ?? 0;
  const dropped: [string, Attributes][] = [];
  for (const word of spelledWords()) {
    const hash = hashWord(word);
    const attributes = known(hash);
    if (!isRare(attributes) || !isTold(word, attributes)) continue;
    dropped.push([word, attributes]);
    words.delete(hash);
  }
  // What comes back may be another stem to a word that was told.
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const [word, attributes] of dropped) {
      const hash = hashWord(word);
      if (words.has(hash) || isTold(word, attributes)) continue;
      words.set(hash, attributes);
      isSettled = false;
    }
  }

  function isTold(word: string, attributes: Attributes): boolean {
    const told = inflected(hashWord(word), word, 0, word.length, known);
    return told !== 0 && vocabulary(told) === vocabulary(attributes);
  }
}

function spelledWords(): readonly string[] {
  const dictionary = Object.values(dictionaryLevels()).flat();
  const spoken = spokenWords().map(({ word }) => word);
  const all = new Set([...dictionary, ...spoken, ...vocabularyWords()]);
  return [...all].sort((one, other) => one.length - other.length);
}

/** A word and nothing else that lists tell. */
function isRare(attributes: Attributes): boolean {
  const isOther = (attributes & (ANY_NAME | ANY_PLACE)) !== 0 || cluster(attributes) !== 0;
  if (isOther || plainWord(attributes) > RARE_WORD) return false;
  return (attributes & DICTIONARY) !== 0 || vocabulary(attributes) !== 0;
}
