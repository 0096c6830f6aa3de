import type { Detector } from 'deid-core';
import { isDea } from '../../checksums/dea.ts';
import { isNpi } from '../../checksums/npi.ts';
import { identifierDetector } from '../../evidence/identifier-detector.ts';
import type { ValueShape } from '../../evidence/shaped-value.ts';

const SHAPES: readonly ValueShape[] = [
  { pattern: /\b[A-Z][A-Z9]\d{7}\b/gi, digits: 7, letters: 1, score: 0.95, accepts: isDea },
  // A telephone number may pass for one by chance: a phone detector's word counts for more.
  { pattern: /\b[12]\d{9}\b/g, digits: 10, letters: 0, score: 0.65, accepts: isNpi },
];

/** Numbers of licenses and certificates: drivers, professionals, providers (NPI), prescribers (DEA). */
export function licenseDetector(): Detector {
  return identifierDetector({ id: 'license', label: 'LICENSE', shapes: SHAPES });
}
