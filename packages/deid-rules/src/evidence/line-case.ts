import { type Document, Gap, Shape } from 'deid-core';
import { width } from './code.ts';

/** How a line is written: says what a capital letter in it is worth. */
export const LineCase = { Mixed: 0, Lower: 1, Upper: 2 } as const;
export type LineCase = (typeof LineCase)[keyof typeof LineCase];

/** Fewest words from which the absence of capitals, or of small letters, is a habit and not chance. */
const FEWEST_WORDS = 3;
/** Cases of shorter lines, until the lines around them have told: written as in `Lower`, as in `Upper`, or without words. */
const Untold = { Lower: 3, Upper: 4, Empty: 5 } as const;
type Untold = (typeof Untold)[keyof typeof Untold];

/** Lines of more tokens count as lines of so many. */
const LONGEST_LINE = 255;

interface Lines {
  readonly cases: Uint8Array;
  readonly lengths: Uint8Array;
}

/** The `LineCase` of each token's line. To be called as `document.derive(...)`. */
export function lineCases(document: Document): Uint8Array {
  return document.derive(lines).cases;
}

/** How many tokens each token's line has, up to `LONGEST_LINE`. To be called as `document.derive(...)`. */
export function lineLengths(document: Document): Uint8Array {
  return document.derive(lines).lengths;
}

function lines({ tokens }: Document): Lines {
  const { gaps, length, shapes } = tokens;
  const cases = new Uint8Array(length);
  const lengths = new Uint8Array(length);
  const byShape = new Uint32Array(Shape.Uncased + 1);
  for (let start = 0; start < length;) {
    byShape.fill(0);
    let end = start;
    do {
      // Typed arrays hold a value for every index below the length.
      const shape = shapes[end] as Shape;
      // Counted in an array, for a branch is a guess at every token. A single capital, `I` above all, says nothing.
      if (shape !== Shape.Upper || width(tokens, end) > 1) (byShape[shape] as number)++;
      end++;
    } while (end < length && (gaps[end] as number) < Gap.Newline);
    const found = caseOf(byShape);
    // Most lines are of the case that the array is filled with.
    if (found !== LineCase.Mixed) cases.fill(found, start, end);
    lengths.fill(Math.min(end - start, LONGEST_LINE), start, end);
    start = end;
  }
  tellShortLines(cases);
  return { cases, lengths };
}

/** A short line is in small letters, or in capitals, if the last line that tells is, or for want of one the next. */
function tellShortLines(cases: Uint8Array): void {
  let told = cases.find((value) => value <= LineCase.Upper) ?? LineCase.Mixed;
  for (let index = 0; index < cases.length; index++) {
    // Typed arrays hold a value for every index below the length.
    const value = cases[index] as number;
    if (value <= LineCase.Upper) told = value;
    else cases[index] = value === told + Untold.Lower - LineCase.Lower ? told : LineCase.Mixed;
  }
}

/** By how many words of each shape a line has. */
function caseOf(byShape: Uint32Array): LineCase | Untold {
  // Every shape has a place.
  const lowers = byShape[Shape.Lower] as number;
  const uppers = byShape[Shape.Upper] as number;
  const titles = (byShape[Shape.Title] as number) + (byShape[Shape.Mixed] as number);
  if (titles + uppers + lowers === 0) return Untold.Empty;
  if (titles + uppers === 0) return lowers >= FEWEST_WORDS ? LineCase.Lower : Untold.Lower;
  if (titles + lowers === 0) return uppers >= FEWEST_WORDS ? LineCase.Upper : Untold.Upper;
  return LineCase.Mixed;
}
