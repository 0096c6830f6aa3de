import type { Candidate, Detector, Document } from 'deid-core';
import { knownFacilities } from './known-facility.ts';
import { labelledFacilities } from './labelled-facility.ts';
import { namedFacilities } from './named-facility.ts';
import { placesOfCare } from './place-of-care.ts';
import { saints } from './saint.ts';

/**
 * Hospitals, clinics, homes, schools and other houses that a person's life can be traced to: by the word for them
 * behind a name, by their saint, by the short name of a large system. `the hospital`, `Cardiology Clinic` and their
 * like name nobody's.
 */
export function facilityDetector(): Detector {
  return { id: 'facility', labels: ['FACILITY'], detect };
}

function detect(document: Document): readonly Candidate[] {
  return [
    ...namedFacilities(document),
    ...knownFacilities(document),
    ...saints(document),
    ...placesOfCare(document),
    ...labelledFacilities(document),
  ];
}
