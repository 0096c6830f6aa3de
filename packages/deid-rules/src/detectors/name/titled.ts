import { Shape } from 'deid-core';
import { wordSet } from '../../evidence/word-set.ts';
import {
  ANY_PLACE,
  givenName,
  LISTED,
  plainWord,
  surname,
  Vocabulary,
} from '../../lexicon/attributes.ts';
import { lookup } from '../../lexicon/lexicon.ts';
import { Context, startsLine } from './context.ts';
import { COMMONEST_WORD, VERY_COMMON_WORD } from './nameness.ts';
import { indexBefore } from './neighbours.ts';
import type { View } from './view.ts';

/** Bucket of `plainWord` from which a rare name behind a title is the word. */
const OFTENER_A_WORD = 3;

/** Behind these a title is a plain noun: `my doctor cross-checked it`. */
const NOUN_CONTEXTS: ReadonlySet<number> = new Set([Context.article, Context.possessive]);

/** Titles that mean nothing else, but for abbreviations in capitals. */
const HONORIFICS = wordSet('mr mrs ms miss mx dr doctor prof professor');

/** Whether the word stands behind a title and is in some list of names, or in none. `MR` among small letters is of a valve or a scan. */
export function isTitled(view: View, index: number): boolean {
  const { tokens, contexts } = view;
  if (startsLine(tokens, index)) return false;
  const title = indexBefore(view, index);
  if (contexts[title] !== Context.title || NOUN_CONTEXTS.has(contexts[title - 1] ?? 0))
    return false;
  const attributes = view.attributes[index] ?? 0;
  if (givenName(attributes) + surname(attributes) === 0) return isUnlisted(view, index, title);
  if (isHardlyName(attributes)) return false;
  // `NOT GREAT DOCTOR THE PAIN IS BACK`
  const isCapitals = tokens.shapes[index] === Shape.Upper;
  if (isCapitals && plainWord(attributes) >= COMMONEST_WORD) return false;
  // `MS Nurse`, of a disease.
  const isAbbreviation = tokens.shapes[title] === Shape.Upper;
  if (tokens.shapes[index] !== Shape.Lower) return !isAbbreviation || isCapitals;
  // `doctor will` says what the doctor does.
  return !isAbbreviation && plainWord(attributes) < VERY_COMMON_WORD;
}

/** `Dr. Haverford`: no word that means something else than a place. */
function isUnlisted({ tokens, vocabulary }: View, index: number, title: number): boolean {
  if (tokens.shapes[index] !== Shape.Title || tokens.shapes[title] !== Shape.Title) return false;
  const about = vocabulary[index];
  // What only its stem tells of a word may be so by chance: `Mr. Fellings`.
  const listed = lookup(tokens.values[index] as number) & LISTED;
  const isWord = (listed & ~ANY_PLACE) !== 0;
  const isNamed = about === Vocabulary.None || about === Vocabulary.Geographic;
  return !isWord && isNamed && HONORIFICS.has(tokens.values[title] as number);
}

/** `MR MILD`, of a valve: a common word, and next to nobody's name. */
function isHardlyName(attributes: number): boolean {
  return (
    plainWord(attributes) >= OFTENER_A_WORD && givenName(attributes) + surname(attributes) === 1
  );
}
