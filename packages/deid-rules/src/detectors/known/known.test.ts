import { testFixtures } from '../../../testing/fixtures.ts';
import { KNOWN, KNOWN_FIXTURES } from './known.fixtures.ts';
import { knownDetector } from './known.ts';

testFixtures(knownDetector(KNOWN), KNOWN_FIXTURES);
