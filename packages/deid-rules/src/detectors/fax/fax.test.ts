import { testFixtures } from '../../../testing/fixtures.ts';
import { faxFixtures } from './fax.fixtures.ts';
import { faxDetector } from './fax.ts';

testFixtures(faxDetector(), faxFixtures);
