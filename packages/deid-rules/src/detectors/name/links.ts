import { Gap, Shape } from 'deid-core';
import { LineCase } from '../../evidence/line-case.ts';
import { surname } from '../../lexicon/attributes.ts';
import { Context } from './context.ts';
import { isAbbreviated } from './neighbours.ts';
import { Nameness, NAMENESS_COUNT, namenessOf } from './nameness.ts';
import type { View } from './view.ts';

/** What ties a word to the one before it in one name. */
const Link = { Space: 0, Hyphen: 1, Period: 2, Comma: 3 } as const;
const LINK_KINDS = 4;
/** Plain words that are frequent surnames pair differently from others: `Thaddeus Rice`. So do initials and particles: `John D. van Horn`. */
const COMMON_SURNAME = NAMENESS_COUNT;
const INITIAL = (NAMENESS_COUNT + 1) * 2;
const PARTICLE = INITIAL + 1;
const PAIR_CLASSES = PARTICLE + 1;
/** Bucket of `surname` from which one is frequent. */
const FREQUENT_SURNAME = 4;

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
      return isAbbreviated({ tokens, contexts }, previous) ? Link.Period : NO_LINK;
    default:
      return NO_LINK;
  }
}

function pairClass(view: View, index: number): number {
  if (view.contexts[index] === Context.initial) return INITIAL;
  if (view.contexts[index] === Context.particle) return PARTICLE;
  const isSmall = view.tokens.shapes[index] === Shape.Lower;
  const isTelling = !isSmall && view.cases[index] === LineCase.Mixed;
  return linkedNameness(view, index) * 2 + (isTelling ? 1 : 0);
}

function linkedNameness(view: View, index: number): number {
  const nameness = namenessOf(view, index);
  const isSurname = surname(view.attributes[index] ?? 0) >= FREQUENT_SURNAME;
  return nameness === Nameness.Ambiguous && isSurname ? COMMON_SURNAME : nameness;
}
