import type { Candidate, Detector, Document } from 'deid-core';
import { houseNumbers } from './extension.ts';
import { phoneNumbers } from './phone-numbers.ts';
import { spokenPhones } from './spoken-phone.ts';

/**
 * Telephone numbers: of the North American plan in any grouping, of other countries with their code, of a few countries
 * without it, local and foreign ones where words say so; with their extensions; and the numbers of pagers.
 */
export function phoneDetector(): Detector {
  return { id: 'phone', labels: ['PHONE'], detect };
}

function detect(document: Document): readonly Candidate[] {
  const found = [...houseNumbers(document)];
  const numbers = [...document.derive(phoneNumbers), ...document.derive(spokenPhones)];
  for (const { start, end, score, isFax } of numbers) {
    if (!isFax) found.push({ start, end, label: 'PHONE', score });
  }
  return found;
}
