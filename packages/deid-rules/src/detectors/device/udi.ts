import type { Candidate, Document } from 'deid-core';
import { symbolsOf } from '../../evidence/triggers.ts';

const OPEN = symbolsOf('(');
/**
 * A GS1 element string with its device identifier (01) or serial number (21), as FDA labels print a UDI (21 CFR 801.40).
 * Values of variable length have at most 20 characters.
 */
const UDI =
  /\((?:01\)\d{14}|21\)[A-Z0-9][A-Z0-9./-]{2,19})(?:\(\d{2,4}\)[A-Z0-9][A-Z0-9./-]{0,19}){0,8}/iy;
const SENTENCE_END = /[./-]{1,20}$/;
const SCORE = 0.97;

export function deviceIdentifiers(document: Document): readonly Candidate[] {
  const { text, tokens } = document;
  const found: Candidate[] = [];
  let end = 0;
  for (const index of document.occurrences(OPEN)) {
    const start = tokens.starts[index] ?? 0;
    if (start < end) continue;
    UDI.lastIndex = start;
    const match = UDI.exec(text);
    if (match === null) continue;
    end = start + match[0].replace(SENTENCE_END, '').length;
    found.push({ start, end, label: 'DEVICE', score: SCORE });
  }
  return found;
}
