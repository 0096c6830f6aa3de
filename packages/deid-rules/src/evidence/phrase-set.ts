import { createDocument, TokenKind, type Tokens } from 'deid-core';

/** Phrases of one or more tokens, such as `date of birth`, `MR#` or `acct. no.`. */
export interface PhraseSet {
  /** Index just behind the longest phrase that starts at token `index`, or `index` itself when none does. */
  endAt(tokens: Tokens, index: number): number;
  /** Index at which the longest phrase that ends just before token `index` starts, or `index` itself when none does. */
  startBefore(tokens: Tokens, index: number): number;
}

interface Phrase {
  readonly length: number;
  readonly kinds: Uint8Array;
  readonly values: Uint32Array;
}

/** Case, diacritics and the space between tokens do not count. */
export function phraseSet(phrases: readonly string[]): PhraseSet {
  const lexed: readonly Phrase[] = phrases
    .map((phrase) => createDocument(phrase).tokens)
    .toSorted((one, other) => other.length - one.length);
  const byFirst = grouped(lexed, (phrase) => phrase.values[0]);
  const byLast = grouped(lexed, (phrase) => phrase.values[phrase.length - 1]);
  return {
    endAt(tokens, index) {
      const found = byFirst
        .get(tokens.values[index])
        ?.find((phrase) => isAt(phrase, tokens, index));
      return index + (found?.length ?? 0);
    },
    startBefore(tokens, index) {
      const found = byLast
        .get(tokens.values[index - 1])
        ?.find((phrase) => isAt(phrase, tokens, index - phrase.length));
      return index - (found?.length ?? 0);
    },
  };
}

function grouped(
  phrases: readonly Phrase[],
  keyOf: (phrase: Phrase) => number | undefined,
): ReadonlyMap<number | undefined, readonly Phrase[]> {
  const groups = new Map<number | undefined, Phrase[]>();
  for (const phrase of phrases) {
    const key = keyOf(phrase);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [phrase]);
    else group.push(phrase);
  }
  return groups;
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
