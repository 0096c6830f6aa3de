import { testFixtures } from '../../../testing/fixtures.ts';
import { ssnDetector } from './ssn.ts';
import { ssnFixtures } from './ssn.fixtures.ts';

testFixtures(ssnDetector(), ssnFixtures);
