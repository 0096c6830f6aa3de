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
}

interface Phrase {
  readonly length: number;
  readonly kinds: Uint8Array;
  readonly values: Int32Array;
}

/** Case, diacritics and the space between tokens do not count. */
export function phraseSet(phrases: readonly string[]): PhraseSet {
  const lexed = lexAll(phrases).toSorted((one, other) => other.length - one.length);
  const byFirst = lookupBy(lexed, (phrase) => phrase.values[0] ?? 0);
  const byLast = lookupBy(lexed, (phrase) => phrase.values[phrase.length - 1] ?? 0);
  return {
    firstWords: firstsOf(lexed, TokenKind.Word),
    firstSymbols: firstsOf(lexed, TokenKind.Symbol),
    endAt(tokens, index) {
      for (const phrase of byFirst(tokens.values[index] ?? 0)) {
        if (isAt(phrase, tokens, index)) return index + phrase.length;
      }
      return index;
    },
    startBefore(tokens, index) {
      for (const phrase of byLast(tokens.values[index - 1] ?? 0)) {
        if (isAt(phrase, tokens, index - phrase.length)) return index - phrase.length;
      }
      return index;
    },
  };
}

/** What would divide a phrase into paragraphs. */
const BREAKS = /[\s\u0085]+/g;

/** All phrases at once, as paragraphs: thousands of documents would cost more than all that is done with them. */
function lexAll(phrases: readonly string[]): readonly Phrase[] {
  const paragraphs = phrases.map((phrase) => phrase.replaceAll(BREAKS, ' ')).join('\n\n');
  const { gaps, kinds, length, values } = createDocument(paragraphs).tokens;
  const lexed: Phrase[] = [];
  for (let start = 0; start < length;) {
    let end = start + 1;
    while (end < length && gaps[end] !== Gap.BlankLine) end++;
    const [ownKinds, ownValues] = [kinds.subarray(start, end), values.subarray(start, end)];
    lexed.push({ length: end - start, kinds: ownKinds, values: ownValues });
    start = end;
  }
  return lexed;
}

function firstsOf(phrases: readonly Phrase[], kind: TokenKind): readonly number[] {
  return phrases.filter(({ kinds }) => kinds[0] === kind).map(({ values }) => values[0] ?? 0);
}

const NO_PHRASES: readonly Phrase[] = [];

/** Most tokens begin no phrase, and a set of hashes says so faster than a map. */
function lookupBy(
  phrases: readonly Phrase[],
  keyOf: (phrase: Phrase) => number,
): (key: number) => readonly Phrase[] {
  const keys = hashSet(phrases.map(keyOf));
  const groups = grouped(phrases, keyOf);
  return (key) => (keys.has(key) ? (groups.get(key) ?? NO_PHRASES) : NO_PHRASES);
}

function isAt(phrase: Phrase, tokens: Tokens, index: number): boolean {
  if (index < 0 || index + phrase.length > tokens.length) return false;
  for (let at = 0; at < phrase.length; at++) {
    if (tokens.values[index + at] !== phrase.values[at]) return false;
    const kind = tokens.kinds[index + at];
    if (kind !== phrase.kinds[at] || kind === TokenKind.Clitic) return false;
  }
  return true;
}
