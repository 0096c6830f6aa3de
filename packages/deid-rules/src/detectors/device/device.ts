import type { Detector } from 'deid-core';
import { isLuhn } from '../../checksums/luhn.ts';
import { identifierDetector } from '../../evidence/identifier-detector.ts';
import type { ValueShape } from '../../evidence/shaped-value.ts';
import { deviceIdentifiers } from './udi.ts';

const SHAPES: readonly ValueShape[] = [
  // IMEI (3GPP TS 23.003). First digits 34 and 37 are left to American Express.
  { pattern: /\b(?!3[47])\d{15}\b/g, digits: 15, letters: 0, score: 0.8, accepts: isLuhn },
  { pattern: /\b\d{2}-\d{6}-\d{6}-\d\b/g, digits: 15, letters: 0, score: 0.95, accepts: isLuhn },
];

/** Serial numbers of devices and implants, unique device identifiers (UDI) and IMEI. */
export function deviceDetector(): Detector {
  return identifierDetector({
    id: 'device',
    label: 'DEVICE',
    shapes: SHAPES,
    find: deviceIdentifiers,
  });
}
