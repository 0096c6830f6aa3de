import type { Candidate, Detector, Document } from 'deid-core';
import { isCpf } from '../../checksums/cpf.ts';
import { isLuhn } from '../../checksums/luhn.ts';
import { isVerhoeff } from '../../checksums/verhoeff.ts';
import { identifierDetector } from '../../evidence/identifier-detector.ts';
import type { ValueShape } from '../../evidence/shaped-value.ts';
import { accountNames } from './account-name.ts';
import { longCodes } from './long-code.ts';

const SHAPES: readonly ValueShape[] = [
  {
    // UUID (RFC 9562).
    pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
    digits: 5,
    letters: 1,
    score: 0.97,
  },
  {
    // CPF, Brazil.
    pattern: /\b\d{3}\.\d{3}\.\d{3}-\d{2}\b/g,
    digits: 11,
    letters: 0,
    score: 0.97,
    accepts: isCpf,
  },
  {
    // Aadhaar, India.
    pattern: /\b[2-9]\d{3}([ -]?)\d{4}\1\d{4}\b/g,
    digits: 12,
    letters: 0,
    score: 0.75,
    accepts: isVerhoeff,
  },
  // Permanent account number (PAN), India: the fourth letter is the kind of holder.
  { pattern: /\b[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]\b/g, digits: 4, letters: 6, score: 0.8 },
  {
    // National Insurance number, United Kingdom (HMRC NIM39110).
    pattern:
      /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]( ?)\d{2}\1\d{2}\1\d{2}\1[A-D]\b/g,
    digits: 6,
    letters: 3,
    score: 0.85,
  },
  {
    // Social insurance number, Canada; with spaces or hyphens, for nine digits and a check digit prove little.
    pattern: /\b[1-79]\d{2}([ -])\d{3}\1\d{3}\b/g,
    digits: 9,
    letters: 0,
    score: 0.7,
    accepts: isLuhn,
  },
];

function find(document: Document): readonly Candidate[] {
  return [...longCodes(document), ...accountNames(document)];
}

/**
 * Every other number, code or name that stands for one person or one event of a person's care: 45 CFR 164.514(b)(2)(i)(R).
 */
export function idDetector(): Detector {
  return identifierDetector({ id: 'id', label: 'ID', shapes: SHAPES, find });
}
