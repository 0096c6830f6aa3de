import { CharacterSet } from '../../evidence/character-set.ts';
import { symbolSet } from '../../evidence/symbol-set.ts';
import { type Add, type Cell, textOf, trimmed } from './cells.ts';
import { type FieldNames, opensLikeName } from './field-name.ts';
import { FEWEST_NAMED, type Header, headerOf } from './header.ts';

interface Table {
  readonly header: Header;
  readonly delimiter: Delimiter;
}

interface Delimiter {
  readonly sign: string;
  /** No delimiter of the head has a space behind it: a comma that has one is inside a value. */
  readonly isTight: boolean;
}

/** Where the first column of a head ends at the latest, and the whole head. Bounds the work for each line. */
const LONGEST_FIRST_NAME = 40;
const LONGEST_HEADER = 1000;
const DELIMITERS = symbolSet('|\t;,');
const BAR = '|';
/** Tables in text begin with a bar, and tables in quoted text behind what marks it. */
const BEFORE_BAR = new CharacterSet(/[\s>]/);

/** Values under the heads of tables with delimiters (CSV, TSV, Markdown), and those beside their name: `| MRN | 4471 |`. */
export function delimitedFields(
  text: string,
  lines: readonly Cell[],
  names: FieldNames,
  add: Add,
): void {
  let table: Table | null = null;
  for (const line of lines) {
    const cells: readonly Cell[] = table === null ? [] : cellsOf(text, line, table.delimiter);
    if (table !== null && cells.length > 1) {
      rowFields(table.header, cells, add);
      continue;
    }
    table = null;
    const sign = delimiterOf(text, line);
    if (sign === null || line.end - line.start > LONGEST_HEADER) continue;
    table = tableAt(text, line, sign, names);
    if (table === null) pairFields(text, line, sign, names, add);
  }
}

function rowFields(header: Header, cells: readonly Cell[], add: Add): void {
  for (const [column, cell] of cells.entries()) {
    const name = header[column];
    if (name !== null && name !== undefined) add({ ...cell, name });
  }
}

/** The table that a line is the head of. */
function tableAt(text: string, line: Cell, sign: string, names: FieldNames): Table | null {
  if (!mayBeHeader(text, line, sign)) return null;
  const delimiter = { sign, isTight: sign === ',' && !textOf(text, line).includes(', ') };
  const header = headerOf(text, cellsOf(text, line, delimiter), names);
  return header === null ? null : { header, delimiter };
}

/** A cheap gate: most lines have commas, and hardly one has two of them before what a name begins like. No list is made. */
function mayBeHeader(text: string, { start, end }: Cell, sign: string): boolean {
  let names = 0;
  for (let at = start; at < end && names < FEWEST_NAMED;) {
    if (opensLikeName(text, at, end)) names++;
    const next = text.indexOf(sign, at);
    at = next < 0 ? end : next + 1;
  }
  return names >= FEWEST_NAMED;
}

/** The first sign of a line that may divide columns, unless it begins with a bar; null where there is none near its start. */
function delimiterOf(text: string, { start, end }: Cell): string | null {
  const limit = Math.min(end, start + LONGEST_FIRST_NAME);
  let at = start;
  while (at < limit && !DELIMITERS.has(text.charCodeAt(at))) at++;
  if (at === limit) return null;
  return opensWithBar(text, start, limit) ? BAR : text.charAt(at);
}

function opensWithBar(text: string, start: number, limit: number): boolean {
  let at = start;
  while (at < limit && BEFORE_BAR.has(text, at)) at++;
  return at < limit && text.charAt(at) === BAR;
}

/** A name and its value, the only cells of a line. */
function pairFields(text: string, line: Cell, sign: string, names: FieldNames, add: Add): void {
  if (sign !== BAR && sign !== '\t') return;
  const [key, value, ...more] = cellsOf(text, line, { sign, isTight: false }).filter(
    ({ start, end }) => end > start,
  );
  if (key === undefined || value === undefined || more.length > 0) return;
  const name = names.field(textOf(text, key).replace(/:$/, ''));
  if (name !== null && !name.isWeak) add({ ...value, name });
}

/** Splits a line; delimiters between quotes do not count. */
function cellsOf(text: string, line: Cell, { sign, isTight }: Delimiter): readonly Cell[] {
  const row = textOf(text, line);
  const cells: Cell[] = [];
  let start = 0;
  let isQuoted = false;
  let quote = row.indexOf('"');
  for (let at = row.indexOf(sign); at >= 0; at = row.indexOf(sign, at + 1)) {
    for (; quote >= 0 && quote < at; quote = row.indexOf('"', quote + 1)) isQuoted = !isQuoted;
    if (isQuoted || (isTight && row.charAt(at + 1) === ' ')) continue;
    cells.push(trimmed(text, line.start + start, line.start + at));
    start = at + 1;
  }
  cells.push(trimmed(text, line.start + start, line.end));
  return cells;
}
