import type { Detector } from 'deid-core';
import { identifierDetector } from '../../evidence/identifier-detector.ts';

/** Medical record numbers, which have no form of their own: what tells them is their name. */
export function mrnDetector(): Detector {
  return identifierDetector({ id: 'mrn', label: 'MRN' });
}
