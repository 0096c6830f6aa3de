import { DeidError } from 'deid-core';
import { type Line, linesOf } from '../lines.ts';
import { escapedPiece, type Piece, type Spelling } from '../piece.ts';

/** The signs of a message, which its header names (HL7 2.8, 2.5.4). */
export interface Signs {
  readonly field: string;
  readonly component: string;
  readonly repetition: string;
  readonly escape: string;
  readonly subcomponent: string;
}

/** Segments around messages, and empty lines. */
const BATCH = /^(?:[BF][HT]S(?!\w)|$)/;
/** Segments that name the signs: of a message, and of a file or batch of them. */
const HEADERS: ReadonlySet<string> = new Set(['MSH', 'FHS', 'BHS']);
const NAME_LENGTH = 3;
const BLOCK_START = '\v';
const BLOCK_END = '\u001C';

const USUAL: Signs = {
  field: '|',
  component: '^',
  repetition: '~',
  escape: '\\',
  subcomponent: '&',
};

/** Whether the first field of a segment is the sign in front of the second, which are the other signs. */
export function isHeader(segment: string): boolean {
  return HEADERS.has(segment);
}

function signsOf(header: string): Signs {
  const [field, component, repetition, escape, subcomponent] = header.slice(NAME_LENGTH);
  if (field === undefined || component === undefined || repetition === undefined) return USUAL;
  if (escape === undefined || subcomponent === undefined) return { ...USUAL, field, component };
  return { field, component, repetition, escape, subcomponent };
}

/** A text of HL7 version 2. */
export interface Message {
  readonly source: string;
  readonly signs: Signs;
  readonly segments: readonly Line[];
  /** Without one it is what stands around messages. */
  readonly hasHeader: boolean;
}

/** @throws DeidError `invalid-request` for a text without a header */
export function messageOf(source: string): Message {
  const segments = linesOf(source).map(withoutBlockMarks);
  const header = segments.find(({ text }) => text.startsWith('MSH'));
  if (header === undefined && segments.some(({ text }) => !BATCH.test(text))) {
    throw new DeidError('invalid-request', 'not a message of HL7 version 2');
  }
  const first = header ?? segments.find(({ text }) => isHeader(text.slice(0, NAME_LENGTH)));
  return { source, signs: signsOf(first?.text ?? ''), segments, hasHeader: header !== undefined };
}

/** A message may be wrapped in the control characters of the lower layer protocol (MLLP). */
function withoutBlockMarks({ start, end, text }: Line): Line {
  const from = text.startsWith(BLOCK_START) ? start + 1 : start;
  const to = text.endsWith(BLOCK_END) ? end - 1 : end;
  return { text: text.slice(from - start, text.length - (end - to)), start: from, end: to };
}

/** How a message writes text: its signs are escaped (HL7 2.8, 2.7). */
export interface Escapes {
  readonly pattern: RegExp;
  readonly decode: (sequence: string) => string;
  readonly spelling: Spelling;
}

export function escapesOf(signs: Signs): Escapes {
  const { escape } = signs;
  const letters = new Map([
    ['F', signs.field],
    ['S', signs.component],
    ['T', signs.subcomponent],
    ['R', signs.repetition],
    ['E', escape],
  ]);
  const bySign = new Map([...letters].map(([letter, sign]) => [sign, letter]));
  const sign = escape.replace(/[\\^$.*+?()[\]{}|/-]/, String.raw`\$&`);
  return {
    pattern: new RegExp(`${sign}[.\\w+-]{1,64}${sign}`, 'g'),
    decode: (sequence) => decoded(sequence.slice(1, -1), letters) ?? sequence,
    spelling: {
      write: (text) =>
        Array.from(text, (each) => {
          const letter = bySign.get(each);
          return letter === undefined ? each : escape + letter + escape;
        }).join(''),
    },
  };
}

/** What a sequence spells; undefined for one of the parties' own. */
function decoded(sequence: string, letters: ReadonlyMap<string, string>): string | undefined {
  const sign = letters.get(sequence);
  if (sign !== undefined) return sign;
  if (sequence === 'H' || sequence === 'N') return '';
  if (sequence.startsWith('.')) return sequence === '.sp' || sequence === '.br' ? '\n' : ' ';
  const hex = /^X((?:[\dA-F]{2}){1,16})$/i.exec(sequence)?.[1];
  if (hex === undefined) return undefined;
  return hex.replaceAll(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)));
}

export function textPiece(
  source: string,
  part: Line,
  { pattern, decode, spelling }: Escapes,
): Piece {
  return escapedPiece(source, part, pattern, decode, spelling);
}

/** The parts of a stretch between signs. */
export function split(
  source: string,
  { start, end }: Pick<Line, 'start' | 'end'>,
  sign: string,
): readonly Line[] {
  const parts: Line[] = [];
  let from = start;
  for (const text of source.slice(start, end).split(sign)) {
    parts.push({ text, start: from, end: from + text.length });
    from += text.length + sign.length;
  }
  return parts;
}
