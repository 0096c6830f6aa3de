import { type Candidate, type Document, Gap, type Tokens } from 'deid-core';
import { anchors } from '../../evidence/anchors.ts';
import { digitsAt, symbolAt } from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isCapitalised, isWordOf } from '../../evidence/written-word.ts';
import { DIRECTION, NO_NAME } from './street-words.ts';

/** Words for streets that are nothing else, in full or in a short form that is no other word. */
const STREET = wordSet('street avenue ave road boulevard blvd lane parkway pkwy turnpike');
/** ... and those that are a street behind one of the words below. */
const STREET_OR_WORD = wordSet(
  'st rd dr ln drive court place terrace circle highway hwy trail square',
);
const ON = wordSet('on');
const LIVING = wordSet('live lives lived living house home apartment resides residing moved');
const ORDINAL = wordSet('st nd rd th');
const MAX_NAME_WORDS = 3;

/** Streets without a house number: `Maple Street`, `W 42nd Ave`; `lives on Quarry Dr`. */
export function namedStreets(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (const index of document.derive(anchors).words) {
    const isStreet = isWordOf(tokens, index, STREET);
    if (!isStreet && !isWordOf(tokens, index, STREET_OR_WORD)) continue;
    if (!isCapitalised(tokens, index)) continue;
    const start = nameStart(tokens, index);
    if (start === index || (!isStreet && !followsLiving(tokens, start))) continue;
    found.push({
      start: tokens.starts[start] as number,
      end: tokens.ends[index] as number,
      label: 'ADDRESS',
      score: 0.7,
    });
  }
  return found;
}

/** First token of the capitalised words and ordinals in front of token `index`, or `index` itself. */
function nameStart(tokens: Tokens, index: number): number {
  let start = index;
  for (let words = 0; words < MAX_NAME_WORDS && tokens.gaps[start] === Gap.Space; words++) {
    const before = start - 1;
    if (isWordOf(tokens, before, ORDINAL) && digitsAt(tokens, before - 1) > 0) start = before - 1;
    else if (isCapitalised(tokens, before) && !isWordOf(tokens, before, NO_NAME)) start = before;
    else if (symbolAt(tokens, before) === '.' && isWordOf(tokens, before - 1, DIRECTION))
      start = before - 1;
    else break;
  }
  return start;
}

/** `lives on ...` */
function followsLiving(tokens: Tokens, start: number): boolean {
  return isWordOf(tokens, start - 1, ON) && isWordOf(tokens, start - 2, LIVING);
}
