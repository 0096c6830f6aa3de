import { DeidError } from '../errors.ts';
import { MAX_TEXT_LENGTH } from '../limits.ts';
import { isOf } from './category.ts';

/** A text as detectors read it, and the way back to the text as it was given. */
export interface Folded {
  readonly text: string;
  /**
   * For each code unit of `text`, and one past its end, the code unit of the source that it came from: the first one
   * where a code point was replaced. Null when that is where it stands in `text`, as it is unless lengths change.
   */
  readonly origins: Uint32Array | null;
}

/** A code point of the source that folding replaces. */
interface Edit {
  /** Offset in the source, in UTF-16 code units. */
  readonly at: number;
  readonly width: number;
  readonly folded: string;
}

const NON_ASCII = /[^\x00-\x7f]/g;

/** Soft hyphen, zero-width and bidirectional controls, variation selectors: seen by no reader, so by no detector. */
const INVISIBLE = 'Default_Ignorable_Code_Point';
const SPACE = /[\u0085\u2028\u2029]/;
const MINUS = '\u2212';
const SINGLE_QUOTE = /[\u2018-\u201b\u02b9\u02bb\u02bc\u02c8\u2032\u00b4\uff07]/;
const DOUBLE_QUOTE = /[\u201c-\u201f\u2033\u00ab\u00bb]/;
/** Compatibility forms that would read as something else once folded: `5½` is not 51/2, `Tylenol™` not TylenolTM. */
const KEPT = /[\u00aa\u00ba\u00bc-\u00be\u2122\u2120\u2150-\u215f\u2189]/;

/** Cyrillic and Greek letters that look like Latin ones, and the fraction slash, in pairs. */
const LOOK_ALIKES =
  'аaеeоoрpсcуyхxіiјjѕsԁdԛqԝwһhӏlґrАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԚQԜW' +
  'οoιiκkνvρpυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX' +
  '\u2044/';

const latinOf = new Map<string, string>(lookAlikePairs());
const folds = new Map<number, string>();

/**
 * Folds a text to what a reader sees: compatibility forms (Unicode NFKC, code point by code point), look-alike
 * letters, dash and quote variants and exotic spaces become their plain forms, invisible characters go. O(n).
 *
 * @throws DeidError `text-too-long` when the folded text exceeds `MAX_TEXT_LENGTH`: one code point can become eighteen
 */
export function fold(source: string): Folded {
  const edits = editsOf(source);
  if (edits.length === 0) return { text: source, origins: null };
  let text = '';
  let copied = 0;
  for (const { at, width, folded } of edits) {
    text += source.slice(copied, at) + folded;
    copied = at + width;
    assertLength(text.length + source.length - copied);
  }
  text += source.slice(copied);
  const keepsOffsets = edits.every(({ width, folded }) => width === 1 && folded.length === 1);
  return { text, origins: keepsOffsets ? null : originsOf(edits, source.length, text.length) };
}

/** Most text is ASCII, so only what is not is looked at. */
function editsOf(source: string): readonly Edit[] {
  const edits: Edit[] = [];
  NON_ASCII.lastIndex = 0;
  while (NON_ASCII.test(source)) {
    const at = NON_ASCII.lastIndex - 1;
    // A code unit was matched there.
    const code = source.codePointAt(at) as number;
    const width = code > 0xffff ? 2 : 1;
    NON_ASCII.lastIndex = at + width;
    const folded = foldCodePoint(code);
    if (folded !== null) edits.push({ at, width, folded });
  }
  return edits;
}

function originsOf(edits: readonly Edit[], sourceLength: number, length: number): Uint32Array {
  const origins = new Uint32Array(length + 1);
  let unit = 0;
  let copied = 0;
  for (const { at, width, folded } of edits) {
    while (copied < at) origins[unit++] = copied++;
    for (let index = 0; index < folded.length; index++) origins[unit++] = at;
    copied = at + width;
  }
  while (copied <= sourceLength) origins[unit++] = copied++;
  return origins;
}

function assertLength(length: number): void {
  if (length <= MAX_TEXT_LENGTH) return;
  throw new DeidError('text-too-long', `a text folds to more than ${MAX_TEXT_LENGTH} code units`);
}

/** What a code point folds to, or null when it stays as it is. */
function foldCodePoint(code: number): string | null {
  let folded = folds.get(code);
  if (folded === undefined) {
    folded = computeFold(String.fromCodePoint(code));
    folds.set(code, folded);
  }
  return folded.codePointAt(0) === code ? null : folded;
}

function computeFold(char: string): string {
  if (isOf(INVISIBLE, char)) return '';
  if (SPACE.test(char)) return '\n';
  if (char === MINUS || isOf('Pd', char)) return '-';
  if (SINGLE_QUOTE.test(char)) return "'";
  if (DOUBLE_QUOTE.test(char)) return '"';
  if (KEPT.test(char)) return char;
  if (isOf('Nd', char)) return decimalDigit(char);
  const compatible = char.normalize('NFKC');
  if (compatible === char) return latinOf.get(char) ?? char;
  // What a form stands for may have to be folded itself, as the mathematical Greek capitals show.
  return Array.from(compatible, computeFold).join('');
}

/** ASCII digit of a decimal digit in any script. Unicode lays every script's ten digits out in order, from zero. */
function decimalDigit(char: string): string {
  const compatible = char.normalize('NFKC');
  if (/^\d$/.test(compatible)) return compatible;
  // It is a character, so it has a code point. Runs are of ten digits, or of two scripts' twenty.
  const code = char.codePointAt(0) as number;
  let zero = code;
  while (isOf('Nd', String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

function* lookAlikePairs(): Generator<[string, string]> {
  for (let index = 0; index < LOOK_ALIKES.length; index += 2) {
    yield [LOOK_ALIKES.charAt(index), LOOK_ALIKES.charAt(index + 1)];
  }
}
