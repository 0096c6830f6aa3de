import { testFixtures } from '../../../testing/fixtures.ts';
import { facilityFixtures } from './facility.fixtures.ts';
import { facilityDetector } from './facility.ts';

testFixtures(facilityDetector(), facilityFixtures);
