import type { Candidate, Detector, Document } from 'deid-core';
import { isSsn } from '../../checksums/ssn.ts';
import { identifierDetector } from '../../evidence/identifier-detector.ts';
import { isCountedUp, spokenNumbers } from '../../evidence/spoken-number.ts';
import type { ValueShape } from '../../evidence/shaped-value.ts';

const SHAPES: readonly ValueShape[] = [
  {
    pattern: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g,
    digits: 9,
    letters: 0,
    score: 0.9,
    accepts: isSsn,
  },
  { pattern: /\b\d{3}([ .])\d{2}\1\d{4}\b/g, digits: 9, letters: 0, score: 0.7, accepts: isSsn },
  // Said or broken in two: `536-22 8714`.
  {
    pattern: /(?<![\d-])\d{3}(?:-\d{2} |[ ]\d{2}-)\d{4}(?![\d-])/g,
    digits: 9,
    letters: 0,
    score: 0.6,
    accepts: isSsn,
  },
  // Numbers that are never issued stand in examples, and in place of real ones with a digit wrong.
  { pattern: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g, digits: 9, letters: 0, score: 0.6 },
  { pattern: /\bx{3}-x{2}-\d{4}\b/gi, digits: 4, letters: 5, score: 0.9 },
];

/** Of nine digits that are read out, most are said one by one. */
const FEWEST_WORDS = 7;

/** Social Security numbers, whole or their last four digits, and taxpayer numbers that stand in for them (ITIN). */
export function ssnDetector(): Detector {
  return identifierDetector({ id: 'ssn', label: 'SSN', shapes: SHAPES, find: spokenSsns });
}

/** Nine digits that are read out, and may be such a number. */
function spokenSsns(document: Document): readonly Candidate[] {
  const { tokens } = document;
  return document
    .derive(spokenNumbers)
    .filter(({ value, words }) => words >= FEWEST_WORDS && isSsn(value) && !isCountedUp(value))
    .map(({ start, end }) => ({
      start: tokens.starts[start] ?? 0,
      end: tokens.ends[end - 1] ?? 0,
      label: 'SSN',
      score: 0.6,
    }));
}
