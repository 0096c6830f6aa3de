import { testFixtures } from '../../../testing/fixtures.ts';
import { vehicleDetector } from './vehicle.ts';
import { vehicleFixtures } from './vehicle.fixtures.ts';

testFixtures(vehicleDetector(), vehicleFixtures);
