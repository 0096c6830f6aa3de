import { Gap } from 'deid-core';
import { Context, startsLine } from './context.ts';
import type { View } from './view.ts';

/** Index of the token before `index` that says something: the periods of `Dr.` and `J.` are passed over. */
export function indexBefore(
  { tokens, contexts }: Pick<View, 'tokens' | 'contexts'>,
  index: number,
): number {
  const before = index - 1;
  if (contexts[before] !== Context.period || startsLine(tokens, index)) return before;
  const abbreviated = contexts[before - 1];
  const isAbbreviation = abbreviated === Context.title || abbreviated === Context.initial;
  return isAbbreviation && tokens.gaps[before] === Gap.None ? before - 1 : before;
}

/** What stands before `index`, seen from there: a line does not see the one above it. */
export function contextBefore(view: View, index: number): number {
  if (index <= 0) return Context.none;
  if (startsLine(view.tokens, index)) return Context.newline;
  return view.contexts[indexBefore(view, index)] ?? Context.none;
}

/** Index of the token behind `index` that says something: the period of an initial is passed over. */
export function indexAfter({ tokens, contexts }: View, index: number): number {
  const after = index + 1;
  if (contexts[index] !== Context.initial || contexts[after] !== Context.period) return after;
  return tokens.gaps[after] === Gap.None && !startsLine(tokens, after + 1) ? after + 1 : after;
}

/** What stands behind `index`, seen from there. */
export function contextAfter(view: View, index: number): number {
  if (index < 0 || index + 1 >= view.tokens.length) return Context.none;
  if (startsLine(view.tokens, index + 1)) return Context.newline;
  return view.contexts[indexAfter(view, index)] ?? Context.none;
}

const SENTENCE_ENDS: ReadonlySet<number> = new Set([
  Context.none,
  Context.newline,
  Context.period,
  Context.colon,
  Context.question,
  Context.quote,
]);

/** Whether a capital at a word with this context before it may be that of a sentence. */
export function startsSentence(before: number): boolean {
  return SENTENCE_ENDS.has(before);
}
