import type { Detector } from 'deid-core';
import { isVin } from '../../checksums/vin.ts';
import { identifierDetector } from '../../evidence/identifier-detector.ts';
import type { ValueShape } from '../../evidence/shaped-value.ts';

const SHAPES: readonly ValueShape[] = [
  { pattern: /\b[0-9A-HJ-NPR-Z]{17}\b/gi, digits: 5, letters: 3, score: 0.99, accepts: isVin },
];

/** Vehicle identification numbers and license plates. */
export function vehicleDetector(): Detector {
  return identifierDetector({ id: 'vehicle', label: 'VEHICLE', shapes: SHAPES });
}
