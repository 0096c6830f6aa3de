import type { Detector } from 'deid-core';
import { identifierDetector } from '../../evidence/identifier-detector.ts';

/** References to fingerprints, voiceprints, iris and face templates: identifiers, hashes and record numbers of theirs. */
export function biometricDetector(): Detector {
  return identifierDetector({ id: 'biometric', label: 'BIOMETRIC' });
}
