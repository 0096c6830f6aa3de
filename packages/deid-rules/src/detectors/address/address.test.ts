import { testFixtures } from '../../../testing/fixtures.ts';
import { addressFixtures } from './address.fixtures.ts';
import { addressDetector } from './address.ts';

testFixtures(addressDetector(), addressFixtures);
