import { type Candidate, type Document, TokenKind } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { type LocatedNumber, spokenNumberAt, spokenNumbers } from '../../evidence/spoken-number.ts';
import { digitsAt } from '../../evidence/token-at.ts';
import { NUMBERS } from '../../evidence/triggers.ts';

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
  for (const start of document.occurrences(NUMBERS)) {
    // Most numbers have another token behind them.
    if (tokens.kinds[start + 1] !== TokenKind.Number || start < searched) continue;
    if (digitsAt(tokens, start) !== 1 || digitsAt(tokens, start + 1) !== 1) continue;
    const number = spokenNumberAt(tokens, start);
    searched = number.end;
    found.push({ start, ...number });
  }
  return found;
}
