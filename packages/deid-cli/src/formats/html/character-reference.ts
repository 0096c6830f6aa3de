import { decodeHTML } from 'entities';
import { escapedPiece, type Piece, type Spelling } from '../piece.ts';

/** References that end as they should. What lacks its semicolon is read as the characters that stand there. */
export const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
/** Space that a page shows as one blank, wherever its source breaks lines. */
const REFERENCE_OR_SPACE = new RegExp(`${REFERENCE.source}|[ \\t\\r\\n\\f]{1,100}`, 'gi');

/** Between tags. */
export const TEXT = spelling(/[&<>]/g);
/** The value of an attribute, by the quotes around it. */
export const DOUBLE_QUOTED = spelling(/[&"]/g);
export const SINGLE_QUOTED = spelling(/[&']/g);
export const UNQUOTED = spelling(/[&<>"'`=\s]/g);

function spelling(special: RegExp): Spelling {
  return { write: (text) => text.replaceAll(special, reference) };
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function reference(character: string): string {
  return NAMED[character] ?? `&#${character.charCodeAt(0)};`;
}

/** The text of a stretch with character references, as HTML (13.5) and WebVTT (6.4) have them. */
export function referencePiece(source: string, start: number, end: number, how: Spelling): Piece {
  return escapedPiece(source, { start, end }, REFERENCE, (it) => decodeHTML(it), how);
}

/** As `referencePiece`, with every run of white space as one blank. */
export function flowingPiece(source: string, start: number, end: number): Piece {
  return escapedPiece(source, { start, end }, REFERENCE_OR_SPACE, decodeOrBlank, TEXT);
}

/** How a format spells characters. */
export interface Escapes {
  readonly pattern: RegExp;
  /** What one spells. */
  readonly decode: (escape: string) => string;
  /** Those that an address has as well. */
  readonly ofAddress: RegExp;
}

/** A character of an address, in as many bytes of UTF-8 as its first one says (RFC 3986, 2.1). */
const ENCODED =
  /%[0-7][\da-f]|%[cd][\da-f]%[\da-f]{2}|%e[\da-f](?:%[\da-f]{2}){2}|%f[0-7](?:%[\da-f]{2}){3}/;
/** The blank of a query. */
const PLUS = /\+(?<=[?&][^?&=]{0,64}=[^?&=]{0,256})/;

export function escapesOf(pattern: RegExp, decode: Escapes['decode']): Escapes {
  const sources = [pattern, ENCODED, PLUS].map((it) => it.source);
  return { pattern, decode, ofAddress: new RegExp(sources.join('|'), 'gi') };
}

const REFERENCES = escapesOf(REFERENCE, (it) => decodeHTML(it));
/** Addresses of the web are identifiers as a whole, as they are written. */
const OF_THE_WEB = /^[<\s]{0,8}(?:https?:)?\/\//i;

/** As `referencePiece`, for an address. */
export function addressPiece(
  source: string,
  start: number,
  end: number,
  how: Spelling,
  { pattern, decode, ofAddress } = REFERENCES,
): Piece {
  if (OF_THE_WEB.test(source.slice(start, end))) {
    return escapedPiece(source, { start, end }, pattern, decode, how);
  }
  return escapedPiece(source, { start, end }, ofAddress, (it) => decodeAddress(it, decode), {
    write: (text) => how.write(text.replaceAll(/[%\s]/g, encodeURIComponent)),
  });
}

function decodeAddress(written: string, decode: Escapes['decode']): string {
  if (written === '+') return ' ';
  if (!written.startsWith('%')) return decode(written);
  try {
    return decodeURIComponent(written);
  } catch {
    // Bytes of something else than UTF-8.
    return written;
  }
}

function decodeOrBlank(written: string): string {
  return written.startsWith('&') ? decodeHTML(written) : ' ';
}
