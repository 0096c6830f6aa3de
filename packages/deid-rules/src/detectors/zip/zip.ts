import {
  type Candidate,
  type Detector,
  type Document,
  Gap,
  Shape,
  TokenKind,
  type Tokens,
} from 'deid-core';
import { answers } from '../../evidence/answers.ts';
import { candidateOf } from '../../evidence/candidate.ts';
import { CharacterSet } from '../../evidence/character-set.ts';
import { width } from '../../evidence/code.ts';
import { digitsAt, isNear, NO_WORD, symbolAt, wordAt } from '../../evidence/token-at.ts';
import { numberPlaces } from '../../evidence/number-places.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { isWordOf } from '../../evidence/written-word.ts';
import { australianCodeEnd } from './australian-code.ts';
import { pinEnd } from './pin.ts';
import {
  cityBefore,
  cityBeforeState,
  countryBefore,
  followsPlace,
  stateBefore,
} from './place-before.ts';
import { spokenZips } from './spoken-zip.ts';
import { postcodeEnd } from './postcode.ts';

const LABEL = wordSet('zip zips zipcode postcode postal pincode');
const LABEL_WORD = wordSet('code codes is was are number no my the of in there please again');
/** Tokens between a label and its code, quotes of JSON included. */
const MAX_LABEL_DISTANCE = 6;
const ZIP_DIGITS = 5;
const EXTENSION_DIGITS = 4;
/** Codes of other countries, where a label says that it is one. */
const FEWEST_DIGITS = 3;
const MAX_DIGITS = 6;
const MAX_TAIL_LENGTH = 4;

/** What makes digits a part of something longer: in front of them, behind them, and before more digits. */
const GLUE_BEFORE = new CharacterSet(/[\w.$+/-]/);
const GLUE_BEHIND = new CharacterSet(/[\w%]/);
const JOINTS = new CharacterSet(/[.,/:]/);
const DIGIT = new CharacterSet(/\d/);

/** Words in front of two numbers with a hyphen that make them something else. */
const OTHER = wordSet('mrn ndc lot acct account id policy case claim order ref model serial cpt');

/**
 * ZIP codes by their label, their state or their city, with and without the four digits more; postcodes of the United
 * Kingdom and Canada by their form; those of other countries by their label.
 */
export function zipDetector(): Detector {
  return { id: 'zip', labels: ['ZIP'], detect };
}

function detect(document: Document): readonly Candidate[] {
  return [
    ...numericCodes(document),
    ...letteredCodes(document),
    ...spokenZips(
      document,
      (index) => isLabelled(document, index) || followsPlace(document, index),
    ),
  ];
}

function numericCodes(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  const places = document.derive(numberPlaces);
  for (let at = 0; at < places.indexes.length; at++) {
    const digits = places.digits[at] as number;
    if (digits < FEWEST_DIGITS || digits > MAX_DIGITS) continue;
    const index = places.indexes[at] as number;
    if (isInside(document, index)) continue;
    const hasLabel = isLabelled(document, index) || isBeforeLabel(tokens, index);
    const abroad = hasLabel ? 0 : foreignEnd(document, index);
    const end = abroad || (hasLabel ? labelledEnd(tokens, index) : zipEnd(tokens, index));
    const score = hasLabel ? 0.95 : abroad > 0 ? 0.7 : scoreOf(document, index, end);
    if (score > 0) found.push(candidateOf(tokens, index, end, 'ZIP', score));
  }
  return found;
}

/** Postcodes that begin with a letter. */
function letteredCodes(document: Document): Candidate[] {
  const { text, tokens } = document;
  const found: Candidate[] = [];
  const { indexes, isGlued: isGluedAt } = document.derive(numberPlaces);
  for (let at = 0; at < indexes.length; at++) {
    // One or two letters right before a digit are the cheap part.
    if (isGluedAt[at] === 0) continue;
    const index = (indexes[at] as number) - 1;
    if (wordAt(tokens, index) === NO_WORD || width(tokens, index) > 2) continue;
    const hasLabel = isLabelled(document, index);
    const end = postcodeEnd(text, tokens, index, hasLabel);
    if (end === 0) continue;
    const score = hasLabel ? 0.95 : 0.8;
    found.push(candidateOf(tokens, index, end, 'ZIP', score));
  }
  return found;
}

/** Without a label. 0 when the number is no ZIP code. */
function scoreOf(document: Document, index: number, end: number): number {
  const { tokens } = document;
  if (digitsAt(tokens, index) !== ZIP_DIGITS) return 0;
  if (stateBefore(document, index)) return 0.9;
  if (countryBefore(document, index)) return 0.7;
  const isExtended = end > index + 1;
  if (isExtended) return follows(tokens, index, OTHER) ? 0 : 0.7;
  return cityBefore(document, index) && tokens.kinds[end] !== TokenKind.Word ? 0.7 : 0;
}

/** Behind a code of India or Australia that follows its city or state; 0 when it is none. */
function foreignEnd(document: Document, index: number): number {
  const { tokens } = document;
  const australian = australianCodeEnd(tokens, index);
  if (australian > 0) return cityBeforeState(document, index) ? australian : 0;
  const pin = pinEnd(tokens, index);
  const city = symbolAt(tokens, index - 1) === '-' ? index - 1 : index;
  return pin > 0 && cityBefore(document, city) && tokens.kinds[pin] !== TokenKind.Word ? pin : 0;
}

/** Behind `45402` or `45402-1234`. */
function zipEnd(tokens: Tokens, index: number): number {
  const isExtended =
    isGlued(tokens, index + 1, '-') && digitsAt(tokens, index + 2) === EXTENSION_DIGITS;
  return isExtended && tokens.gaps[index + 2] === Gap.None ? index + 3 : index + 1;
}

/** Behind `394 13`, `3610-114`, `7412 SL`. */
function labelledEnd(tokens: Tokens, index: number): number {
  const next = symbolAt(tokens, index + 1) === '-' ? index + 2 : index + 1;
  if (!isNear(tokens, next)) return index + 1;
  const length = width(tokens, next);
  const isCapitals = tokens.shapes[next] === Shape.Upper && length === 2;
  const isTail = (digitsAt(tokens, next) > 1 || isCapitals) && length <= MAX_TAIL_LENGTH;
  return isTail ? next + 1 : index + 1;
}

function isInside({ text, tokens }: Document, index: number): boolean {
  // Every token has a start and an end.
  if (GLUE_BEFORE.has(text, (tokens.starts[index] as number) - 1)) return true;
  const end = tokens.ends[index] as number;
  return GLUE_BEHIND.has(text, end) || (JOINTS.has(text, end) && DIGIT.has(text, end + 1));
}

/** Whether the label stands in front of a code, or in the question that it answers. */
function isLabelled(document: Document, index: number): boolean {
  const { tokens } = document;
  if (followsLabel(tokens, index)) return true;
  const end = document.derive(answers).questionEnds[index] ?? 0;
  return end > 0 && followsLabel(tokens, end);
}

function followsLabel(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - MAX_LABEL_DISTANCE); at--) {
    if (tokens.gaps[at + 1] === Gap.BlankLine) return false;
    if (isWordOf(tokens, at, LABEL)) return true;
    const isBetween = symbolAt(tokens, at) !== '' || isWordOf(tokens, at, LABEL_WORD);
    if (!isBetween || symbolAt(tokens, at) === ',') return false;
  }
  return false;
}

/** `the 49007 zip` */
function isBeforeLabel(tokens: Tokens, index: number): boolean {
  const isBeside = digitsAt(tokens, index) === ZIP_DIGITS && isNear(tokens, index + 1);
  return isBeside && isWordOf(tokens, index + 1, LABEL);
}

function follows(tokens: Tokens, index: number, words: typeof OTHER): boolean {
  return isWordOf(tokens, index - 1, words) || isWordOf(tokens, index - 2, words);
}

function isGlued(tokens: Tokens, at: number, symbol: string): boolean {
  return symbolAt(tokens, at) === symbol && tokens.gaps[at] === Gap.None;
}
