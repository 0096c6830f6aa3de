import type { Detector } from 'deid-core';
import { isNhsNumber } from '../../checksums/nhs.ts';
import { identifierDetector } from '../../evidence/identifier-detector.ts';
import type { ValueShape } from '../../evidence/shaped-value.ts';

const SHAPES: readonly ValueShape[] = [
  {
    // Medicare Beneficiary Identifier (CMS, "Understanding the MBI"): letters without S, L, O, I, B and Z.
    pattern:
      /\b[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[- ]?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[- ]?[AC-HJKMNP-RT-Y]{2}\d{2}\b/gi,
    digits: 5,
    letters: 4,
    score: 0.97,
  },
  {
    pattern: /\b\d{3} \d{3} \d{4}\b/g,
    digits: 10,
    letters: 0,
    score: 0.6,
    accepts: isNhsNumber,
  },
];

/** Numbers of health plans and of those insured by them, national health services included. */
export function healthPlanDetector(): Detector {
  return identifierDetector({ id: 'health-plan', label: 'HEALTH_PLAN', shapes: SHAPES });
}
