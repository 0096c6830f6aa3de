import { Beginnings } from './beginnings.ts';
import { type Add, type Cell, textOf } from './cells.ts';
import { type FieldName, type FieldNames, opensLikeName } from './field-name.ts';
import { headerOf } from './header.ts';

/** A column of a table that is laid out with spaces. */
interface Column {
  readonly start: number;
  readonly name: FieldName | null;
  /** Its values have digits, as far as one can tell. */
  readonly isCode: boolean;
}

interface Table {
  readonly columns: readonly Column[];
  /** Two spaces or more divide the columns of the head. */
  readonly isWide: boolean;
}

const LONGEST_LINE = 160;
/** Of a head with single spaces, which may as well be the line of a sentence. */
const LONGEST_PLAIN_HEAD = 60;
const SENTENCE = /[\d.,:;()?!]/;
const MOST_NAME_WORDS = 3;
/** Columns that may stand beside those of a person: with numbers, and with words. */
const NUMBERS = new Set('time room rm bed bay chair slot los wt weight appt no'.split(' '));
const WORDS = new Set('sex gender unit service reason dx diagnosis status type visit'.split(' '));
const OTHERS = new Beginnings([...NUMBERS, ...WORDS]);
const SPACE = 32;
const WIDE_CELL = /\S+(?: \S+)*/g;
const CHUNK = /\S+/g;

/** Values under the head of a table that is laid out with spaces: `Time Patient MRN`. */
export function alignedFields(
  text: string,
  lines: readonly Cell[],
  names: FieldNames,
  add: Add,
): void {
  let table: Table | null = null;
  for (const line of lines) {
    if (line.end - line.start > LONGEST_LINE || line.end === line.start) {
      table = null;
      continue;
    }
    const isWide = hasTwoSpaces(text, line);
    const mayBeHead = isWide || mayOpenColumn(text, line);
    const next = mayBeHead ? tableAt(text, line, names, isWide) : null;
    if (next !== null) table = next;
    else if (table !== null) rowFields(text, line, table, add);
  }
}

/** Looks at every second character: of two spaces it meets one. */
function hasTwoSpaces(text: string, { start, end }: Cell): boolean {
  for (let at = start + 1; at < end; at += 2) {
    if (text.charCodeAt(at) !== SPACE) continue;
    if (text.charCodeAt(at - 1) === SPACE) return true;
    if (at + 1 < end && text.charCodeAt(at + 1) === SPACE) return true;
  }
  return false;
}

/** @param mayBeWide whether two spaces stand in the line */
function tableAt(text: string, line: Cell, names: FieldNames, mayBeWide: boolean): Table | null {
  const head = textOf(text, line);
  const wide = mayBeWide ? matchesOf(head, WIDE_CELL) : [];
  if (wide.length < 2 && !mayOpenColumn(text, line)) return null;
  const isPlain = wide.length < 2 && head.length <= LONGEST_PLAIN_HEAD && !SENTENCE.test(head);
  const cells = isPlain ? namesIn(head, names) : wide;
  if (headerOf(head, cells, names) === null) return null;
  const columns = cells.map((cell) => columnOf(textOf(head, cell), cell.start, names));
  return { columns, isWide: wide.length > 1 };
}

function columnOf(text: string, start: number, names: FieldNames): Column {
  const name = names.field(text);
  const isNumber = NUMBERS.has(text.toLowerCase());
  const isCode = isNumber || (name !== null && name.label !== 'NAME');
  return { start, name: isNumber ? null : name, isCode };
}

/** Splits a head with single spaces between its names; none when some word of it is no name of a column. */
function namesIn(head: string, names: FieldNames): readonly Cell[] {
  const words = matchesOf(head, CHUNK);
  const found: Cell[] = [];
  for (let at = 0; at < words.length;) {
    const first = words[at] as Cell;
    let length = Math.min(MOST_NAME_WORDS, words.length - at);
    const isName = (): boolean =>
      isColumn(head.slice(first.start, words[at + length - 1]?.end), names);
    while (length > 0 && !isName()) length--;
    if (length === 0) return [];
    found.push({ start: first.start, end: words[at + length - 1]?.end ?? first.end });
    at += length;
  }
  return found;
}

/** A cheap gate: most short lines begin with some other word. */
function mayOpenColumn(text: string, { start, end }: Cell): boolean {
  return opensLikeName(text, start, end) || OTHERS.begin(text, start, end);
}

function isColumn(name: string, names: FieldNames): boolean {
  const lower = name.toLowerCase();
  return NUMBERS.has(lower) || WORDS.has(lower) || names.field(name) !== null;
}

function rowFields(text: string, line: Cell, { columns, isWide }: Table, add: Add): void {
  const row = textOf(text, line);
  const wide = isWide ? matchesOf(row, WIDE_CELL) : [];
  const cells = wide.length > 1 ? wide : cellsByKind(row, columns);
  const isWhole = cells.length === columns.length;
  for (const [index, { start, end }] of cells.entries()) {
    const column = isWhole ? columns[index] : columns.findLast((each) => each.start <= start + 1);
    const name = column?.name ?? null;
    if (name !== null) add({ start: line.start + start, end: line.start + end, name });
  }
}

/** Splits a row with single spaces by what its columns hold: words, or something with a digit. */
function cellsByKind(row: string, columns: readonly Column[]): readonly Cell[] {
  const chunks = matchesOf(row, CHUNK);
  const cells: Cell[] = [];
  let at = 0;
  for (const { isCode } of columns) {
    const first = chunks[at];
    const most = isCode ? at + 1 : chunks.length;
    let last: Cell | undefined;
    for (; at < most; at++) {
      const chunk = chunks[at];
      if (chunk === undefined || /\d/.test(textOf(row, chunk)) !== isCode) break;
      last = chunk;
    }
    if (first === undefined || last === undefined) return [];
    cells.push({ start: first.start, end: last.end });
  }
  return at === chunks.length ? cells : [];
}

/** @param pattern global, and of no empty string */
function matchesOf(text: string, pattern: RegExp): readonly Cell[] {
  const found: Cell[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push({ start: match.index, end: pattern.lastIndex });
  }
  return found;
}
