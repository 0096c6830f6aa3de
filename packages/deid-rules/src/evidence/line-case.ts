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
  let told: LineCase | undefined;
  for (let start = 0; start < length;) {
    byShape.fill(0);
    let end = start;
    do {
      // Typed arrays hold a value for every index below the length.
      const shape = shapes[end] as Shape;
      // Counted in an array, for a branch is a guess at every token. A single capital, `I` above all, says nothing.
      if (shape !== Shape.Upper || width(tokens, end) > 1) {
        byShape[shape] = (byShape[shape] as number) + 1;
      }
      end++;
    } while (end < length && (gaps[end] as number) < Gap.Newline);
    const own = caseOf(byShape);
    if (isTold(own)) {
      if (told === undefined) tellShortLines(cases, start, own);
      told = own;
    }
    const found = told === undefined || isTold(own) ? own : toldBy(told, own);
    // Most lines are of the case that the array is filled with.
    if (found !== LineCase.Mixed) cases.fill(found, start, end);
    lengths.fill(Math.min(end - start, LONGEST_LINE), start, end);
    start = end;
  }
  if (told === undefined) tellShortLines(cases, length, LineCase.Mixed);
  return { cases, lengths };
}

/** The case of a line by how many words of each shape it has. */
function caseOf(byShape: Uint32Array): LineCase | Untold {
  // It has a place for each.
  const lowers = byShape[Shape.Lower] as number;
  const uppers = byShape[Shape.Upper] as number;
  const titles = (byShape[Shape.Title] as number) + (byShape[Shape.Mixed] as number);
  if (titles + uppers + lowers === 0) return Untold.Empty;
  if (titles + uppers === 0) return lowers >= FEWEST_WORDS ? LineCase.Lower : Untold.Lower;
  if (titles + lowers === 0) return uppers >= FEWEST_WORDS ? LineCase.Upper : Untold.Upper;
  return LineCase.Mixed;
}

function isTold(found: LineCase | Untold): found is LineCase {
  return found <= LineCase.Upper;
}

/** A short line is in small letters, or in capitals, if the last line that tells is. */
function toldBy(told: LineCase, short: Untold): LineCase {
  return short === told + Untold.Lower - LineCase.Lower ? told : LineCase.Mixed;
}

/** The short lines in front of the first one that tells go by that one. */
function tellShortLines(cases: Uint8Array, end: number, told: LineCase): void {
  // They are filled with nothing else.
  for (let index = 0; index < end; index++) cases[index] = toldBy(told, cases[index] as Untold);
}
