import { testGolden } from '../../../testing/run-format.ts';
import { jsonl } from './jsonl.ts';

testGolden(jsonl, import.meta.url);
