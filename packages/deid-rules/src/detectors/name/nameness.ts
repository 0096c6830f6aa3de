import { city, givenName, plainWord, surname, Vocabulary } from '../../lexicon/attributes.ts';
import { Context } from './context.ts';
import type { View } from './view.ts';

/** How much of a name a word is by itself. */
export const Nameness = {
  Unknown: 0,
  Plain: 1,
  /** A name and a common word: `Will`, `Hope`. */
  Ambiguous: 2,
  /** A name and a place, a product, a disease: `Jackson`, `Dawn`, `Wells`. */
  Special: 3,
  Rare: 4,
  Frequent: 5,
} as const;
export type Nameness = (typeof Nameness)[keyof typeof Nameness];
export const NAMENESS_COUNT = 6;

/** Bucket of `plainWord` from which a word is common: in small letters it is a name only where its context says so. */
export const COMMON_WORD = 4;
/** ... `an`, `will`, `long`; and `the`, `you`, `have`, which are nobody's name. */
export const VERY_COMMON_WORD = 6;
export const COMMONEST_WORD = 7;
/** Buckets from which a name needs no help. */
const FREQUENT_NAME = 3;

export function namenessOf(view: View, index: number): Nameness {
  const found = view.attributes[index] ?? 0;
  if (found === 0) return Nameness.Unknown;
  const given = givenName(found);
  const family = surname(found);
  if (given + family === 0) return Nameness.Plain;
  if (plainWord(found) >= COMMON_WORD) return Nameness.Ambiguous;
  if (otherUse(view, index) !== OtherUse.None) return Nameness.Special;
  return given >= FREQUENT_NAME || family >= FREQUENT_NAME ? Nameness.Frequent : Nameness.Rare;
}

/** What else than a name or a plain word it may be. */
export const OtherUse = { None: 0, World: 1, Clinical: 2 } as const;
export type OtherUse = (typeof OtherUse)[keyof typeof OtherUse];
export const OTHER_USE_COUNT = 3;

/** Bucket of `city` from which a name is as likely the city's. */
const LARGE_CITY = 3;

export function otherUse(view: View, index: number): OtherUse {
  switch (view.vocabulary[index]) {
    case Vocabulary.Geographic:
    case Vocabulary.Commercial:
      return OtherUse.World;
    case Vocabulary.Clinical:
    case Vocabulary.AmbiguousEponym:
    case Vocabulary.Abbreviation:
      return OtherUse.Clinical;
    default: {
      const context = view.contexts[index];
      const isOfCalendar = context === Context.month || context === Context.weekday;
      const isLargeCity = city(view.attributes[index] ?? 0) >= LARGE_CITY;
      return isOfCalendar || isLargeCity ? OtherUse.World : OtherUse.None;
    }
  }
}
