import { type Candidate, type Detector, type Document, SAFE_HARBOR_LABELS } from 'deid-core';
import { latePattern } from '../../evidence/late-pattern.ts';
import { alignedFields } from './aligned.ts';
import { type Field, linesOf, textOf } from './cells.ts';
import { delimitedFields } from './delimited.ts';
import { FieldNames } from './field-name.ts';
import { fits } from './field-value.ts';
import { messageFields } from './hl7.ts';
import { keyedFields } from './keyed.ts';

/** A column or a key says what its values are; a detector that knows a form says more. */
const SCORE = 0.9;

const LETTER_OR_DIGIT = latePattern('[\\p{L}\\d]', 'u');

/**
 * Values that the structure around them names: columns of tables, keys of JSON, YAML and XML, fields of HL7 messages.
 * They need no form of their own, no capitals and no words around them.
 */
export function fieldDetector(): Detector {
  return { id: 'field', labels: SAFE_HARBOR_LABELS, detect };
}

function detect(document: Document): readonly Candidate[] {
  const { text } = document;
  const lines = linesOf(text);
  const names = new FieldNames();
  const found: Candidate[] = [];
  const add = (field: Field): void => {
    if (!fits(field.name, textOf(text, field))) return;
    found.push({ start: field.start, end: field.end, label: field.name.label, score: SCORE });
  };
  delimitedFields(text, lines, names, add);
  alignedFields(text, lines, names, add);
  keyedFields(document, names, add);
  messageFields(text, lines, ({ start, end, name }) => {
    // What a place in a message holds is no question of its form.
    if (LETTER_OR_DIGIT().test(text.slice(start, end)))
      found.push({ start, end, label: name.label, score: SCORE });
  });
  return found;
}
