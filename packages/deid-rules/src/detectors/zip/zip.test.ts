import { testFixtures } from '../../../testing/fixtures.ts';
import { zipFixtures } from './zip.fixtures.ts';
import { zipDetector } from './zip.ts';

testFixtures(zipDetector(), zipFixtures);
