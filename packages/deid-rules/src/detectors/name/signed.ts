import { wordSet } from '../../evidence/word-set.ts';
import { givenName, plainWord, surname } from '../../lexicon/attributes.ts';
import { isAboutPerson } from './attachment.ts';
import { Context, contextSet, startsLine } from './context.ts';
import { COMMONEST_WORD } from './nameness.ts';
import type { View } from './view.ts';

/** Tokens of the longest line that is taken for a signature, a dash aside, and of the longest that leads to one. */
const LONGEST_SIGNATURE = 2;
const LONGEST_LEAD = 4;

/** Behind what `Context.signOff` has, also these end a letter: `thank you,`, `best wishes,`. */
const ENDS = wordSet('thanks thank you wishes');
/** What may end the line that leads to a signature. */
const PUNCTUATION = contextSet(Context.comma, Context.period, Context.question);

/** Whether the word stands in a signature, `thanks,\ndrew`, `Thanks again, Grace`, and is in some list of names. */
export function isSigned(view: View, index: number): boolean {
  const { document, attributes } = view;
  if (!isBelowLead(view, index) && !isBehindLead(view, index)) return false;
  const found = attributes[index] as number;
  if (givenName(found) + surname(found) === 0) return false;
  return plainWord(found) < COMMONEST_WORD && !isAboutPerson(document, index);
}

/** In a line of its own, `- drew` or `drew smith`. */
function isBelowLead(view: View, index: number): boolean {
  const { tokens, contexts, lineLengths } = view;
  // Most lines are longer.
  if ((lineLengths[index] as number) > LONGEST_SIGNATURE) return false;
  const last = (startsLine(tokens, index) ? index : index - 1) - 1;
  if (last < 0) return false;
  const isPunctuated = PUNCTUATION[contexts[last] as number] === 1;
  const length = lineLengths[last] as number;
  const end = isPunctuated ? last - 1 : last;
  if (end < 0 || length > LONGEST_LEAD + (isPunctuated ? 1 : 0)) return false;
  return isLead(view, end) || (isPunctuated && isLead(view, last - length + 1));
}

/** At the end of the line that it closes. */
function isBehindLead(view: View, index: number): boolean {
  const { tokens, contexts } = view;
  if (index < 2 || !startsLine(tokens, index + 1)) return false;
  const before = contexts[index - 1];
  if (before !== Context.comma && before !== Context.dash) return false;
  const first = Math.max(0, index - 1 - LONGEST_LEAD);
  for (let at = index - 1; at > first && !startsLine(tokens, at); at--)
    if (isLead(view, at - 1)) return true;
  return false;
}

function isLead({ tokens, contexts }: View, index: number): boolean {
  return contexts[index] === Context.signOff || ENDS.has(tokens.values[index] as number);
}
