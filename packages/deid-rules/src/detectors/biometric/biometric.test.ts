import { testFixtures } from '../../../testing/fixtures.ts';
import { biometricDetector } from './biometric.ts';
import { biometricFixtures } from './biometric.fixtures.ts';

testFixtures(biometricDetector(), biometricFixtures);
