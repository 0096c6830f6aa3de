import { testFixtures } from '../../../testing/fixtures.ts';
import { healthPlanDetector } from './health-plan.ts';
import { healthPlanFixtures } from './health-plan.fixtures.ts';

testFixtures(healthPlanDetector(), healthPlanFixtures);
