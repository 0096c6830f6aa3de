import type { Document } from 'deid-core';
import { CharacterSet } from '../../evidence/character-set.ts';
import { symbolsOf } from '../../evidence/triggers.ts';
import { type Add, type Cell, trimmed } from './cells.ts';
import type { FieldName, FieldNames } from './field-name.ts';

/** These bound the work for each key: what is longer is none, or no value of one. */
const LONGEST_KEY = 48;
const LONGEST_VALUE = 160;
const MOST_VALUES = 8;
const SIGNS = [symbolsOf(':'), symbolsOf('=')];
const LESS_THAN = symbolsOf('<');

const KEY_CHARACTER = new CharacterSet(/[\w-]/);
const ELEMENT_CHARACTER = new CharacterSet(/[\w.:-]/);
const SPACE = new CharacterSet(/\s/);
const SMALL_LETTER = new CharacterSet(/[a-z]/);
const CAPITAL_OR_LINE = new CharacterSet(/[A-Z_]/);
const VALUE_ATTRIBUTE = ' value="';

/** Values behind the keys of data: JSON, YAML and XML, resources of FHIR among them. */
export function keyedFields(document: Document, names: FieldNames, add: Add): void {
  const { text, tokens } = document;
  for (const sign of SIGNS) {
    for (const index of document.occurrences(sign)) {
      fieldsAt(text, tokens.starts[index] ?? 0, names, add);
    }
  }
  for (const index of document.occurrences(LESS_THAN)) {
    elementFields(text, tokens.starts[index] ?? 0, names, add);
  }
}

/** What stands on both sides of `:` or `=`. */
function fieldsAt(text: string, sign: number, names: FieldNames, add: Add): void {
  const quoted = quotedKey(text, sign);
  const name = quoted === null ? null : names.key(quoted);
  if (name !== null) {
    named(valuesAt(text, sign + 1), name, add);
    return;
  }
  const start = plainKeyStart(text, sign);
  const isAssigned = text.charAt(sign) === '=';
  if (!isAssigned && !(isDataKey(text, start, sign) && opensLine(text, start))) return;
  const plain = names.key(text.slice(start, sign));
  if (plain === null) return;
  if (isAssigned) named(valuesAt(text, sign + 1), plain, add);
  else add({ ...lineAt(text, sign + 1), name: plain });
}

function named(values: readonly Cell[], name: FieldName, add: Add): void {
  for (const value of values) add({ ...value, name });
}

function quotedKey(text: string, sign: number): string | null {
  const quote = text.charAt(sign - 1);
  if (quote !== '"' && quote !== "'") return null;
  const before = text.slice(Math.max(0, sign - 1 - LONGEST_KEY), sign - 1);
  const start = before.lastIndexOf(quote);
  return start < 0 ? null : before.slice(start + 1);
}

function plainKeyStart(text: string, sign: number): number {
  let start = sign;
  while (start > 0 && sign - start < LONGEST_KEY && KEY_CHARACTER.has(text, start - 1)) start--;
  return start;
}

/** `last_name` and `lastName`, which nobody writes in a sentence. */
function isDataKey(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    if (CAPITAL_OR_LINE.has(text, at) && SMALL_LETTER.has(text, at - 1)) return true;
  }
  return false;
}

function opensLine(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_KEY), start);
  return /^[ \t-]*$/.test(before.slice(before.lastIndexOf('\n') + 1));
}

/** The string, the strings of a list, or the number at an offset. */
function valuesAt(text: string, offset: number): readonly Cell[] {
  const start = spaceEnd(text, offset);
  if (text.charAt(start) !== '[') return valueAt(text, start);
  const values: Cell[] = [];
  for (let at = start; '[,'.includes(text.charAt(at) || ' ') && values.length < MOST_VALUES;) {
    const [value] = valueAt(text, spaceEnd(text, at + 1));
    if (value === undefined) break;
    values.push(value);
    at = spaceEnd(text, value.end + 1);
  }
  return values;
}

/** A string without its quotes, or what stands there up to the next space or sign. */
function valueAt(text: string, start: number): readonly Cell[] {
  const window = text.slice(start, start + LONGEST_VALUE);
  const isString = window.startsWith('"');
  const length = isString ? window.indexOf('"', 1) - 1 : window.search(/[^\w.@/-]/);
  if (isString) return length > 0 ? [{ start: start + 1, end: start + 1 + length }] : [];
  return [{ start, end: start + (length < 0 ? window.length : length) }];
}

function lineAt(text: string, start: number): Cell {
  const window = text.slice(start, start + LONGEST_VALUE);
  const length = window.indexOf('\n');
  return trimmed(text, start, start + (length < 0 ? window.length : length));
}

/** `<city>Flint</city>` and `<city value="Flint"/>` at an offset. */
function elementFields(text: string, open: number, names: FieldNames, add: Add): void {
  let end = open + 1;
  while (end - open < LONGEST_KEY && ELEMENT_CHARACTER.has(text, end)) end++;
  const isAttribute = text.startsWith(VALUE_ATTRIBUTE, end);
  if (end === open + 1 || !(isAttribute || text.charAt(end) === '>')) return;
  const name = names.key(text.slice(open + 1, end).replace(/^\w*:/, ''));
  if (name === null) return;
  const start = isAttribute ? end + VALUE_ATTRIBUTE.length : end + 1;
  const length = text.slice(start, start + LONGEST_VALUE).indexOf(isAttribute ? '"' : '</');
  if (length > 0) add({ ...trimmed(text, start, start + length), name });
}

function spaceEnd(text: string, offset: number): number {
  let end = offset;
  while (end - offset < LONGEST_KEY && SPACE.has(text, end)) end++;
  return end;
}
