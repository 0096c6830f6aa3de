import { type Document, Gap, hashWord, TokenKind, type Tokens } from 'deid-core';
import { type Code, textOf, width } from './code.ts';
import { wordAt } from './token-at.ts';
import { wordSet } from './word-set.ts';

const UNITS = wordSet(
  `mg mcg ug ng pg gm gram grams kg ml dl cc liter liters unit units iu meq mmol umol nmol pmol mol mm cm km
  year years yr yrs yo day days week weeks wk wks month months mo hour hours hr hrs minute minutes min mins
  second seconds sec bpm mmhg hz khz percent pct copies copy cells cell steps calorie calories kcal cal kj dollars
  dollar usd eur times patients people persons participants subjects cases deaths women men children adults feet foot ft
  inch inches lb lbs pound pounds oz ounces mile miles degrees cfu rads gy mgy watts volts pills tablets tabs
  capsules doses refills ul hpf lpf ppm bp kb mb reads events visits`,
);
/** Units that are ordinary letters elsewhere: only where nothing stands between them and their number. */
const GLUED_UNITS = wordSet('g l u m h d y c f');

const PERCENT = 37;
const COMMA = 44;
const FULL_STOP = 46;
const SLASH = 47;
const DEGREE = 0xb0;
const TIMES = hashWord('x');
/** More digits with a letter behind them are a code: `481253234M`. */
const MAX_AMOUNT_DIGITS = 7;
/** Digits of each side of a fraction or ratio. */
const MAX_RATIO_DIGITS = 3;
/** Nothing clinical is measured more exactly: `35.118204` is the number of a license. */
const MAX_FRACTION_DIGITS = 4;
const MONTH_FIRST = /^(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|[12]\d|3[01])\1(?:19|20)\d\d$/;
const SLASHED = /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])\/\d\d$/;
const YEAR_FIRST = /^(?:19|20)\d\d([/.-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])$/;
const FEWEST_PHONE_DIGITS = 7;
const PHONE = /^(?:1[-.])?(?:\d{3}[-.])?\d{3}[-.]\d{4}$/;
const ROUND = /^\d{1,3}0{3,6}$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a code is a quantity: `30%`, `0.04`, `20/40`, `10,000`, `500 mg`, `3 days`. */
export function isMeasure(tokens: Tokens, code: Code): boolean {
  return isFollowedByUnit(tokens, code.end) || endsInUnit(tokens, code) || isRatio(tokens, code);
}

/** Whether a code is a full date in digits, however unlikely its day. */
export function isDigitDate(document: Document, { start, end, letters, digits }: Code): boolean {
  if (letters > 0 || digits > 8) return false;
  const text = textOf(document, start, end);
  return MONTH_FIRST.test(text) || SLASHED.test(text) || YEAR_FIRST.test(text);
}

/** Whether a code is written as North Americans write a telephone number. */
export function isPhone(document: Document, { start, end, digits }: Code): boolean {
  return digits >= FEWEST_PHONE_DIGITS && PHONE.test(textOf(document, start, end));
}

/** Whether a number is one that people count to: `10000`. */
export function isRound(document: Document, { start, end }: Code): boolean {
  return end - start === 1 && ROUND.test(textOf(document, start, end));
}

export function isYear(document: Document, { start, end, digits }: Code): boolean {
  return digits === 4 && YEAR.test(textOf(document, start, end));
}

/** Whether what stands behind a number makes a quantity of it. */
export function isFollowedByUnit(tokens: Tokens, end: number): boolean {
  const gap = tokens.gaps[end] ?? Gap.BlankLine;
  if (end >= tokens.length || gap > Gap.Space) return false;
  const value = tokens.values[end] ?? 0;
  if (tokens.kinds[end] === TokenKind.Word) return UNITS.has(value);
  if (tokens.kinds[end] !== TokenKind.Symbol || gap !== Gap.None) return false;
  if (value === SLASH) return isUnit(tokens, end + 1);
  return value === PERCENT || value === DEGREE || (value === COMMA && isThousands(tokens, end + 1));
}

function isThousands(tokens: Tokens, index: number): boolean {
  const isGlued = index < tokens.length && tokens.gaps[index] === Gap.None;
  return isGlued && tokens.kinds[index] === TokenKind.Number && width(tokens, index) === 3;
}

function endsInUnit(tokens: Tokens, { start, end }: Code): boolean {
  const last = end - 1;
  if (end - start !== 2 || tokens.kinds[start] !== TokenKind.Number) return false;
  return (
    UNITS.has(wordAt(tokens, last)) ||
    (isUnit(tokens, last) && width(tokens, start) <= MAX_AMOUNT_DIGITS)
  );
}

/** Whether a token is a unit where nothing else can stand. */
function isUnit(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index);
  return UNITS.has(word) || GLUED_UNITS.has(word);
}

/** Decimals, fractions, dimensions, and the series of values that clinicians write: `0.04`, `20/40`, `2.75x28`, `7.35/45/90`. */
export function isRatio(tokens: Tokens, { start, end }: Code): boolean {
  let separators = 0;
  let stops = 0;
  let longest = 0;
  for (let index = start; index < end; index++) {
    if (tokens.kinds[index] === TokenKind.Number) longest = Math.max(longest, width(tokens, index));
    else if (tokens.values[index] === SLASH) separators++;
    else if (tokens.values[index] === TIMES && index > start) separators++;
    else if (tokens.values[index] === FULL_STOP) stops++;
    else return false;
  }
  const isDecimal = stops === 1 && width(tokens, end - 1) <= MAX_FRACTION_DIGITS;
  return separators > 0 ? longest <= MAX_RATIO_DIGITS : isDecimal;
}
