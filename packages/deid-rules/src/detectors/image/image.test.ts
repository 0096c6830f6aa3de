import { testFixtures } from '../../../testing/fixtures.ts';
import { imageDetector } from './image.ts';
import { imageFixtures } from './image.fixtures.ts';

testFixtures(imageDetector(), imageFixtures);
