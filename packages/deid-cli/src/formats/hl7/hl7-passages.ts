import type { Label } from 'deid-core';
import { isOldAge, namesAge } from '../age.ts';
import { attachmentSlot } from '../attachment.ts';
import type { Line } from '../lines.ts';
import { labelled, type Passage, type Slot, slot } from '../passage.ts';
import type { Piece } from '../piece.ts';
import { IDENTIFIER_TYPES } from './identifier-types.ts';
import {
  type Escapes,
  escapesOf,
  isHeader,
  type Message,
  type Signs,
  split,
  textPiece,
} from './message.ts';
import { type DataType, REPORTS, type Segment, SEGMENTS, VALUE_TYPES } from './segments.ts';

/** Data types DT, DTM and TS: a date, with or without a time. */
const DATE =
  /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:\d{2}){0,3}(?:\.\d{1,4})?(?:[+-]\d{4})?$/;
/** A value of one of the standard's tables. */
const CODE = /^[A-Z\d]{1,3}$/;
const YEAR = /^\d{4}$/;
/** What a sender writes to delete a value. */
const NULL = '""';
/** CX.5 and XTN.3: the component that says what the first one is. */
const TYPE_OF_IDENTIFIER = 5;
const TYPE_OF_CONTACT = 3;
/** OBX-5 */
const OBSERVATION_VALUE = 5;
/** SN: a comparator, and a number behind it. */
const STRUCTURED_NUMBER = 'SN';
const PARAMETER = /^@([A-Z][A-Z\d]{2})\.(\d{1,2})(?:\.(\d{1,2}))?/;
/** ED.4, table 0299 */
const ENCODED = /^(?:base64|hex)$/i;

/**
 * The texts of a message of HL7 version 2. Fields that identify are labelled by their place, dates by their form. Notes
 * and observations are read as one report, and all the rest line by line. O(n).
 */
export function hl7Passages(message: Message): readonly Passage[] {
  const reader = new MessageReader(message);
  for (const segment of message.segments) reader.readSegment(segment);
  return [reader.fields, reader.report];
}

class MessageReader {
  readonly report: (Slot | string)[] = [];
  readonly fields: (Slot | string)[] = [];
  private readonly source: string;
  private readonly signs: Signs;
  private readonly escapes: Escapes;

  constructor({ source, signs }: Message) {
    this.source = source;
    this.signs = signs;
    this.escapes = escapesOf(signs);
  }

  readSegment(segment: Line): void {
    const [name, ...fields] = split(this.source, segment, this.signs.field);
    if (name === undefined) return;
    const first = isHeader(name.text) ? 2 : 1;
    const types = name.text === 'OBX' ? this.observationOf(fields) : SEGMENTS[name.text];
    for (const [index, field] of fields.entries()) {
      const number = first + index;
      if (isHeader(name.text) && number === 2) continue;
      for (const repetition of split(this.source, field, this.signs.repetition)) {
        const type = this.parameterOf(repetition, name.text) ?? types?.[number];
        if (REPORTS[name.text] !== number) this.readField(repetition, type, types !== undefined);
        else if (type !== undefined) this.readField(repetition, type, false);
        else if (!this.readEncoded(repetition)) this.readReport(repetition);
      }
    }
  }

  /** An observation says what its value is: OBX-2 by type, OBX-3 by name, OBX-6 by unit. */
  private observationOf(fields: readonly Line[]): Segment {
    const [, valueType = '', name = '', , value = '', unit = ''] = fields.map(({ text }) => text);
    const type = VALUE_TYPES[valueType];
    if (type !== undefined) return { ...SEGMENTS['OBX'], [OBSERVATION_VALUE]: type };
    const { component } = this.signs;
    const number = valueType === STRUCTURED_NUMBER ? 2 : 1;
    const [code = ''] = unit.split(component);
    const isOld = isOldAge(value.split(component)[number - 1] ?? '', code);
    return isOld && namesAge(name)
      ? { ...SEGMENTS['OBX'], [OBSERVATION_VALUE]: { [number]: 'AGE' } }
      : (SEGMENTS['OBX'] ?? {});
  }

  /** A parameter of a query names the field that it is to be like: `@PID.5.1^Delgado` (HL7 2.8, 5.3.3). */
  private parameterOf({ text }: Line, segment: string): DataType | undefined {
    if (segment !== 'QPD') return undefined;
    const [, name, field = '', component = '1'] = PARAMETER.exec(text) ?? [];
    if (name === undefined) return undefined;
    const label = SEGMENTS[name]?.[Number(field)]?.[Number(component)];
    return label === undefined ? {} : { 2: label };
  }

  /** Data in base64 or in hexadecimal digits (ED): text is read, anything else is an identifier, as in FHIR. */
  private readEncoded(repetition: Line): boolean {
    const [, type, subtype, encoding, data] = split(this.source, repetition, this.signs.component);
    if (data === undefined || !ENCODED.test(encoding?.text ?? '')) return false;
    const piece = this.pieceOf(data);
    const contentType = /^hex$/i.test(encoding?.text ?? '') ? '' : `${type?.text}/${subtype?.text}`;
    if (piece !== null) this.report.push(attachmentSlot(piece, contentType), '\n');
    return true;
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
