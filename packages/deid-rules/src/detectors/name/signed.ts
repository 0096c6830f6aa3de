import { wordSet } from '../../evidence/word-set.ts';
import { givenName, plainWord, surname } from '../../lexicon/attributes.ts';
import { isAboutPerson } from './attachment.ts';
import { Context, startsLine } from './context.ts';
import type { View } from './view.ts';

/** Tokens of the longest line that is taken for a signature, and of the longest that leads to one. */
const LONGEST_SIGNATURE = 2;
const LONGEST_LEAD = 4;
/** Bucket of `plainWord` of words that sign nothing: `the`, `you`. */
const COMMONEST_WORD = 7;

/** Behind what `Context.signOff` has, also these end a letter: `thank you,`, `best wishes,`. */
const ENDS = wordSet('thanks thank you wishes');

/** Whether the word stands in a signature by itself, `thanks,\ndrew`, and is in some list of names. */
export function isSigned(view: View, index: number): boolean {
  const { document, tokens } = view;
  const first = lineStart(view, index, LONGEST_SIGNATURE);
  if (first <= 0 || !endsWithin(view, first, LONGEST_SIGNATURE)) return false;
  const attributes = view.attributes[index] ?? 0;
  if (givenName(attributes) + surname(attributes) === 0) return false;
  if (plainWord(attributes) >= COMMONEST_WORD || isAboutPerson(document, index)) return false;
  const end = view.contexts[first - 1] === Context.comma ? first - 2 : first - 1;
  if (lineStart(view, end, LONGEST_LEAD) < 0) return false;
  return view.contexts[end] === Context.signOff || ENDS.has(tokens.values[end] ?? 0);
}

/** First token of the line that `index` is in; -1 where that is further away than a few tokens. */
function lineStart({ tokens }: View, index: number, longest: number): number {
  for (let at = index; at > index - longest && at >= 0; at--) if (startsLine(tokens, at)) return at;
  return index >= 0 && index < longest ? 0 : -1;
}

function endsWithin({ tokens }: View, first: number, longest: number): boolean {
  for (let at = first + 1; at <= first + longest; at++) if (startsLine(tokens, at)) return true;
  return false;
}
