import { wordSet } from '../../evidence/word-set.ts';
import { givenName, plainWord, surname } from '../../lexicon/attributes.ts';
import { isAboutPerson } from './attachment.ts';
import { Context, startsLine } from './context.ts';
import { COMMONEST_WORD } from './nameness.ts';
import type { View } from './view.ts';

/** Tokens of the longest line that is taken for a signature, and of the longest that leads to one, a comma aside. */
const LONGEST_SIGNATURE = 2;
const LONGEST_LEAD = 4;

/** Behind what `Context.signOff` has, also these end a letter: `thank you,`, `best wishes,`. */
const ENDS = wordSet('thanks thank you wishes');

/** Whether the word stands in a signature by itself, `thanks,\ndrew`, and is in some list of names. */
export function isSigned(view: View, index: number): boolean {
  const { document, tokens, contexts, lineLengths } = view;
  // Most lines are longer.
  if ((lineLengths[index] as number) > LONGEST_SIGNATURE) return false;
  const last = (startsLine(tokens, index) ? index : index - 1) - 1;
  const hasComma = contexts[last] === Context.comma;
  const end = hasComma ? last - 1 : last;
  if (end < 0 || (lineLengths[end] as number) > LONGEST_LEAD + (hasComma ? 1 : 0)) return false;
  if (contexts[end] !== Context.signOff && !ENDS.has(tokens.values[end] as number)) return false;
  const attributes = view.attributes[index] as number;
  if (givenName(attributes) + surname(attributes) === 0) return false;
  return plainWord(attributes) < COMMONEST_WORD && !isAboutPerson(document, index);
}
