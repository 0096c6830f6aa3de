import type { Candidate, Detector, Document, SafeHarborLabel } from 'deid-core';
import { labelledValues } from './labelled-value.ts';
import { repeatedValue } from './repeated-value.ts';
import { shapedValues, type ValueShape } from './shaped-value.ts';

export interface IdentifierOptions {
  readonly id: string;
  readonly label: SafeHarborLabel;
  /** Forms that give a value away where its name does not stand in front of it. */
  readonly shapes?: readonly ValueShape[];
  /** What else there is to find. */
  readonly find?: (document: Document) => readonly Candidate[];
}

/** A detector of numbers: behind their names, by their forms, and wherever they stand again. */
export function identifierDetector(options: IdentifierOptions): Detector {
  const { id, label, shapes = [], find = () => [] } = options;
  return {
    id,
    labels: [label],
    detect: (document) => [
      ...(document.derive(labelledValues).get(label) ?? []).map(({ start, end, score }) => ({
        start,
        end,
        label,
        score,
      })),
      ...shapedValues(document, label, shapes),
      ...find(document),
    ],
    propagation: repeatedValue(label),
  };
}
