import { testGolden } from '../../../testing/run-format.ts';
import { hl7 } from './hl7.ts';

testGolden(hl7, import.meta.url);
