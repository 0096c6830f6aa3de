import { Gap, Shape } from 'deid-core';
import { givenName, surname } from '../../lexicon/attributes.ts';
import { Context, startsLine } from './context.ts';
import type { View } from './view.ts';

/** Whether the word is part of a name with an initial, be it a word as well: `Bill D. Rice`, `T. Rice, MD`. */
export function isInitialled(view: View, index: number): boolean {
  return isBeforeInitial(view, index) || isBehindInitial(view, index);
}

/** A given name, an initial, and a surname. */
function isBeforeInitial({ tokens, contexts, attributes }: View, index: number): boolean {
  const initial = index + 1;
  if (contexts[initial] !== Context.initial || tokens.gaps[initial] !== Gap.Space) return false;
  // Without a period it may be a side: `via L upper arm`.
  if (contexts[initial + 1] !== Context.period || startsLine(tokens, initial + 2)) return false;
  const family = surname(attributes[initial + 2] as number);
  return givenName(attributes[index] as number) > 0 && family > 0;
}

/** An initial, a word with a capital, and a credential. */
function isBehindInitial({ tokens, contexts }: View, index: number): boolean {
  if (contexts[index - 2] !== Context.initial || contexts[index - 1] !== Context.period)
    return false;
  if (tokens.shapes[index] !== Shape.Title || startsLine(tokens, index)) return false;
  return contexts[index + 1] === Context.comma && contexts[index + 2] === Context.credential;
}
