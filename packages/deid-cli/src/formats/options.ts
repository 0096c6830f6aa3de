import { DeidError } from 'deid-core';
import type { Format, FormatOptions } from './format.ts';

/** What to do without the option, or why there is none. */
const INSTEAD: Readonly<Record<keyof FormatOptions, string>> = {
  fields: 'leave it out, and all of the text is read, or name another --format',
  patient: 'nothing in it says whom it is about',
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
    throw new DeidError(
      'invalid-option',
      `--${name} means nothing in the format ${id}: ${INSTEAD[name]}`,
    );
  }
}
