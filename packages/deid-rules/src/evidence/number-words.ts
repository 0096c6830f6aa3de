import { hashWord, type Tokens } from 'deid-core';
import { symbolAt, wordAt } from './token-at.ts';
import { hashSet, type WordSet } from './word-set.ts';

/** A number that was read from tokens, and the index of the token just behind it. */
export interface NumberReading {
  readonly value: number;
  readonly end: number;
}

const UNIT_WORDS = 'one two three four five six seven eight nine';
const TEEN_WORDS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TEN_WORDS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINAL_UNIT_WORDS = 'first second third fourth fifth sixth seventh eighth ninth';
const ORDINAL_TEEN_WORDS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const ORDINAL_TEN_WORDS =
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

/** Words that a spelled ordinal of 1 to 99 may start with. */
export const ORDINAL_WORDS = `${ORDINAL_UNIT_WORDS} ${ORDINAL_TEEN_WORDS} ${ORDINAL_TEN_WORDS} ${TEN_WORDS}`;

const UNITS = valuesFrom(1, UNIT_WORDS);
const TENS = valuesFrom(20, TEN_WORDS, 10);
const ORDINAL_UNITS = valuesFrom(1, ORDINAL_UNIT_WORDS);
const CARDINALS = new Map([...UNITS, ...valuesFrom(10, TEEN_WORDS), ...TENS]);
const ORDINALS = new Map([
  ...ORDINAL_UNITS,
  ...valuesFrom(10, ORDINAL_TEEN_WORDS),
  ...valuesFrom(20, ORDINAL_TEN_WORDS, 10),
]);
/** Most words that are asked about are none of these, and a set of hashes says so faster than two maps. */
const NUMBER_WORDS: WordSet = hashSet([...CARDINALS.keys(), ...ORDINALS.keys()]);

/** Reads `seven`, `nineteen`, `ninety-three`: 1 to 99. */
export function readCardinal(tokens: Tokens, index: number): NumberReading | undefined {
  return read(tokens, index, UNITS, CARDINALS);
}

/** Reads `seventh`, `nineteenth`, `ninety-third`: 1 to 99. */
export function readOrdinal(tokens: Tokens, index: number): NumberReading | undefined {
  return read(tokens, index, ORDINAL_UNITS, ORDINALS);
}

function read(
  tokens: Tokens,
  index: number,
  units: ReadonlyMap<number, number>,
  whole: ReadonlyMap<number, number>,
): NumberReading | undefined {
  const word = wordAt(tokens, index);
  if (!NUMBER_WORDS.has(word)) return undefined;
  const tens = TENS.get(word);
  if (tens !== undefined) {
    const next = symbolAt(tokens, index + 1) === '-' ? index + 2 : index + 1;
    const unit = units.get(wordAt(tokens, next));
    if (unit !== undefined) return { value: tens + unit, end: next + 1 };
  }
  const value = whole.get(word);
  return value === undefined ? undefined : { value, end: index + 1 };
}

function valuesFrom(first: number, words: string, step = 1): ReadonlyMap<number, number> {
  return new Map(words.split(' ').map((word, index) => [hashWord(word), first + index * step]));
}
