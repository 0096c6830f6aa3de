import { type Candidate, type Document, Gap, TokenKind, type Tokens } from 'deid-core';
import { numberPlaces } from '../../evidence/number-places.ts';
import { wordSet } from '../../evidence/word-set.ts';

const FULL_STOP = 46;
const SLASH = 47;
const COLON = 58;
const LARGEST_OCTET = 255;
/** Four numbers and the full stops between them. */
const LENGTH = 7;
/** Below this in every octet, it is a version or a section unless words say otherwise. */
const LARGEST_SECTION = 12;
const LARGEST_PREFIX_LENGTH = 32;
const LARGEST_PORT = 65_535;

/** Words in front of four numbers that make them a version or the number of a section. */
const NUMBERING = wordSet(
  'v ver version versions build release rev revision section sec chapter figure fig table item step firmware software',
);
const ADDRESS = wordSet('ip ipv4 host server login address addr client gateway subnet dns');
/** Tokens in front that are searched for such words. */
const MAX_DISTANCE = 4;

/** Addresses in dotted decimals, with the length of a prefix or a port. */
export function ipv4Addresses(document: Document): Candidate[] {
  const { text, tokens } = document;
  const found: Candidate[] = [];
  const { behind, indexes } = document.derive(numberPlaces);
  for (let at = 0; at < indexes.length; at++) {
    if (behind[at] !== FULL_STOP) continue;
    const index = indexes[at] as number;
    if (!isDottedQuad(tokens, index)) continue;
    const start = tokens.starts[index] as number;
    // `v1.2.3.4`, and the middle of something longer.
    if (/[\w.-]/.test(text.charAt(start - 1))) continue;
    const isAddress = follows(tokens, index, ADDRESS);
    if (!isAddress && (follows(tokens, index, NUMBERING) || isSectionLike(tokens, index))) continue;
    const last = index + LENGTH - 1;
    found.push({
      start,
      end: tokens.ends[suffixEnd(tokens, last)] as number,
      label: 'IP',
      score: isAddress ? 0.98 : 0.9,
    });
  }
  return found;
}

function isDottedQuad(tokens: Tokens, index: number): boolean {
  const end = index + LENGTH;
  if (end > tokens.length) return false;
  for (let at = index; at < end; at++) {
    const isOctet = (at - index) % 2 === 0;
    if (at > index && tokens.gaps[at] !== Gap.None) return false;
    if (isOctet ? !isNumberUpTo(tokens, at, LARGEST_OCTET) : !isSymbol(tokens, at, FULL_STOP)) {
      return false;
    }
  }
  // A fifth number, or letters: an object identifier, a file name.
  if (isGlued(tokens, end) && tokens.kinds[end] === TokenKind.Word) return false;
  return !(isGlued(tokens, end) && isSymbol(tokens, end, FULL_STOP) && isGlued(tokens, end + 1));
}

function isSectionLike(tokens: Tokens, index: number): boolean {
  return [0, 2, 4, 6].every((at) => isNumberUpTo(tokens, index + at, LARGEST_SECTION));
}

/** Last token of `/24` or `:8080` behind the address, else its own last token. */
function suffixEnd(tokens: Tokens, last: number): number {
  if (!isGlued(tokens, last + 1) || !isGlued(tokens, last + 2)) return last;
  const isPrefix =
    isSymbol(tokens, last + 1, SLASH) && isNumberUpTo(tokens, last + 2, LARGEST_PREFIX_LENGTH);
  const isPort = isSymbol(tokens, last + 1, COLON) && isNumberUpTo(tokens, last + 2, LARGEST_PORT);
  return isPrefix || isPort ? last + 2 : last;
}

function follows(tokens: Tokens, index: number, words: typeof ADDRESS): boolean {
  for (let at = index - 1; at >= Math.max(0, index - MAX_DISTANCE); at--) {
    if (tokens.gaps[at + 1] === Gap.BlankLine) return false;
    if (tokens.kinds[at] === TokenKind.Word && words.has(tokens.values[at] as number)) return true;
  }
  return false;
}

function isNumberUpTo(tokens: Tokens, at: number, limit: number): boolean {
  return tokens.kinds[at] === TokenKind.Number && (tokens.values[at] as number) <= limit;
}

function isSymbol(tokens: Tokens, at: number, code: number): boolean {
  return tokens.kinds[at] === TokenKind.Symbol && tokens.values[at] === code;
}

function isGlued(tokens: Tokens, at: number): boolean {
  return at < tokens.length && tokens.gaps[at] === Gap.None;
}
