import { type Document, Gap, Shape, TokenKind, type Tokens } from 'deid-core';
import { LineCase, lineCases } from '../../evidence/line-case.ts';
import { Context, contexts, contextSet } from './context.ts';
import type { NameWords } from './evidence.ts';
import { NO_LINK } from './links.ts';

/** Probability from which a word is part of a name by itself. */
export const CERTAIN = 0.5;
/** Probability from which a word is one if it hangs together with a certain one: half a name is a leak. */
export const ATTACHED = 0.15;
/** The same for a word whose capital can hardly be anything else: `Megan Love`. */
const ATTACHED_CAPITAL = 0.02;

/** What a word is that a capital behind a name makes part of it; `Cardiology` and `Street` are something else. */
const OPEN_CONTEXTS = contextSet(Context.maybeName, Context.knownName, Context.capitalized);

/** What people are called besides their names: `Patient Wilson` is `Wilson`. */
const ABOUT_PEOPLE = contextSet(
  Context.title,
  Context.role,
  Context.relation,
  Context.person,
  Context.naming,
  Context.greeting,
  Context.discourse,
);

/** Whether a word by itself speaks about a person, so that a name does not take it in with half a chance. */
export function isAboutPerson(document: Document, index: number): boolean {
  return ABOUT_PEOPLE[document.derive(contexts)[index] as number] === 1;
}

/** Whether word `at` of `found` is the rest of a name that the word before it is part of. */
export function isAttached(
  document: Document,
  { links, words }: NameWords,
  scores: Float64Array,
  at: number,
): boolean {
  if (links[at] === NO_LINK) return false;
  const index = words[at] ?? 0;
  const score = scores[at] ?? 0;
  if (score < CERTAIN && isAboutPerson(document, index)) return false;
  if (score >= ATTACHED || isHyphenated(document.tokens, index)) return true;
  // An initial says too little to be likely, but behind half a name it is the other half.
  if (document.derive(contexts)[index] === Context.initial) return true;
  return score >= ATTACHED_CAPITAL && isTellingCapital(document, index);
}

const HYPHEN = 45;

/** Whether a hyphen ties the word to the one before it, as in `Soon-ja`: both are of the name, or neither. */
export function isHyphenated({ kinds, values, gaps }: Tokens, index: number): boolean {
  const isTied = gaps[index] === Gap.None && gaps[index - 1] === Gap.None;
  return isTied && kinds[index - 1] === TokenKind.Symbol && values[index - 1] === HYPHEN;
}

function isTellingCapital(document: Document, index: number): boolean {
  const { shapes, gaps } = document.tokens;
  if (shapes[index] !== Shape.Title || gaps[index] !== Gap.Space) return false;
  if (document.derive(lineCases)[index] !== LineCase.Mixed) return false;
  return OPEN_CONTEXTS[document.derive(contexts)[index] as number] === 1;
}
