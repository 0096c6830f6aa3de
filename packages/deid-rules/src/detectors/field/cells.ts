import { symbolSet } from '../../evidence/symbol-set.ts';
import type { FieldName } from './field-name.ts';

/** A stretch of text without the spaces and quotes around it. Offsets of `Document.text`. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

/** A value, and what its column or key says of it. */
export interface Field extends Cell {
  readonly name: FieldName;
}

/** Takes what is found, one after the other: no lists, for most lines hold nothing. */
export type Add = (field: Field) => void;

const AROUND = symbolSet(' \t\r"\'*`');

export function trimmed(text: string, from: number, to: number): Cell {
  let start = from;
  let end = to;
  while (start < end && AROUND.has(text.charCodeAt(start))) start++;
  while (end > start && AROUND.has(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

export function textOf(text: string, { start, end }: Cell): string {
  return text.slice(start, end);
}

/** The lines of a text, without what ends them. */
export function linesOf(text: string): readonly Cell[] {
  const lines: Cell[] = [];
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
