import { testFixtures } from '../../../testing/fixtures.ts';
import { mrnDetector } from './mrn.ts';
import { mrnFixtures } from './mrn.fixtures.ts';

testFixtures(mrnDetector(), mrnFixtures);
