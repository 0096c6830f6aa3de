import { Gap } from 'deid-core';
import { Context } from './context.ts';
import { NAMENESS_COUNT, namenessOf, type View } from './view.ts';

/** What ties a word to the one before it in one name. */
const Link = { Space: 0, Hyphen: 1, Period: 2, Comma: 3 } as const;
const LINK_KINDS = 4;
/** Initials pair differently from words: `John D.`. */
const PAIR_CLASSES = NAMENESS_COUNT + 1;

export const LINK_COUNT = LINK_KINDS * PAIR_CLASSES * PAIR_CLASSES;
export const NO_LINK = -1;

/** Which of `LINK_COUNT` links ties the words at two indexes together, or `NO_LINK`. */
export function linkBetween(view: View, previous: number, index: number): number {
  const kind = linkKind(view, previous, index);
  if (kind === NO_LINK) return NO_LINK;
  return (kind * PAIR_CLASSES + pairClass(view, previous)) * PAIR_CLASSES + pairClass(view, index);
}

function linkKind({ tokens, contexts }: View, previous: number, index: number): number {
  const gap = tokens.gaps[index] ?? 0;
  const between = index - previous - 1;
  if (between === 0) return gap === Gap.Space ? Link.Space : NO_LINK;
  if (between > 1 || tokens.gaps[previous + 1] !== Gap.None || gap >= Gap.Newline) return NO_LINK;
  switch (contexts[previous + 1]) {
    case Context.dash:
      return gap === Gap.None ? Link.Hyphen : NO_LINK;
    case Context.comma:
      return Link.Comma;
    case Context.period:
      return contexts[previous] === Context.initial ? Link.Period : NO_LINK;
    default:
      return NO_LINK;
  }
}

function pairClass(view: View, index: number): number {
  const isInitial = view.contexts[index] === Context.initial;
  return isInitial ? NAMENESS_COUNT : namenessOf(view, index);
}
