import { Gap, TokenKind, type Tokens } from 'deid-core';

/** What `wordAt` gives for "no word": no word of any vocabulary hashes to it. */
export const NO_WORD = 1;

/** Hash of the word at token `index`, or `NO_WORD`. Any index may be asked for. */
export function wordAt(tokens: Tokens, index: number): number {
  return isKind(tokens, index, TokenKind.Word) ? (tokens.values[index] as number) : NO_WORD;
}

/** The symbol at token `index`, or the empty string. Any index may be asked for. */
export function symbolAt(tokens: Tokens, index: number): string {
  return isKind(tokens, index, TokenKind.Symbol)
    ? String.fromCharCode(tokens.values[index] as number)
    : '';
}

/** How many digits the number at token `index` has; 0 when there is none. Any index may be asked for. */
export function digitsAt(tokens: Tokens, index: number): number {
  return isKind(tokens, index, TokenKind.Number)
    ? (tokens.ends[index] as number) - (tokens.starts[index] as number)
    : 0;
}

/** True for either half of `2.5`, `5/6`, `5:30` and `1,500`, and for the 5 of `5%`. */
export function isPartOfNumber(tokens: Tokens, index: number): boolean {
  if (hasSymbol(tokens, index + 1, '%')) return true;
  if (hasSymbol(tokens, index + 1, './:') && isGluedNumber(tokens, index + 2)) return true;
  // Only three digits are a group behind a comma: `Jan 15,2023` has a year.
  const isJoint = hasSymbol(tokens, index - 1, digitsAt(tokens, index) === 3 ? './:,' : './:');
  const isBehindNumber = digitsAt(tokens, index - 2) > 0 && isGlued(tokens, index - 1);
  return isGlued(tokens, index) && isBehindNumber && isJoint;
}

export function hasSymbol(tokens: Tokens, index: number, symbols: string): boolean {
  if (!isKind(tokens, index, TokenKind.Symbol)) return false;
  const value = tokens.values[index] as number;
  for (let at = 0; at < symbols.length; at++) if (symbols.charCodeAt(at) === value) return true;
  return false;
}

/** Nothing stands between a token and the one before it. */
export function isGlued(tokens: Tokens, index: number): boolean {
  return index > 0 && index < tokens.length && tokens.gaps[index] === Gap.None;
}

/** The first token that starts at an offset of the text or behind it. O(log n). */
export function tokenFrom({ length, starts }: Tokens, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    // It is an index below the length.
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A token is on the same line as the one before it. */
export function isNear(tokens: Tokens, index: number): boolean {
  return index > 0 && index < tokens.length && (tokens.gaps[index] ?? 0) <= Gap.Space;
}

export function isGluedNumber(tokens: Tokens, index: number): boolean {
  return isGlued(tokens, index) && digitsAt(tokens, index) > 0;
}

/** No line breaks between two tokens. */
export function isOnOneLine(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from + 1; index <= to; index++) if (!isNear(tokens, index)) return false;
  return true;
}

function isKind(tokens: Tokens, index: number, kind: TokenKind): boolean {
  return index >= 0 && index < tokens.length && tokens.kinds[index] === kind;
}
