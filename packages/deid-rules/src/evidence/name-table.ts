import { extendPhrase, HASH_SEED, hashWord, TokenKind, type Tokens } from 'deid-core';
import { IDENTIFIER_NAMES, type IdentifierNames, NUMBER_ENDINGS } from './identifier-names.ts';
import { symbolSet } from './symbol-set.ts';
import { wordsOf } from './triggers.ts';
import { hashSet, type WordSet } from './word-set.ts';

/** How much a name needs before a value counts. */
export const Strength = { Complete: 0, Partial: 1, Vague: 2 } as const;
export type Strength = (typeof Strength)[keyof typeof Strength];

/** The name of a number in a text. */
export interface Name {
  readonly names: IdentifierNames;
  readonly strength: Strength;
  /** Index of the token behind it. */
  readonly end: number;
}

type Entry = Omit<Name, 'end'>;

const STRENGTHS = [
  ['complete', Strength.Complete],
  ['partial', Strength.Partial],
  ['vague', Strength.Vague],
] as const;

/** Symbols that may stand between the words of a name. */
const JOINTS = symbolSet('-./_');

/** What names in one word would be, but are other words: `folic acid 400`. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['acid', 'barnum', 'chino']);

const SPACES = /\s+/;
const STARTS_IN_DIGIT = /^\d/;
const ENDS_IN_DIGIT = /\d$/;

/** Every beginning of a name by its phrase hash, with the name that it completes, if any. */
const beginnings = new Map<number, Entry | null>();
/** Every name in one word, without the words for a number: `memberid`. */
export const joinedNames = new Set<string>();
const firstWords: WordSet = hashSet(fill());
/** Words that the names of numbers begin with. */
export const NAMES = wordsOf(firstWords);

/** Whether some name begins with the word of this hash. */
export function opensName(hash: number): boolean {
  return firstWords.has(hash);
}

/** The longest name that starts at a word, or null. */
export function nameAt(tokens: Tokens, index: number): Name | null {
  if (!opensName(tokens.values[index] ?? 0)) return null;
  let name: Name | null = null;
  let hash = HASH_SEED;
  for (let at = index; at >= 0; at = nextWord(tokens, at)) {
    hash = extendPhrase(hash, tokens.values[at] ?? 0);
    const entry = beginnings.get(hash);
    if (entry === undefined) break;
    if (entry !== null) name = { ...entry, end: at + 1 };
  }
  return name;
}

/** Index of the word or number that continues a phrase behind token `index`, or -1. */
function nextWord(tokens: Tokens, index: number): number {
  let next = index + 1;
  if (next < tokens.length && tokens.kinds[next] === TokenKind.Clitic) next++;
  if (tokens.kinds[next] === TokenKind.Symbol && JOINTS.has(tokens.values[next] ?? 0)) next++;
  const kind = tokens.kinds[next];
  const continues = kind === TokenKind.Word || kind === TokenKind.Number;
  return next < tokens.length && continues ? next : -1;
}

/** Fills `beginnings`; returns the hashes of the first words of all names. */
function fill(): readonly number[] {
  const first = new Set<number>();
  for (const names of IDENTIFIER_NAMES) {
    for (const [key, strength] of STRENGTHS) {
      const entry = { names, strength };
      const numbered = { names, strength: Strength.Complete };
      for (const phrase of names[key]?.split(',') ?? []) {
        const words = phrase.trim().split(SPACES);
        const joined = words.join('');
        first.add(addPhrase(words, entry));
        joinedNames.add(joined);
        // The lexer makes a word and a number of `last4`.
        if (ENDS_IN_DIGIT.test(joined)) continue;
        // `memberid`, `accountnumber`: how keys and forms write a name in one word.
        if (words.length > 1) first.add(addWord(joined, entry));
        for (const ending of NUMBER_ENDINGS) first.add(addWord(joined + ending, numbered));
      }
    }
  }
  return [...first];
}

/** Adds a name in several words; returns the hash of the first one. */
function addPhrase(words: readonly string[], entry: Entry): number {
  const values = words.map(valueOf);
  const last = values.length - 1;
  let hash = HASH_SEED;
  for (let place = 0; place < last; place++) {
    hash = extendPhrase(hash, values[place] ?? 0);
    if (!beginnings.has(hash)) beginnings.set(hash, null);
  }
  complete(extendPhrase(hash, values[last] ?? 0), entry);
  return values[0] ?? 0;
}

/** Adds a name in one word; returns its hash. */
function addWord(word: string, entry: Entry): number {
  const hash = hashWord(word);
  if (!OTHER_WORDS.has(word)) complete(extendPhrase(HASH_SEED, hash), entry);
  return hash;
}

/** The first name of a spelling wins, whatever longer names begin with it. */
function complete(phrase: number, entry: Entry): void {
  if ((beginnings.get(phrase) ?? null) === null) beginnings.set(phrase, entry);
}

/** What the lexer will give as the value of a word or number. */
function valueOf(word: string): number {
  return STARTS_IN_DIGIT.test(word) ? Number(word) : hashWord(word);
}
