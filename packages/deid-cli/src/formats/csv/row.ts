import { DeidError } from 'deid-core';
import Papa from 'papaparse';
import { escapedPiece, type Piece, plainPiece, type Spelling } from '../piece.ts';

const LINE_END = /\r?\n$/;
const DOUBLED = /""/g;

/** Between the quotes of a field. */
const QUOTED: Spelling = { write: (text) => text.replaceAll('"', '""') };

/** The fields of one row, in their order; none for an empty line. @throws DeidError `invalid-request` */
export function fieldsOf(source: string, delimiter: string): readonly Piece[] {
  const row = source.replace(LINE_END, '');
  if (row === '') return [];
  const { data, errors } = Papa.parse<readonly string[]>(row, { delimiter, newline: '\n' });
  const values = data[0];
  if (errors.length > 0 || values === undefined) throw notARow();
  const bare = bareSpelling(delimiter);
  let at = 0;
  return values.map((value) => {
    const piece = pieceAt(row, at, value, bare);
    const isQuoted = piece.spelling === QUOTED;
    const end = isQuoted ? piece.end + 1 : piece.end;
    if (end < row.length && row[end] !== delimiter) throw notARow();
    at = end + delimiter.length;
    return piece;
  });
}

/** The field that starts at an offset, checked against what the parser read. */
function pieceAt(row: string, at: number, value: string, bare: Spelling): Piece {
  const isQuoted = row[at] === '"';
  const written = isQuoted ? `"${QUOTED.write(value)}"` : value;
  if (!row.startsWith(written, at)) throw notARow();
  if (!isQuoted) return plainPiece(row, at, at + value.length, bare);
  const inside = { start: at + 1, end: at + written.length - 1 };
  return escapedPiece(row, inside, DOUBLED, () => '"', QUOTED);
}

/** A field without quotes, which gets them when it has to. */
function bareSpelling(delimiter: string): Spelling {
  const needsQuotes = (text: string): boolean =>
    text.startsWith('"') || text.includes(delimiter) || /[\r\n]/.test(text);
  return {
    write: (text) => (needsQuotes(text) ? `"${QUOTED.write(text)}"` : text),
    isWhole: true,
  };
}

function notARow(): DeidError {
  return new DeidError('invalid-request', 'quotes where a row of CSV has none');
}
