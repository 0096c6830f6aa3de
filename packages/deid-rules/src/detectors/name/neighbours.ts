import { Gap, hashWord } from 'deid-core';
import { wordSet } from '../../evidence/word-set.ts';
import { Context, contextSet, startsLine } from './context.ts';
import type { View } from './view.ts';

const ST = hashWord('st');
const STE = hashWord('ste');

/** Titles that are written with a period: behind any other, as in `Thank you, sir. My chart`, it ends a sentence. */
const SHORT_TITLES = wordSet('mr mrs ms mx messrs dr drs prof rev capt sgt lt col gen rep sra hon');

/** Whether the period behind a token is that of a title. */
export function isShortTitle(
  { tokens, contexts }: Pick<View, 'tokens' | 'contexts'>,
  index: number,
): boolean {
  return contexts[index] === Context.title && SHORT_TITLES.has(tokens.values[index] as number);
}

/** Whether the period behind a token of a name belongs to it: `J.`, `St. Clair`. */
export function isAbbreviated(
  { tokens, contexts }: Pick<View, 'tokens' | 'contexts'>,
  index: number,
): boolean {
  const value = tokens.values[index];
  return contexts[index] === Context.initial || value === ST || value === STE;
}

/** Index of the token before `index` that says something: the periods of `Dr.` and `J.` are passed over. */
export function indexBefore(view: Pick<View, 'tokens' | 'contexts'>, index: number): number {
  const { tokens, contexts } = view;
  const before = index - 1;
  // Asking beyond either end of an array is slow, and makes every later question slow.
  if (before <= 0 || contexts[before] !== Context.period || startsLine(tokens, index))
    return before;
  const isShort = isShortTitle(view, before - 1) || isAbbreviated(view, before - 1);
  return isShort && tokens.gaps[before] === Gap.None ? before - 1 : before;
}

/** What stands before `index`, at `before`, seen from there: a line does not see the one above it. */
export function contextBefore({ tokens, contexts }: View, index: number, before: number): number {
  if (index <= 0) return Context.none;
  // Nothing is passed over at the beginning of a text.
  return startsLine(tokens, index) ? Context.newline : (contexts[before] as number);
}

/** Index of the token behind `index` that says something: the period of an initial is passed over. */
export function indexAfter(view: View, index: number): number {
  const { tokens, contexts } = view;
  const after = index + 1;
  if (index < 0 || after >= tokens.length || contexts[after] !== Context.period) return after;
  if (!isAbbreviated(view, index)) return after;
  return tokens.gaps[after] === Gap.None && !startsLine(tokens, after + 1) ? after + 1 : after;
}

/** What stands behind `index`, at `after`, seen from there. */
export function contextAfter({ tokens, contexts }: View, index: number, after: number): number {
  if (index < 0 || index + 1 >= tokens.length) return Context.none;
  // Nothing is passed over at the end of a text.
  return startsLine(tokens, index + 1) ? Context.newline : (contexts[after] as number);
}

/** Whether `contextBefore` or `contextAfter` says that the line ends there: what stands beyond is no neighbour. */
export function isEdge(context: number): boolean {
  return context === Context.newline || context === Context.none;
}

const SENTENCE_ENDS = contextSet(
  Context.none,
  Context.newline,
  Context.period,
  Context.colon,
  Context.question,
  Context.quote,
);

/** Whether a capital at a word with this context before it may be that of a sentence. */
export function startsSentence(before: number): boolean {
  return SENTENCE_ENDS[before] === 1;
}
