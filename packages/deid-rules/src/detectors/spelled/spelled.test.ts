import { testFixtures } from '../../../testing/fixtures.ts';
import { spelledFixtures } from './spelled.fixtures.ts';
import { spelledDetector } from './spelled.ts';

testFixtures(spelledDetector(), spelledFixtures);
