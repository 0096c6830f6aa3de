import type { Candidate, Document } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { type LocatedNumber, spokenNumberAt, spokenNumbers } from '../../evidence/spoken-number.ts';
import { NUMBER, numberPlaces } from '../../evidence/number-places.ts';

/** Digits of a code, and of one with its extension. */
const LENGTHS: ReadonlySet<number> = new Set([5, 9]);
const SCORE = 0.95;

/**
 * ZIP codes that are read out behind their label: `zip is nine eight nine oh one`, `9 8 9 0 1`.
 *
 * @param isLabelled whether a label stands in front of a token
 */
export function spokenZips(
  document: Document,
  isLabelled: (index: number) => boolean,
): Candidate[] {
  const { tokens } = document;
  const isZip = ({ start, digits }: LocatedNumber): boolean =>
    LENGTHS.has(digits) && isLabelled(start);
  return [...document.derive(spokenNumbers), ...singleDigits(document)]
    .filter(isZip)
    .map(({ start, end }) => candidateOf(tokens, start, end, 'ZIP', SCORE));
}

/** `9 8 9 0 1` */
function singleDigits(document: Document): readonly LocatedNumber[] {
  const { tokens } = document;
  const found: LocatedNumber[] = [];
  let searched = 0;
  const { behind, digits, indexes } = document.derive(numberPlaces);
  for (let at = 0; at < indexes.length; at++) {
    if (behind[at] !== NUMBER || digits[at] !== 1 || digits[at + 1] !== 1) continue;
    const start = indexes[at] as number;
    if (start < searched) continue;
    const number = spokenNumberAt(tokens, start);
    searched = number.end;
    found.push({ start, ...number });
  }
  return found;
}
