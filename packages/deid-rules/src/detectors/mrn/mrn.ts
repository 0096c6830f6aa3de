import type { Detector } from 'deid-core';
import { identifierDetector } from '../../evidence/identifier-detector.ts';
import type { ValueShape } from '../../evidence/shaped-value.ts';

const SHAPES: readonly ValueShape[] = [
  // No date, telephone, or product is grouped so.
  { pattern: /(?<![\d-])\d{2,3}-\d{2}-\d{3}(?![\d-])/g, digits: 7, letters: 0, score: 0.6 },
  {
    pattern: /(?<![\d-] ?)\b\d{4} \d{4}(?! ?[\d-])/g,
    digits: 8,
    letters: 0,
    score: 0.5,
    accepts: isUnlikeCounts,
  },
];

/** Medical record numbers, told by their name, and by the ways of grouping digits that nothing else has. */
export function mrnDetector(): Detector {
  return identifierDetector({ id: 'mrn', label: 'MRN', shapes: SHAPES });
}

const YEAR = /^(?:19|20)/;
/** Times of the day are charted to five minutes. */
const CLOCK_TIME = /^(?:[01]\d|2[0-3])[0-5][05]$/;
const HUNDREDS = /00$/;

/** Whether two groups of four digits are neither years, nor times of the day, nor amounts. */
function isUnlikeCounts(digits: string): boolean {
  const groups = [digits.slice(0, 4), digits.slice(4)];
  const areAll = (form: RegExp): boolean => groups.every((group) => form.test(group));
  return !areAll(YEAR) && !areAll(CLOCK_TIME) && !groups.some((group) => HUNDREDS.test(group));
}
