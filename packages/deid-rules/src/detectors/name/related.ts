import { Gap, Shape } from 'deid-core';
import { LineCase } from '../../evidence/line-case.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { givenName, surname } from '../../lexicon/attributes.ts';
import { Context, startsLine } from './context.ts';
import type { View } from './view.ts';

/** Bucket of `givenName` from which a name is met as one. */
const GIVEN = 2;

/** What a letter begins with. */
const SALUTATIONS = wordSet('dear hi hello');

/** Whether the word is a given name with a relative or a greeting in front of it: `his wife Rose`, `Dear Rose Cross,`. */
export function isRelated(view: View, index: number): boolean {
  const { tokens, contexts, cases, attributes } = view;
  if (tokens.shapes[index] !== Shape.Title || tokens.gaps[index] !== Gap.Space) return false;
  if (cases[index] !== LineCase.Mixed) return false;
  if (givenName(attributes[index] as number) < GIVEN) return false;
  // `Sister Rose Hospital`
  const isRelative =
    contexts[index - 1] === Context.relation && tokens.shapes[index - 1] === Shape.Lower;
  return isRelative || isGreeted(view, index);
}

/** `Dear Rose,` and `Dear Rose Cross,` at the beginning of a line. */
function isGreeted({ tokens, contexts, attributes }: View, index: number): boolean {
  if (!SALUTATIONS.has(tokens.values[index - 1] as number)) return false;
  if (!startsLine(tokens, index - 1)) return false;
  const isFull = surname(attributes[index + 1] ?? 0) > 0;
  return contexts[isFull ? index + 2 : index + 1] === Context.comma;
}
