import { hashLetter, unhashLetter } from 'deid-core';
import {
  type Attributes,
  DICTIONARY,
  plainWord,
  Vocabulary,
  vocabulary,
  VOCABULARY_SHIFT,
  WORD_SHIFT,
} from './attributes.ts';

/** Endings of English and of Latin, each with what the stem has instead; not those of many surnames: `-er`, `-man`, `-y`. */
const ENDINGS = `s es ies:y ae:a es:is d ed ied:y ing ing:e ly ily:y ly:le ally ness iness:y iest:y ier:y est able able:e
  ability:able ity ity:e ment less ful ish ism ist ize al ic ous ion ion:e ation ation:e otic:osis emic:emia itic:itis`;
/** `stopped`, `stopping`: what is doubled before these endings. */
const DOUBLED = 'b d g l m n p r t';
const DOUBLING = 'ed ing';
/** Letters at least that are left of a word without its ending. */
const SHORTEST_STEM = 3;
const CASE_BIT = 32;
const LETTER_MASK = 31;

interface Ending {
  readonly letters: readonly number[];
  /** Of the stem, in its place. */
  readonly instead: readonly number[];
}

/** By the last letter. */
const endings: readonly Ending[][] = Array.from({ length: LETTER_MASK + 1 }, () => []);
for (const ending of ENDINGS.split(/\s+/)) add(...(ending.split(':') as [string, string?]));
for (const letter of DOUBLED.split(' ')) {
  for (const ending of DOUBLING.split(' ')) add(letter + letter + ending, letter);
}

function add(ending: string, instead = ''): void {
  const letters = codes(ending);
  endings[(letters.at(-1) ?? 0) & LETTER_MASK]?.push({ letters, instead: codes(instead) });
}

function codes(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

/**
 * What is known of a word that is in no list itself, by the stem that it is made of: `settles`, `abscessed`, `redness`. Such a
 * word is plain if its stem is, a rarer one, and clinical if its stem is. 0 when no stem is known.
 *
 * @param hash of the word from `start` to `end` of the text
 * @param known what lists know of a hash
 */
export function inflected(
  hash: number,
  text: string,
  start: number,
  end: number,
  known: (hash: number) => Attributes,
): Attributes {
  const last = text.charCodeAt(end - 1);
  for (const ending of endings[last & LETTER_MASK] as readonly Ending[]) {
    if (end - start < ending.letters.length + SHORTEST_STEM || !endsIn(text, end, ending)) continue;
    const attributes = ofStem(known(stemHash(hash, ending)));
    if (attributes !== 0) return attributes;
  }
  return 0;
}

function endsIn(text: string, end: number, { letters }: Ending): boolean {
  const start = end - letters.length;
  return letters.every((letter, index) => (text.charCodeAt(start + index) | CASE_BIT) === letter);
}

function stemHash(hash: number, { letters, instead }: Ending): number {
  return instead.reduce(hashLetter, letters.reduceRight(unhashLetter, hash));
}

/** Bucket of `plainWord` of the commonest inflected words that are in no list, and how much rarer than their stems they are. */
const COMMONEST = 2;
const RARER = 1;

function ofStem(stem: Attributes): Attributes {
  const isClinical = vocabulary(stem) === Vocabulary.Clinical;
  const isWord = plainWord(stem) > 0 || (stem & DICTIONARY) !== 0;
  if (!isWord && !isClinical) return 0;
  const word = Math.min(COMMONEST, plainWord(stem) >> RARER) << WORD_SHIFT;
  return (
    (isWord ? DICTIONARY | word : 0) | (isClinical ? Vocabulary.Clinical << VOCABULARY_SHIFT : 0)
  );
}
