import { DeidError, type Label } from 'deid-core';
import { type Line, linesOf } from '../lines.ts';
import { type Passage, type Slot, slot } from '../passage.ts';
import { IDENTIFIER_TYPES } from './identifier-types.ts';
import { type Escapes, escapesOf, type Signs, signsOf, split, textPiece } from './message.ts';
import { type DataType, REPORTS, SEGMENTS } from './segments.ts';

/** Data types DT, DTM and TS: a date, with or without a time. */
const DATE =
  /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:\d{2}){0,3}(?:\.\d{1,4})?(?:[+-]\d{4})?$/;
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
 * and observations are read as one report, and all the rest as one text with its separators. O(n).
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
  readonly fields: (Slot | string)[] = [];
  readonly report: (Slot | string)[] = [];
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
    const isHeader = name.text === 'MSH';
    const types = SEGMENTS[name.text] ?? {};
    this.fields.push(name.text);
    for (const [index, field] of fields.entries()) {
      this.fields.push('|');
      // The first field of a header is the sign between its fields, the second are the other signs.
      if (isHeader && index === 0) this.fields.push(field.text);
      else this.readField(field, name.text, isHeader ? index + 2 : index + 1, types);
    }
    this.fields.push('\n');
  }

  private readField(
    field: Line,
    segment: string,
    number: number,
    types: Readonly<Record<number, DataType>>,
  ): void {
    const isReport = REPORTS[segment] === number;
    for (const [index, repetition] of split(this.source, field, this.signs.repetition).entries()) {
      if (isReport) this.readReport(repetition);
      else this.readComponents(repetition, types[number], index === 0 ? '' : '~');
    }
  }

  /** Text of a report, in which a component is no more than a piece. */
  private readReport(repetition: Line): void {
    for (const component of split(this.source, repetition, this.signs.component)) {
      this.addTo(this.report, component, labelOf(component.text));
      this.report.push(' ');
    }
    this.report.push('\n');
  }

  private readComponents(repetition: Line, type: DataType | undefined, before: string): void {
    this.fields.push(before);
    const components = split(this.source, repetition, this.signs.component);
    for (const [index, component] of components.entries()) {
      if (index > 0) this.fields.push('^');
      const label = type === undefined ? undefined : labelIn(type, index + 1, components);
      const parts = split(this.source, component, this.signs.subcomponent);
      for (const [at, part] of parts.entries()) {
        if (at > 0) this.fields.push('&');
        this.addTo(this.fields, part, label ?? labelOf(part.text));
      }
    }
  }

  private addTo(parts: (Slot | string)[], part: Line, label: Label | undefined): void {
    if (part.text === '' || part.text === NULL) return;
    const isYear = label === 'DATE' && YEAR.test(part.text);
    const piece = textPiece(this.source, part, this.escapes);
    parts.push(slot(piece, { label: isYear ? undefined : label }));
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
