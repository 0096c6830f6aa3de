import { Shape } from 'deid-core';
import { givenName, plainWord, surname } from '../../lexicon/attributes.ts';
import { Context, startsLine } from './context.ts';
import { VERY_COMMON_WORD } from './nameness.ts';
import { indexBefore } from './neighbours.ts';
import type { View } from './view.ts';

/** Probability of a name behind a title, at the least: `doctor cross` in a transcript, all in small letters. */
export const TITLED = 0.7;

/** Bucket of `plainWord` from which a rare name behind a title is the word. */
const OFTENER_A_WORD = 3;

/** Behind these a title is a plain noun: `my doctor cross-checked it`. */
const NOUN_CONTEXTS: ReadonlySet<number> = new Set([Context.article, Context.possessive]);

/** Whether the word stands behind a title and is in some list of names. `MR` among small letters is of a valve or a scan. */
export function isTitled(view: View, index: number): boolean {
  const { tokens, contexts } = view;
  if (startsLine(tokens, index)) return false;
  const title = indexBefore(view, index);
  if (contexts[title] !== Context.title || NOUN_CONTEXTS.has(contexts[title - 1] ?? 0))
    return false;
  const attributes = view.attributes[index] ?? 0;
  if (givenName(attributes) + surname(attributes) === 0) return false;
  if (tokens.shapes[index] !== Shape.Lower) return !isHardlyName(attributes);
  // `doctor will` says what the doctor does.
  const isAbbreviation = tokens.shapes[title] === Shape.Upper;
  return !isAbbreviation && plainWord(attributes) < VERY_COMMON_WORD;
}

/** `MR MILD`, of a valve: a common word, and next to nobody's name. */
function isHardlyName(attributes: number): boolean {
  return (
    plainWord(attributes) >= OFTENER_A_WORD && givenName(attributes) + surname(attributes) === 1
  );
}
