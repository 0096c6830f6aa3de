import { type Candidate, type Document, Gap, TokenKind, type Tokens } from 'deid-core';
import { anchors } from '../../evidence/anchors.ts';
import { spokenNumberAt } from '../../evidence/spoken-number.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { contextOf, Strength } from './context.ts';

const FIRST = wordSet(
  'zero oh one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety double triple',
);
const FEWEST_DIGITS = 7;
const AREA_AND_LOCAL_DIGITS = 10;
/** `fifty five` counts as three, so a spoken number may seem longer than it is. */
const MAX_DIGITS = 14;
/** Score by the `Strength` of the context. */
const LOCAL_SCORES = [0, 0, 0.8, 0.95] as const;
const SCORES = [0, 0.7, 0.85, 0.95] as const;
/** Written groups in front of the spoken ones: `212 five five five ...`. */
const MAX_WRITTEN = 2;

/** Numbers read out: `five five five oh one three four`. */
export function spokenPhones(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  let searched = 0;
  for (const index of document.derive(anchors).words) {
    if (index < searched || !FIRST.has(tokens.values[index] as number)) continue;
    const first = writtenStart(tokens, index, searched);
    const { digits, end } = spokenNumberAt(tokens, first);
    searched = Math.max(end, index + 1);
    if (digits < FEWEST_DIGITS || digits > MAX_DIGITS) continue;
    const { strength, isFax } = contextOf(tokens, first, end - 1);
    if (strength === Strength.Other || isFax) continue;
    const score = (digits < AREA_AND_LOCAL_DIGITS ? LOCAL_SCORES : SCORES)[strength];
    if (score === 0) continue;
    found.push({
      start: tokens.starts[first] as number,
      end: tokens.ends[end - 1] as number,
      label: 'PHONE',
      score,
    });
  }
  return found;
}

function writtenStart(tokens: Tokens, index: number, searched: number): number {
  let first = index;
  while (
    first > searched &&
    index - first < MAX_WRITTEN &&
    tokens.kinds[first - 1] === TokenKind.Number &&
    tokens.gaps[first] === Gap.Space
  ) {
    first--;
  }
  return first;
}
