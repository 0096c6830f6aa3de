import type { Detector } from 'deid-core';
import { isCardNumber } from '../../checksums/card.ts';
import { isIban } from '../../checksums/mod97.ts';
import { identifierDetector } from '../../evidence/identifier-detector.ts';
import type { ValueShape } from '../../evidence/shaped-value.ts';

const SHAPES: readonly ValueShape[] = [
  { pattern: /\b\d{12,19}\b/g, digits: 12, letters: 0, score: 0.97, accepts: isCardNumber },
  {
    pattern: /\b\d{4}([ .-])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?\b/g,
    digits: 13,
    letters: 0,
    score: 0.99,
    accepts: isCardNumber,
  },
  {
    pattern: /\b3\d{3}([ .-])\d{6}\1\d{4,5}\b/g,
    digits: 14,
    letters: 0,
    score: 0.99,
    accepts: isCardNumber,
  },
  {
    pattern: /\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b/gi,
    digits: 8,
    letters: 2,
    score: 0.99,
    accepts: isIban,
  },
  {
    pattern: /\b[A-Z]{2}\d{2}(?:[ -][A-Z0-9]{4}){2,7}(?:[ -][A-Z0-9]{1,4})?\b/gi,
    digits: 8,
    letters: 2,
    score: 0.99,
    accepts: isIban,
  },
];

/** Numbers of accounts, invoices and payment cards. */
export function accountDetector(): Detector {
  return identifierDetector({ id: 'account', label: 'ACCOUNT', shapes: SHAPES });
}
