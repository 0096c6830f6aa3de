import { testFixtures } from '../../../testing/fixtures.ts';
import { accountDetector } from './account.ts';
import { accountFixtures } from './account.fixtures.ts';

testFixtures(accountDetector(), accountFixtures);
