import { testFixtures } from '../../../testing/fixtures.ts';
import { fieldFixtures } from './field.fixtures.ts';
import { fieldDetector } from './field.ts';

testFixtures(fieldDetector(), fieldFixtures);
