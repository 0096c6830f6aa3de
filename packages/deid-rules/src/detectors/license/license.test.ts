import { testFixtures } from '../../../testing/fixtures.ts';
import { licenseDetector } from './license.ts';
import { licenseFixtures } from './license.fixtures.ts';

testFixtures(licenseDetector(), licenseFixtures);
