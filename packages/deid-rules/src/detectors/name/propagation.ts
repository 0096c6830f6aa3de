import {
  type Candidate,
  type Document,
  Gap,
  type Known,
  type Propagation,
  Shape,
  type Span,
  TokenKind,
} from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { knownWords } from '../../evidence/known-words.ts';
import { wordAttributes } from '../../evidence/word-attributes.ts';
import { plainWord } from '../../lexicon/attributes.ts';
import { Context, contexts } from './context.ts';
import { nameLikelihood } from './likelihoods.ts';

/** What a name found elsewhere in the conversation scores. */
const SCORE = 0.7;
/** Score from which a name teaches: a doubtful one would spread its doubt. */
const TEACHES_FROM = 0.6;
/** Letters of the shortest word that is worth finding again: two letters are as often an abbreviation. */
const SHORTEST = 3;
/** Buckets of `plainWord` from which a word in small letters, or one at the start of a sentence, is itself. */
const PLAIN_IN_SMALL = 2;
const PLAIN_AT_START = 5;

/** Probability from which a word that is somebody's name is taken for that name, whatever else it could be. */
const LIKELY = 0.1;

/** Contexts behind a name that make it part of something else. */
const OTHER_USES: ReadonlySet<number> = new Set([
  Context.eponymHead,
  Context.orgHead,
  Context.street,
]);
/** Words of a span that are no part of the name. */
const NO_NAME: ReadonlySet<number> = new Set([
  Context.title,
  Context.credential,
  Context.and,
  Context.article,
]);

/** Once `John Doe` is known, a later `Doe` is one too. */
export function namePropagation(): Propagation {
  return { learn, find };
}

function learn(document: Document, spans: readonly Span[], known: Known): void {
  const { tokens } = document;
  const about = document.derive(contexts);
  let index = 0;
  for (const span of spans) {
    if (span.label !== 'NAME' || span.score < TEACHES_FROM) continue;
    while (index < tokens.length && (tokens.starts[index] ?? 0) < span.start) index++;
    for (; index < tokens.length && (tokens.ends[index] ?? 0) <= span.end; index++) {
      if (isLongWord(document, index) && !NO_NAME.has(about[index] ?? 0)) {
        known.set(tokens.values[index] ?? 0, 1);
      }
    }
  }
}

function find(document: Document, known: Known): readonly Candidate[] {
  if (known.size === 0) return [];
  const { tokens } = document;
  return knownWords(tokens, known)
    .filter((index) => isLongWord(document, index) && isMention(document, index))
    .map((index) => candidateOf(tokens, index, index + 1, 'NAME', SCORE));
}

function isLongWord({ tokens }: Document, index: number): boolean {
  const length = (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0);
  return tokens.kinds[index] === TokenKind.Word && length >= SHORTEST;
}

/** Whether a word that is somebody's name stands for that person here. */
function isMention(document: Document, index: number): boolean {
  const { tokens } = document;
  const about = document.derive(contexts);
  const next = about[index + 1] === Context.clitic ? index + 2 : index + 1;
  if (OTHER_USES.has(about[next] ?? 0) && (tokens.gaps[next] ?? 0) <= Gap.Space) return false;
  if (nameLikelihood(document, index) >= LIKELY) return true;
  const common = plainWord(document.derive(wordAttributes)[index] ?? 0);
  if (tokens.shapes[index] === Shape.Lower) return common <= PLAIN_IN_SMALL;
  return common < PLAIN_AT_START || !startsSentence(document, index);
}

function startsSentence(document: Document, index: number): boolean {
  const { tokens } = document;
  const before = document.derive(contexts)[index - 1] ?? Context.none;
  return (
    (tokens.gaps[index] ?? 0) >= Gap.Newline ||
    before === Context.period ||
    before === Context.question
  );
}
