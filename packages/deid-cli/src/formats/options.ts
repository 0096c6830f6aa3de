import { DeidError } from 'deid-core';
import type { Format, FormatOptions } from './format.ts';

/** What a format does without the option. */
const INSTEAD: Readonly<Record<keyof FormatOptions, string>> = {
  fields: 'all of its text is read',
  patient: 'it does not say whom it is about',
};

/**
 * An option that would mean nothing is refused: who names fields, or a patient, counts on what that does.
 *
 * @throws DeidError `invalid-option`
 */
export function assertOptions(
  { id, options }: Pick<Format, 'id' | 'options'>,
  { fields, patient }: FormatOptions,
): void {
  const given = { fields: fields.length > 0, patient: patient !== undefined };
  for (const name of ['fields', 'patient'] as const) {
    if (!given[name] || options.includes(name)) continue;
    throw new DeidError('invalid-option', `the format ${id} has no --${name}: ${INSTEAD[name]}`);
  }
}
