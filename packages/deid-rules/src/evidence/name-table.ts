import { extendPhrase, HASH_SEED, hashWord, TokenKind, type Tokens } from 'deid-core';
import { IDENTIFIER_NAMES, type IdentifierNames, NUMBER_ENDINGS } from './identifier-names.ts';
import { symbolSet } from './symbol-set.ts';
import { wordsOf } from './triggers.ts';
import { type WordSet, wordSet } from './word-set.ts';

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

/** Every beginning of a name by its phrase hash, with the name that it completes, if any. */
const beginnings = new Map<number, Entry | null>();
/** Every name in one word, without the words for a number: `memberid`. */
export const joinedNames = new Set<string>();
const firstWords: WordSet = wordSet(fill());
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

/** Fills `beginnings`; returns the first words of all names. */
function fill(): string {
  const first = new Set<string>();
  for (const names of IDENTIFIER_NAMES) {
    for (const [key, strength] of STRENGTHS) {
      for (const phrase of names[key]?.split(',') ?? []) {
        const words = phrase.trim().split(/\s+/);
        add(words, { names, strength });
        first.add(words[0] ?? '');
        joinedNames.add(words.join(''));
        for (const joined of joinedForms(words)) {
          const isNumbered = joined.length > words.join('').length;
          add([joined], { names, strength: isNumbered ? Strength.Complete : strength });
          first.add(joined);
        }
      }
    }
  }
  return [...first].join(' ');
}

/** `memberid`, `accountnumber`: how keys and forms write a name in one word. */
function joinedForms(words: readonly string[]): readonly string[] {
  const joined = words.join('');
  // The lexer makes a word and a number of `last4`.
  if (/\d$/.test(joined)) return [];
  const numbered = NUMBER_ENDINGS.map((ending) => joined + ending);
  return words.length > 1 ? [joined, ...numbered] : numbered;
}

function add(words: readonly string[], entry: Entry): void {
  let hash = HASH_SEED;
  for (const [place, word] of words.entries()) {
    hash = extendPhrase(hash, valueOf(word));
    const isLast = place === words.length - 1;
    // The first name of a spelling wins, whatever longer names begin with it.
    if (isLast) beginnings.set(hash, beginnings.get(hash) ?? entry);
    else if (!beginnings.has(hash)) beginnings.set(hash, null);
  }
}

/** What the lexer will give as the value of a word or number. */
function valueOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : hashWord(word);
}
