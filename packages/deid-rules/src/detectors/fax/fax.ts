import type { Candidate, Detector, Document } from 'deid-core';
import { phoneNumbers } from '../phone/phone-numbers.ts';
import { spokenPhones } from '../phone/spoken-phone.ts';

/** Telephone numbers that words around them make fax numbers. */
export function faxDetector(): Detector {
  return { id: 'fax', labels: ['FAX'], detect };
}

function detect(document: Document): readonly Candidate[] {
  const found: Candidate[] = [];
  const numbers = [...document.derive(phoneNumbers), ...document.derive(spokenPhones)];
  for (const { start, end, score, isFax } of numbers) {
    if (isFax) found.push({ start, end, label: 'FAX', score });
  }
  return found;
}
