import { DeidError, type Label } from 'deid-core';
import { type Line, linesOf } from '../lines.ts';
import { labelled, type Passage, type Slot, slot } from '../passage.ts';
import type { Piece } from '../piece.ts';
import { IDENTIFIER_TYPES } from './identifier-types.ts';
import { type Escapes, escapesOf, type Signs, signsOf, split, textPiece } from './message.ts';
import { type DataType, REPORTS, SEGMENTS } from './segments.ts';

/** Data types DT, DTM and TS: a date, with or without a time. */
const DATE =
  /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:\d{2}){0,3}(?:\.\d{1,4})?(?:[+-]\d{4})?$/;
/** A value of one of the standard's tables. */
const CODE = /^[A-Z\d]{1,3}$/;
const YEAR = /^\d{4}$/;
/** Segments around messages, and empty lines. */
const BATCH = /^(?:[BF][HT]S(?!\w)|$)/;
/** What a sender writes to delete a value. */
const NULL = '""';
const BLOCK_START = '\v';
const BLOCK_END = '\u001C';
/** CX.5 and XTN.3: the component that says what the first one is. */
const TYPE_OF_IDENTIFIER = 5;
const TYPE_OF_CONTACT = 3;

/**
 * The texts of a message of HL7 version 2. Fields that identify are labelled by their place, dates by their form. Notes
 * and observations are read as one report, and all the rest line by line. O(n).
 *
 * @throws DeidError `invalid-request` for a text without a header
 */
export function hl7Passages(source: string): readonly Passage[] {
  const segments = linesOf(source).map(withoutBlockMarks);
  const header = segments.find(({ text }) => text.startsWith('MSH'));
  if (header === undefined && segments.some(({ text }) => !BATCH.test(text))) {
    throw new DeidError('invalid-request', 'not a message of HL7 version 2');
  }
  const reader = new MessageReader(source, signsOf(header?.text ?? ''));
  for (const segment of segments) reader.readSegment(segment);
  return [reader.fields, reader.report];
}

/** A message may be wrapped in the control characters of the lower layer protocol (MLLP). */
function withoutBlockMarks({ start, end, text }: Line): Line {
  const from = text.startsWith(BLOCK_START) ? start + 1 : start;
  const to = text.endsWith(BLOCK_END) ? end - 1 : end;
  return { text: text.slice(from - start, text.length - (end - to)), start: from, end: to };
}

class MessageReader {
  readonly report: (Slot | string)[] = [];
  readonly fields: (Slot | string)[] = [];
  private readonly source: string;
  private readonly signs: Signs;
  private readonly escapes: Escapes;

  constructor(source: string, signs: Signs) {
    this.source = source;
    this.signs = signs;
    this.escapes = escapesOf(signs);
  }

  readSegment(segment: Line): void {
    const [name, ...fields] = split(this.source, segment, this.signs.field);
    if (name === undefined) return;
    // The first field of a header is the sign in front of the second, which are the other signs.
    const first = name.text === 'MSH' ? 2 : 1;
    const types = SEGMENTS[name.text];
    for (const [index, field] of fields.entries()) {
      const number = first + index;
      if (name.text === 'MSH' && number === 2) continue;
      for (const repetition of split(this.source, field, this.signs.repetition)) {
        if (REPORTS[name.text] === number) this.readReport(repetition);
        else this.readField(repetition, types?.[number], types !== undefined);
      }
    }
  }

  /** Text of a report, in which a component is no more than a piece. */
  private readReport(repetition: Line): void {
    for (const component of split(this.source, repetition, this.signs.component)) {
      for (const part of split(this.source, component, this.signs.subcomponent)) {
        const piece = this.pieceOf(part);
        if (piece !== null) this.report.push(slot(piece, { label: labelOf(part.text) }), '&');
      }
      if (this.report.at(-1) === '&') this.report.pop();
      this.report.push(' ');
    }
    this.report.push('\n');
  }

  /** @param isKnown whether the segment is one of the standard, so that what it has no name for is no name */
  private readField(repetition: Line, type: DataType | undefined, isKnown: boolean): void {
    const components = split(this.source, repetition, this.signs.component);
    for (const [index, component] of components.entries()) {
      const label = type && labelIn(type, index + 1, components);
      for (const part of split(this.source, component, this.signs.subcomponent)) {
        const piece = this.pieceOf(part);
        const known = label ?? labelOf(part.text);
        if (piece === null || (label === 'DATE' && YEAR.test(part.text))) continue;
        if (known !== undefined) this.fields.push(...labelled(known, piece));
        else if (!(isKnown && CODE.test(part.text))) this.fields.push(slot(piece), '\n');
      }
    }
  }

  private pieceOf(part: Line): Piece | null {
    if (part.text === '' || part.text === NULL) return null;
    return textPiece(this.source, part, this.escapes);
  }
}

function labelOf(text: string): Label | undefined {
  return DATE.test(text) ? 'DATE' : undefined;
}

/** What a component of a field is; the first one may be told by another. */
function labelIn(type: DataType, number: number, components: readonly Line[]): Label | undefined {
  const label = type[number];
  if (number !== 1) return label;
  if (label === 'PHONE') {
    const use = components[TYPE_OF_CONTACT - 1]?.text;
    if (use === 'FX') return 'FAX';
    return use === 'Internet' || use === 'X.400' ? 'EMAIL' : label;
  }
  const isNumber = label === 'ID' || label === 'MRN';
  const code = components[TYPE_OF_IDENTIFIER - 1]?.text ?? '';
  return isNumber ? (IDENTIFIER_TYPES.get(code) ?? label) : label;
}
