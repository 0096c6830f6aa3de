import { testGolden } from '../../../testing/run-format.ts';
import { fhir, fhirLines } from './fhir.ts';

testGolden(fhir, import.meta.url);
testGolden(fhirLines, import.meta.url);
