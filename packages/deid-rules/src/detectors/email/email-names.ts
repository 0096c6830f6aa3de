import {
  type Candidate,
  type Document,
  type Known,
  type Propagation,
  type Span,
  TokenKind,
} from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { width } from '../../evidence/code.ts';
import { knownWords } from '../../evidence/known-words.ts';
import { hasSymbol, tokenFrom, wordAt } from '../../evidence/token-at.ts';
import { wordAttributes } from '../../evidence/word-attributes.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { DICTIONARY, givenName, plainWord, surname } from '../../lexicon/attributes.ts';

const SCORE = 0.6;
/** Letters of the shortest word that is worth finding again. */
const SHORTEST = 4;
/** Buckets of `plainWord` from which a word is itself, although somebody is called like that. */
const PLAIN = 4;
const AT = wordSet('at');

/** Once `jadwiga.koss@example.org` is known, a later `jadwiga` is whom it belongs to. */
export function emailNames(): Propagation {
  return { learn, find };
}

function learn(document: Document, spans: readonly Span[], known: Known): void {
  const { tokens } = document;
  for (const span of spans) {
    if (span.label !== 'EMAIL') continue;
    let index = tokenFrom(tokens, span.start);
    for (; index < tokens.length && (tokens.ends[index] ?? 0) <= span.end; index++) {
      if (hasSymbol(tokens, index, '@') || AT.has(wordAt(tokens, index))) break;
      if (mayBeName(document, index)) known.set(wordAt(tokens, index), 1);
    }
  }
}

function find(document: Document, known: Known): readonly Candidate[] {
  if (known.size === 0) return [];
  const { tokens } = document;
  return knownWords(tokens, known).map((index) =>
    candidateOf(tokens, index, index + 1, 'NAME', SCORE),
  );
}

/** A word that is a name, or none that the dictionary has: not the `records` of `records@example.org`. */
function mayBeName(document: Document, index: number): boolean {
  const { tokens } = document;
  if (tokens.kinds[index] !== TokenKind.Word || width(tokens, index) < SHORTEST) return false;
  const known = document.derive(wordAttributes)[index] ?? 0;
  const isListed = givenName(known) + surname(known) > 0;
  if ((known & DICTIONARY) !== 0 || plainWord(known) >= PLAIN) return false;
  return isListed || plainWord(known) === 0;
}
