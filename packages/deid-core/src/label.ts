import { DeidError } from './errors.ts';
import { MAX_LABEL_LENGTH } from './limits.ts';

/** The identifiers of the Safe Harbor rule, in the order of 45 CFR 164.514(b)(2)(i)(A) to (R). */
export const SAFE_HARBOR_LABELS = [
  'NAME',
  'ADDRESS',
  'LOCATION',
  'ZIP',
  'FACILITY',
  'DATE',
  'AGE',
  'PHONE',
  'FAX',
  'EMAIL',
  'SSN',
  'MRN',
  'HEALTH_PLAN',
  'ACCOUNT',
  'LICENSE',
  'VEHICLE',
  'DEVICE',
  'URL',
  'IP',
  'BIOMETRIC',
  'IMAGE',
  'ID',
] as const;

export type SafeHarborLabel = (typeof SAFE_HARBOR_LABELS)[number];

/** What kind of identifier a span is. A caller's own detectors may add labels: see `assertLabel`. */
export type Label = SafeHarborLabel | (string & {});

/** A number for each label that has one. */
export type ByLabel = Readonly<Record<string, number>>;

/** The label of text that only looks like a token. Reserved: no detector may report it. */
export const LITERAL_LABEL = 'LITERAL';

const LABEL_PATTERN = /^[A-Z]+(?:_[A-Z]+)*$/;

/**
 * @throws DeidError `invalid-option` unless the label is upper-case words joined by single underscores, at most
 * `MAX_LABEL_LENGTH` characters, and not reserved. Digits are excluded so that a token's number is unambiguous.
 */
export function assertLabel(label: string): void {
  const legal = label.length <= MAX_LABEL_LENGTH && LABEL_PATTERN.test(label);
  if (!legal || label === LITERAL_LABEL) {
    throw new DeidError('invalid-option', `not a legal label: ${JSON.stringify(label)}`);
  }
}
