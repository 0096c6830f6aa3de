import { testFixtures } from '../../../testing/fixtures.ts';
import { idDetector } from './id.ts';
import { idFixtures } from './id.fixtures.ts';

testFixtures(idDetector(), idFixtures);
