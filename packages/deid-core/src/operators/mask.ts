import { DeidError } from '../errors.ts';
import type { Operator } from './operator.ts';

export interface MaskOptions {
  /** Stands for each letter, mark and digit (Unicode L, M, N; one for each code point). Default `*`. */
  readonly character?: string;
  /** How many letters and digits at the end stay. Default 0. */
  readonly keepLast?: number;
}

/**
 * Hides letters and digits and keeps the punctuation between them: `***-**-6789`. Cannot be undone. Keeping characters
 * of an identifier does not meet 45 CFR 164.514(b)(2).
 *
 * @throws DeidError `invalid-option` when `keepLast` is no whole number from 0 on
 */
export function mask({ character = '*', keepLast = 0 }: MaskOptions = {}): Operator {
  if (!Number.isInteger(keepLast) || keepLast < 0) {
    throw new DeidError('invalid-option', 'keepLast must be a whole number from 0 on');
  }
  return {
    id: 'mask',
    apply(value) {
      // Made when it is needed: to read it as a literal would be a part of every import.
      const characters = new RegExp('[\\p{L}\\p{M}\\p{N}]', 'gu');
      let toHide = (value.match(characters) ?? []).length - keepLast;
      return value.replace(characters, (char) => (toHide-- > 0 ? character : char));
    },
  };
}
