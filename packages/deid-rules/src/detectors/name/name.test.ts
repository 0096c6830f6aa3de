import { createEngine } from 'deid-core';
import { expect, test } from 'vitest';
import { testFixtures } from '../../../testing/fixtures.ts';
import { NAME_FIXTURES } from './name.fixtures.ts';
import { nameDetector } from './name.ts';

testFixtures(nameDetector(), NAME_FIXTURES);
