import { testGolden } from '../../../testing/run-format.ts';
import { speech } from './speech.ts';

testGolden(speech, import.meta.url);
