import { DeidError } from 'deid-core';
import type { Content, Format, FormatOptions, RecordReader } from '../format.ts';
import { named, type Passage, slot } from '../passage.ts';
import type { Piece } from '../piece.ts';
import { isHeader, readableNames } from './column-names.ts';
import { delimiterOf, TAB } from './delimiter.ts';
import { rows } from './framing.ts';
import { fieldsOf } from './row.ts';

export const csv: Format = {
  id: 'csv',
  framing: rows(null),
  options: ['fields', 'patient'],
  assertHead: (head, options) => void readHead(head, delimiterOf(head), options),
  reader: (options) => tableReader(options, delimiterOf),
};

export const tsv: Format = {
  id: 'tsv',
  framing: rows(TAB),
  options: ['fields', 'patient'],
  assertHead: (head, options) => void readHead(head, TAB, options),
  reader: (options) => tableReader(options, () => TAB),
};

/** The columns of a table, as its first row says. */
interface Columns {
  readonly delimiter: string;
  /** What detectors are told of each. */
  readonly names: readonly string[];
  /** Those that hold text; null for all. */
  readonly selected: ReadonlySet<number> | null;
  readonly subject: number | undefined;
}

/** Columns of names. */
const NAMES = /name\b/i;

const NONE: Columns = { delimiter: '', names: [], selected: null, subject: undefined };

function tableReader(options: FormatOptions, delimiter: (head: string) => string): RecordReader {
  let known = { head: '', columns: NONE };
  return (source, { head }) => {
    if (head === '') {
      // The names of columns are nobody's, unless the table has none and this is its first row.
      const cells = fieldsOf(source, delimiter(source));
      const texts = cells.map(({ text }) => text);
      const isNames = isHeader(texts) || namesColumn(texts, options);
      const passages = cells.map((it) => [slot(it, isNames ? { view: blank(it) } : {})]);
      return { passages };
    }
    if (known.head !== head) known = { head, columns: readHead(head, delimiter(head), options) };
    return contentOf(fieldsOf(source, known.columns.delimiter), known.columns);
  };
}

/** Whether the user says by an option that the first row names the columns. */
function namesColumn(cells: readonly string[], { fields, patient }: FormatOptions): boolean {
  return cells.some((cell) => patient === cell.trim() || fields.includes(cell.trim()));
}

/** @throws DeidError `invalid-option` for a column that there is not */
function readHead(head: string, delimiter: string, { fields, patient }: FormatOptions): Columns {
  const cells = fieldsOf(head, delimiter).map(({ text }) => text.trim());
  /** Several columns may have one name. */
  const columnsOf = (field: string): readonly number[] => {
    const called = [...cells.keys()].filter((index) => cells[index] === field);
    const columns = called.length > 0 ? called : [Number(field) - 1];
    if (columns.every((index) => cells[index] !== undefined)) return columns;
    throw new DeidError(
      'invalid-option',
      `no column ${JSON.stringify(field)}: give a name of the first row, or a number from 1 to ${cells.length}`,
    );
  };
  return {
    delimiter,
    names: readableNames(cells),
    selected: fields.length === 0 ? null : new Set(fields.flatMap(columnsOf)),
    subject: patient === undefined ? undefined : columnsOf(patient)[0],
  };
}

/** A cell that is read, for a file whose texts are all empty is one of texts, and in which nothing is found. */
function blank({ text }: Piece): string {
  return ' '.repeat(text.length);
}

/** The value of a cell as detectors see it: a name is one, on however many lines it stands. */
function viewOf(text: string, name: string): string {
  return NAMES.test(name) ? text.replaceAll(/[\r\n]/g, ' ') : text;
}

/** A row is one text: what stands in one of its fields may be told by another. */
function contentOf(cells: readonly Piece[], { names, selected, subject }: Columns): Content {
  const passage = cells.flatMap((cell, index): Passage => {
    if (cell.text === '' || selected?.has(index) === false) return [];
    const name = names[index] ?? '';
    return [...named(name, slot(cell, { view: viewOf(cell.text, name) })), '\n'];
  });
  const about = subject === undefined ? undefined : cells[subject]?.text;
  return { passages: [passage], ...(about !== undefined && { subject: about }) };
}
