import {
  type Candidate,
  type Document,
  Gap,
  type Label,
  Shape,
  TokenKind,
  type Tokens,
} from 'deid-core';
import { textOf, width } from './code.ts';
import { symbolSet } from './symbol-set.ts';
import { NUMBERS } from './triggers.ts';

/** A form that gives an identifier away without its name. */
export interface ValueShape {
  readonly score: number;
  /** Global, and of no empty string; letters may be in either case. */
  readonly pattern: RegExp;
  /** Fewest digits and letters of a match: spares the pattern most texts. */
  readonly digits: number;
  readonly letters: number;
  /** Whether a match without spaces and punctuation, in capitals, is one: a checksum, above all. */
  readonly accepts?: (value: string) => boolean;
}

/** A piece of the text that consists of nothing but numbers, codes and short words in capitals. Token indexes. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly digits: number;
  readonly letters: number;
}

/** Offsets in the text of a stretch. */
interface Match {
  readonly start: number;
  readonly end: number;
}

/** Nothing with fewer digits than a PAN is told by its form. */
const FEWEST_DIGITS = 4;
/** `GB29 NWBK 6016`, `AB 12 34 56 C`. */
const LONGEST_CAPITALS = 4;
const JOINTS = symbolSet('-./_:');
const SEPARATORS = /[^A-Z0-9]/g;

/** Candidates for every match of the shapes. Linear: each pattern runs once over each stretch. */
export function shapedValues(
  document: Document,
  label: Label,
  shapes: readonly ValueShape[],
): Candidate[] {
  const candidates: Candidate[] = [];
  if (shapes.length === 0) return candidates;
  const fewest = shapes.reduce((least, { digits }) => Math.min(least, digits), Infinity);
  for (const stretch of document.derive(stretches)) {
    // Most stretches have too few digits for all shapes of a label.
    if (stretch.digits >= fewest) addMatches(document, label, shapes, stretch, candidates);
  }
  return candidates;
}

function addMatches(
  document: Document,
  label: Label,
  shapes: readonly ValueShape[],
  stretch: Stretch,
  candidates: Candidate[],
): void {
  let text: string | undefined;
  for (const shape of shapes) {
    if (stretch.digits < shape.digits || stretch.letters < shape.letters) continue;
    const offset = document.tokens.starts[stretch.start] ?? 0;
    text ??= textOf(document, stretch.start, stretch.end);
    for (const { start, end } of matchesOf(shape, text)) {
      candidates.push({ start: offset + start, end: offset + end, label, score: shape.score });
    }
  }
}

const NO_MATCHES: readonly Match[] = [];

/** Most stretches match no shape, and `matchAll` makes a pattern and an iterator before it knows. */
function matchesOf({ pattern, accepts }: ValueShape, text: string): readonly Match[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NO_MATCHES;
  const found: Match[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    const value = match[0].toUpperCase().replace(SEPARATORS, '');
    if (accepts?.(value) === false) continue;
    found.push({ start: match.index, end: pattern.lastIndex });
  }
  return found;
}

/** To be called as `document.derive(stretches)`. */
export function stretches(document: Document): readonly Stretch[] {
  const { tokens } = document;
  const found: Stretch[] = [];
  let end = 0;
  for (const number of document.occurrences(NUMBERS)) {
    if (number < end) continue;
    let start = number;
    while (start > end && isJoined(tokens, start)) start--;
    end = number + 1;
    while (end < tokens.length && isJoined(tokens, end)) end++;
    const stretch = measured(tokens, start, end);
    if (stretch.digits >= FEWEST_DIGITS) found.push(stretch);
  }
  return found;
}

/** Whether a token belongs to the same stretch as the one before it. */
function isJoined(tokens: Tokens, index: number): boolean {
  if (!isPart(tokens, index) || !isPart(tokens, index - 1)) return false;
  if (tokens.gaps[index] === Gap.None) return true;
  if (tokens.gaps[index] !== Gap.Space) return false;
  return isGroup(tokens, index) && isGroup(tokens, index - 1);
}

function isPart(tokens: Tokens, index: number): boolean {
  switch (tokens.kinds[index]) {
    case TokenKind.Number:
    case TokenKind.Word:
      return true;
    case TokenKind.Symbol:
      return JOINTS.has(tokens.values[index] ?? 0);
    default:
      return false;
  }
}

/** Whether a token may have a space beside it. */
function isGroup(tokens: Tokens, index: number): boolean {
  if (tokens.kinds[index] === TokenKind.Number) return true;
  return tokens.shapes[index] === Shape.Upper && width(tokens, index) <= LONGEST_CAPITALS;
}

function measured(tokens: Tokens, start: number, end: number): Stretch {
  let digits = 0;
  let letters = 0;
  for (let index = start; index < end; index++) {
    if (tokens.kinds[index] === TokenKind.Number) digits += width(tokens, index);
    else if (tokens.kinds[index] === TokenKind.Word) letters += width(tokens, index);
  }
  return { start, end, digits, letters };
}
