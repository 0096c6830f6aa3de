import { MAX_LABEL_CONTEXT } from './limits.ts';

/** A name written by programmers as words: `patient_name`, `patientName` and `patient-name` as `patient name`. */
export function asWords(name: string): string {
  return name.replaceAll(/[_-]+/g, ' ').replaceAll(/([a-z])([A-Z])/g, '$1 $2');
}

/** What to put in front of a value so that detectors see what the value is: `mrn: ` for `{"mrn": "4471902"}`. */
export function labelContext(label: string | undefined): string {
  return label === undefined || label.length > MAX_LABEL_CONTEXT ? '' : `${asWords(label)}: `;
}
