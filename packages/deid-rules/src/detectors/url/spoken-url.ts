import { type Candidate, type Document, TokenKind, type Tokens } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { isNear, wordAt } from '../../evidence/token-at.ts';
import { wordsOf } from '../../evidence/triggers.ts';
import { wordSet } from '../../evidence/word-set.ts';

const SCORE = 0.9;
const DOT = wordSet('dot');
const SLASH = wordSet('slash');
/** Endings that no sentence goes on with. */
const ENDING = wordsOf(wordSet('com org net edu gov'));
/** `the dot com boom`, `look at my chart dot lakeside dot org` */
const NO_PART = wordSet(
  `the a an this that my his her your our their is are was to of for on in and or visit at go into website site it`,
);
/** Bounds the work for each address: `www dot north river clinic dot org slash new patients`. */
const MAX_HOST_TOKENS = 10;
const MAX_PATH_PARTS = 4;

/** Web addresses that are read out: `lakeside dot org slash forms`. */
export function spokenUrls(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (const index of document.occurrences(ENDING)) {
    if (!DOT.has(wordAt(tokens, index - 1))) continue;
    const start = hostStart(tokens, index - 1);
    if (start === index - 1) continue;
    found.push(candidateOf(tokens, start, pathEnd(tokens, index + 1), 'URL', SCORE));
  }
  return found;
}

function hostStart(tokens: Tokens, dot: number): number {
  let start = dot;
  while (dot - start < MAX_HOST_TOKENS && isNear(tokens, start) && isHostPart(tokens, start - 1)) {
    start--;
  }
  return start;
}

function isHostPart(tokens: Tokens, at: number): boolean {
  if (at < 0 || at >= tokens.length) return false;
  const kind = tokens.kinds[at];
  return kind === TokenKind.Number || (kind === TokenKind.Word && !NO_PART.has(wordAt(tokens, at)));
}

function pathEnd(tokens: Tokens, from: number): number {
  let end = from;
  for (let part = 0; part < MAX_PATH_PARTS; part++) {
    const isPart = SLASH.has(wordAt(tokens, end)) && isHostPart(tokens, end + 1);
    if (!isPart || !isNear(tokens, end)) break;
    end += 2;
  }
  return end;
}
