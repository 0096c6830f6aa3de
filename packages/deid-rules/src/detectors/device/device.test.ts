import { testFixtures } from '../../../testing/fixtures.ts';
import { deviceDetector } from './device.ts';
import { deviceFixtures } from './device.fixtures.ts';

testFixtures(deviceDetector(), deviceFixtures);
