import { createDocument, Gap, TokenKind, type Tokens } from 'deid-core';
import { grouped } from './grouped.ts';
import { hashSet } from './word-set.ts';

/** Phrases of one or more tokens, such as `date of birth`, `MR#` or `acct. no.`. */
export interface PhraseSet {
  /** Index just behind the longest phrase that starts at token `index`, or `index` itself when none does. */
  endAt(tokens: Tokens, index: number): number;
  /** Index at which the longest phrase that ends just before token `index` starts, or `index` itself when none does. */
  startBefore(tokens: Tokens, index: number): number;
  /** Hashes of the words, and code units of the symbols, that a phrase starts with. */
  readonly firstWords: readonly number[];
  readonly firstSymbols: readonly number[];
  /** Hashes of the words, and code units of the symbols, that a phrase ends with. */
  readonly lastTokens: readonly number[];
}

/** Some tokens of a text that holds all phrases of a set. */
interface Phrase {
  readonly start: number;
  readonly length: number;
}

/** Case, diacritics and the space between tokens do not count. */
export function phraseSet(phrases: readonly string[]): PhraseSet {
  const lexed = lexAll(phrases);
  const { kinds, values } = lexed;
  const longestFirst = phrasesOf(lexed).toSorted((one, other) => other.length - one.length);
  const firstsOf = (kind: TokenKind): readonly number[] =>
    longestFirst
      .filter(({ start }) => kinds[start] === kind)
      .map(({ start }) => values[start] ?? 0);
  const lastOf = ({ start, length }: Phrase): number => values[start + length - 1] ?? 0;
  // Made when they are first asked: many texts ask few sets, and seldom from behind.
  let byFirst: Lookup | undefined;
  let byLast: Lookup | undefined;
  return {
    firstWords: firstsOf(TokenKind.Word),
    firstSymbols: firstsOf(TokenKind.Symbol),
    lastTokens: longestFirst.map(lastOf),
    endAt(tokens, index) {
      byFirst ??= lookupBy(longestFirst, ({ start }) => values[start] ?? 0);
      for (const phrase of byFirst(tokens.values[index] ?? 0)) {
        if (isAt(lexed, phrase, tokens, index)) return index + phrase.length;
      }
      return index;
    },
    startBefore(tokens, index) {
      byLast ??= lookupBy(longestFirst, lastOf);
      for (const phrase of byLast(tokens.values[index - 1] ?? 0)) {
        if (isAt(lexed, phrase, tokens, index - phrase.length)) return index - phrase.length;
      }
      return index;
    },
  };
}

/** What would divide a phrase into paragraphs. Not the spaces that nearly every phrase has: they can stay. */
const BREAKS = /[^\S ]|\u0085/g;

/** All phrases at once, as paragraphs: thousands of documents would cost more than all that is done with them. */
function lexAll(phrases: readonly string[]): Tokens {
  return createDocument(phrases.map((phrase) => phrase.replaceAll(BREAKS, ' ')).join('\n\n'))
    .tokens;
}

function phrasesOf({ gaps, length }: Tokens): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let start = 0; start < length;) {
    let end = start + 1;
    while (end < length && gaps[end] !== Gap.BlankLine) end++;
    phrases.push({ start, length: end - start });
    start = end;
  }
  return phrases;
}

/** The phrases under a key, the longest first. */
type Lookup = (key: number) => readonly Phrase[];

const NO_PHRASES: readonly Phrase[] = [];

/** Most tokens begin no phrase, and a set of hashes says so faster than a map. */
function lookupBy(phrases: readonly Phrase[], keyOf: (phrase: Phrase) => number): Lookup {
  const keys = hashSet(phrases.map(keyOf));
  const groups = grouped(phrases, keyOf);
  return (key) => (keys.has(key) ? (groups.get(key) ?? NO_PHRASES) : NO_PHRASES);
}

function isAt(lexed: Tokens, { start, length }: Phrase, tokens: Tokens, index: number): boolean {
  if (index < 0 || index + length > tokens.length) return false;
  for (let at = 0; at < length; at++) {
    if (tokens.values[index + at] !== lexed.values[start + at]) return false;
    const kind = tokens.kinds[index + at];
    if (kind !== lexed.kinds[start + at] || kind === TokenKind.Clitic) return false;
  }
  return true;
}
