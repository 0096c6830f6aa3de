import { Gap, TokenKind } from 'deid-core';
import { ANY_NAME, plainWord } from '../../lexicon/attributes.ts';
import { CERTAIN } from './attachment.ts';
import { Context, contextSet } from './context.ts';
import type { NameWords } from './evidence.ts';
import { COMMONEST_WORD } from './nameness.ts';
import { contextAfter, contextBefore, isEdge } from './neighbours.ts';
import type { View } from './view.ts';

/** Probability from which a word shows where names stand. */
const EXEMPLARY = 0.6;

/** What an item of a list begins behind, the beginning of a line among them. */
const OPENINGS = contextSet(
  Context.none,
  Context.newline,
  Context.comma,
  Context.colon,
  Context.period,
  Context.opening,
);
/** What may follow on the name of an item, the end of a line among them. */
const FOLLOWINGS = contextSet(
  Context.colon,
  Context.dash,
  Context.slash,
  Context.comma,
  Context.newline,
);

/**
 * Sets the probability of words that stand where names do: `Dwight: on my way` makes a person of `Clay: five minutes`,
 * and `Lor - follow troponin. Long - sleeping` of Long. In a list of names they have to be, and half of the words in such places
 * have to be names.
 */
export function raiseParallels(
  view: View,
  { count, words }: NameWords,
  results: Float64Array,
  probability: number,
): void {
  const names = new Uint32Array(FOLLOWINGS.length);
  let isShown = false;
  for (let at = 0; at < count; at++) {
    if ((results[at] as number) < EXEMPLARY) continue;
    const place = placeOf(view, words[at] as number);
    names[place] = (names[place] as number) + 1;
    isShown ||= place > 0;
  }
  if (!isShown) return;
  const all = wordsByPlace(view);
  for (let at = 0; at < count; at++) {
    const index = words[at] as number;
    const place = placeOf(view, index);
    if (place === 0 || (results[at] as number) >= CERTAIN || !isListed(view, index)) continue;
    const isUsual = 2 * (names[place] as number) >= (all[place] as number);
    if (isUsual) results[at] = probability;
  }
}

function wordsByPlace(view: View): Uint32Array {
  const { contexts, tokens } = view;
  const { gaps, kinds, length } = tokens;
  const all = new Uint32Array(FOLLOWINGS.length);
  for (let index = 0; index < length; index++) {
    // Most tokens begin no item, which is known by what is in front of them.
    const isFirst = (gaps[index] as number) >= Gap.Newline;
    if (!isFirst && OPENINGS[contexts[index - 1] as number] !== 1) continue;
    if (kinds[index] !== TokenKind.Word) continue;
    const place = placeOf(view, index);
    all[place] = (all[place] as number) + 1;
  }
  return all;
}

/** What follows on a word that begins an item, 0 for one that does not or that is more than a name. */
function placeOf(view: View, index: number): number {
  if (OPENINGS[contextBefore(view, index, index - 1)] !== 1) return 0;
  const after = contextAfter(view, index, index + 1);
  const following = isEdge(after) ? Context.newline : after;
  return FOLLOWINGS[following] === 1 ? following : 0;
}

function isListed({ attributes }: View, index: number): boolean {
  const found = attributes[index] as number;
  return (found & ANY_NAME) !== 0 && plainWord(found) < COMMONEST_WORD;
}
