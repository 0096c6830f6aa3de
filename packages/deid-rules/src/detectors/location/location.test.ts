import { testFixtures } from '../../../testing/fixtures.ts';
import { locationFixtures } from './location.fixtures.ts';
import { locationDetector } from './location.ts';

testFixtures(locationDetector(), locationFixtures);
