import { DeidError } from 'deid-core';
import { type Message, split } from './message.ts';

/** A place in a message: `PID-3`, or `PID-3.1` for a component of it. */
export interface FieldPath {
  readonly segment: string;
  readonly field: number;
  /** From 1. */
  readonly component: number;
}

const PATH = /^([A-Z][A-Z\d]{2})[-.](\d{1,3})(?:[-.](\d{1,2}))?$/;

/** @throws DeidError `invalid-option` for anything else */
export function readFieldPath(path: string): FieldPath {
  const [, segment, field, component = '1'] = PATH.exec(path) ?? [];
  if (segment === undefined) {
    throw new DeidError('invalid-option', `not a field of HL7 such as PID-3: ${path}`);
  }
  return { segment, field: Number(field), component: Number(component) };
}

/** The first value at a place that is not empty. */
export function valueAt(
  { source, signs, segments }: Message,
  { segment, field, component }: FieldPath,
): string | undefined {
  // The sign behind the name of a header is its first field.
  const index = segment === 'MSH' ? field - 1 : field;
  for (const line of segments) {
    const [name, ...fields] = split(source, line, signs.field);
    const found = name?.text === segment ? fields[index - 1] : undefined;
    const value = found?.text.split(signs.repetition)[0]?.split(signs.component)[component - 1];
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}
