import {
  type Candidate,
  type Document,
  Gap,
  type Known,
  type Propagation,
  Shape,
  type Span,
  TokenKind,
  type Tokens,
} from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { width } from '../../evidence/code.ts';
import { knownWords } from '../../evidence/known-words.ts';
import { tokenFrom } from '../../evidence/token-at.ts';
import { plainWord } from '../../lexicon/attributes.ts';
import { Context, contexts, contextSet, startsLine } from './context.ts';
import { nameWords } from './evidence.ts';
import { nameProbabilities } from './likelihoods.ts';
import { type View, viewOf } from './view.ts';

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
const OTHER_USES = contextSet(Context.eponymHead, Context.orgHead, Context.street);
/** Words of a span that are no part of the name. */
const NO_NAME = contextSet(Context.title, Context.credential, Context.and, Context.article);

/** Once `John Doe` is known, a later `Doe` is one too. */
export function namePropagation(): Propagation {
  return { learn, find };
}

function learn(document: Document, spans: readonly Span[], known: Known): void {
  const { tokens } = document;
  const about = document.derive(contexts);
  for (const span of spans) {
    if (span.label !== 'NAME' || span.score < TEACHES_FROM) continue;
    let index = tokenFrom(tokens, span.start);
    for (; index < tokens.length && (tokens.ends[index] ?? 0) <= span.end; index++) {
      if (isLongWord(tokens, index) && NO_NAME[about[index] as number] !== 1) {
        known.set(tokens.values[index] ?? 0, 1);
      }
    }
  }
}

function find(document: Document, known: Known): readonly Candidate[] {
  if (known.size === 0) return [];
  const view = viewOf(document);
  const { tokens } = view;
  const { count, words } = document.derive(nameWords);
  const likelihoods = document.derive(nameProbabilities);
  const found: Candidate[] = [];
  let at = 0;
  for (const index of knownWords(tokens, known)) {
    if (!isLongWord(tokens, index)) continue;
    // Both lists are in ascending order.
    while (at < count && (words[at] as number) < index) at++;
    const likelihood = words[at] === index ? (likelihoods[at] as number) : 0;
    if (isMention(view, index, likelihood))
      found.push(candidateOf(tokens, index, index + 1, 'NAME', SCORE));
  }
  return found;
}

function isLongWord(tokens: Tokens, index: number): boolean {
  return tokens.kinds[index] === TokenKind.Word && width(tokens, index) >= SHORTEST;
}

/** Whether a word that is somebody's name, by itself with this likelihood, stands for that person here. */
function isMention(view: View, index: number, likelihood: number): boolean {
  const { attributes, contexts: about, tokens } = view;
  const next = about[index + 1] === Context.clitic ? index + 2 : index + 1;
  const isOther = OTHER_USES[about[next] as number] === 1;
  if (isOther && (tokens.gaps[next] as number) <= Gap.Space) return false;
  if (likelihood >= LIKELY) return true;
  const common = plainWord(attributes[index] as number);
  if (tokens.shapes[index] === Shape.Lower) return common <= PLAIN_IN_SMALL;
  return common < PLAIN_AT_START || !startsSentence(view, index);
}

function startsSentence({ contexts: about, tokens }: View, index: number): boolean {
  // A text begins with a line, so there is a token before.
  if (startsLine(tokens, index)) return true;
  const before = about[index - 1];
  return before === Context.period || before === Context.question;
}
